import { asDay } from '#words/day.ts';

import { all, includesAny, is, question } from '../terms.ts';

/** Had the processing a legal basis (PIPL 13)? The processor claims it and proves it; until it answers, this is not known. */
export const legalBasis = question({
  id: 'legal-basis',
  rows: ['SC-LEGALBASIS'],
  from: asDay('2021-11-01'),
  term: all(
    'legal-basis',
    { cites: ['PIPL 13', 'CC 1035', 'CC 1036'], burden: 'defendant' },
    includesAny(
      'legal-basis.claimed',
      ['PIPL 13'],
      'claimedBasis',
      'consent',
      'contract',
      'statutory-duty',
      'emergency',
      'news',
      'made-public',
      'other-law',
    ),
    is('legal-basis.proved', ['CPLI 91', 'FaceI 6'], 'basisProved'),
  ),
});
