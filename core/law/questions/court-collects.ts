import { any, is, oneOf, question } from '../terms.ts';

/** Does the court gather evidence on its own? In public-interest suits, and where the public interest may be harmed. */
export const courtCollects = question({
  id: 'court-collects',
  rows: ['EV-EXOFF'],
  term: any(
    'court-collects',
    { cites: ['CPLI 96', 'CPL 67'], burden: 'court' },
    oneOf('court-collects.public-interest-suit', ['CPLI 96(1)(3)'], 'suitKind', 'civil-pil', 'criminal-incidental-pil'),
    is('court-collects.public-interest', ['CPLI 96(1)(1)'], 'publicInterestAtStake'),
  ),
});
