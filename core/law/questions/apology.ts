import { all, includesAny, open, question } from '../terms.ts';

/** Does the apology fit the manner and reach of the tort? The law gives that standard and no media, so the court finds it. */
export const apology = question({
  id: 'apology',
  rows: ['LI-APOLOGY'],
  term: all(
    'apology',
    ['CC 179', 'CC 995', 'CC 1000'],
    includesAny(
      'apology.claimed',
      { cites: ['CC 179', 'ConsI 13'], burden: 'plaintiff', curableBy: 'plaintiff' },
      'claimsMade',
      'apology',
    ),
    open('apology.proportionate', { cites: ['CC 1000'], burden: 'court' }, 'apologyProportionate'),
  ),
});
