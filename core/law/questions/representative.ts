import { asDay } from '#words/day.ts';

import { all, any, is, not, question } from '../terms.ts';

/** Must the processor have a body or representative in China, and has it none (PIPL 53, NDSR 26)? */
export const representative = question({
  id: 'representative',
  rows: ['SC-EXTRATERR'],
  from: asDay('2021-11-01'),
  term: all(
    'representative',
    ['PIPL 53'],
    not('representative.abroad', ['PIPL 53'], is('representative.in-china', ['PIPL 3'], 'processesInChina')),
    any(
      'representative.reached',
      ['PIPL 3', 'PIPL 53'],
      is('representative.supplies', ['PIPL 3'], 'suppliesPersonsInChina'),
      is('representative.analyses', ['PIPL 3'], 'analysesPersonsInChina'),
      is('representative.extended', ['PIPL 3'], 'extendedByLaw'),
    ),
    not(
      'representative.none',
      ['PIPL 53', 'NDSR 26'],
      is(
        'representative.set-up',
        { cites: ['PIPL 53'], burden: 'defendant', curableBy: 'defendant' },
        'hasRepresentativeInChina',
      ),
    ),
  ),
});
