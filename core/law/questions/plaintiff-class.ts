import { asDay } from '#words/day.ts';

import { oneOf, question } from '../terms.ts';

/** Is the plaintiff of one of the three classes that article 70 names? Whether it may sue now is `standing`. */
export const plaintiffClass = question({
  id: 'plaintiff-class',
  rows: ['ST-CLASS'],
  from: asDay('2021-11-01'),
  term: oneOf(
    'plaintiff-class',
    { cites: ['PIPL 70', 'CPL 58(1)'], burden: 'plaintiff' },
    'plaintiffKind',
    'procuratorate',
    'consumer-organisation',
    'designated-organisation',
  ),
});
