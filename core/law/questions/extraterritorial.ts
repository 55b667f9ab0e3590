import { asDay } from '#words/day.ts';

import { any, is, question } from '../terms.ts';

/** Does the law reach the processing (PIPL 3)? Whether a processor abroad has its representative is `representative`. */
export const extraterritorial = question({
  id: 'extraterritorial',
  rows: ['SC-EXTRATERR'],
  from: asDay('2021-11-01'),
  term: any(
    'extraterritorial',
    { cites: ['PIPL 3'], burden: 'plaintiff' },
    is('extraterritorial.in-china', ['PIPL 3'], 'processesInChina'),
    is('extraterritorial.supplies', ['PIPL 3'], 'suppliesPersonsInChina'),
    is('extraterritorial.analyses', ['PIPL 3'], 'analysesPersonsInChina'),
    is('extraterritorial.extended', ['PIPL 3'], 'extendedByLaw'),
  ),
});
