import { numerousParties } from '../parameters/numerous-parties.ts';
import { any, atLeast, is, oneOf, question } from '../terms.ts';

/** Is summary procedure barred, so that the case is tried by ordinary procedure? Every public-interest suit is. */
export const noSummary = question({
  id: 'no-summary',
  rows: ['PR-NOSUMMARY'],
  term: any(
    'no-summary',
    { cites: ['CPLI 257'], burden: 'court' },
    oneOf(
      'no-summary.public-interest',
      ['CPLI 257(1)(5)'],
      'suitKind',
      'civil-pil',
      'criminal-incidental-pil',
      'administrative-pil',
    ),
    atLeast('no-summary.numerous', ['CPLI 257(1)(3)', 'CPLI 75'], 'partiesOnOneSide', numerousParties),
    is('no-summary.whereabouts', ['CPLI 257(1)(1)'], 'whereaboutsUnknown'),
    oneOf('no-summary.stage', ['CPLI 257(1)(2)', 'CPLI 257(1)(4)'], 'caseStage', 'remand', 'retrial'),
  ),
});
