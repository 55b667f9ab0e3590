import { includesAny, question } from '../terms.ts';

/** Is the evidence excluded for how it was got? */
export const evidenceExclusion = question({
  id: 'evidence-exclusion',
  rows: ['EV-EXCLUDE'],
  term: includesAny(
    'evidence-exclusion',
    { cites: ['CPLI 106'], burden: 'defendant' },
    'evidenceFlaws',
    'serious-infringement',
    'prohibition-violated',
    'public-order',
  ),
});
