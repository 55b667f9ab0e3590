import { asDay } from '#words/day.ts';

import { question, includesAny } from '../terms.ts';

/**
 * Does the filing show a breach at first sight? At filing nothing more is asked; consent and the other legal bases are
 * the defendant's to prove and belong to `breach`.
 */
export const preliminaryBreach = question({
  id: 'preliminary-breach',
  rows: ['SC-BREACH'],
  from: asDay('2021-11-01'),
  term: includesAny(
    'preliminary-breach',
    { cites: ['PIPL 70', 'CPLI 282(1)(3)'], burden: 'plaintiff', curableBy: 'plaintiff' },
    'breaches',
    'unlawful-trade',
    'no-legal-basis',
    'excessive',
    'no-notice',
    'forced-consent',
    'kept-too-long',
    'provided-without-consent',
    'published-without-consent',
    'public-images-misused',
    'unfair-automation',
    'sensitive-without-consent',
    'child-without-guardian',
    'exported-without-consent',
    'rights-refused',
    'not-secured',
    'no-impact-assessment',
    'leak-not-reported',
    'platform-duties',
  ),
});
