import { asDay } from '#words/day.ts';

import { all, is, oneOf, question, unless } from '../terms.ts';

import { extraterritorial } from './extraterritorial.ts';
import { many } from './many.ts';
import { preliminaryBreach } from './preliminary-breach.ts';
import { processor } from './processor.ts';

/**
 * Does the matter belong to article 70: a processor, a breach shown at first sight, the rights of many individuals? What
 * a state organ did in office goes to the administrative public-interest suit instead.
 */
export const scope = question({
  id: 'scope',
  rows: ['SC-PIPLPIL'],
  from: asDay('2021-11-01'),
  term: unless(
    'scope',
    { cites: ['PIPL 70'], burden: 'plaintiff' },
    all('scope.elements', ['PIPL 70'], extraterritorial.term, processor.term, preliminaryBreach.term, many.term),
    all(
      'scope.public-office',
      ['PIPL 33', 'PIPL 37', 'PIPL 68', 'ProcI 21'],
      oneOf('scope.public-defendant', ['PIPL 33', 'PIPL 37'], 'defendantKind', 'state-organ', 'public-body'),
      is('scope.in-office', ['ProcI 21'], 'actsInOffice'),
    ),
  ),
});
