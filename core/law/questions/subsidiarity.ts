import { asDay } from '#words/day.ts';

import { hasSuedReading } from '../readings/has-sued.ts';
import { subsidiarityReading } from '../readings/subsidiarity.ts';
import { all, computed, contested, is, not, question } from '../terms.ts';

import { announcement } from './announcement.ts';

/**
 * Is it the procuratorate's turn? PIPL 70 ranks nobody; whether the order of CPL 58(2) is borrowed is disputed. Practice
 * announces and waits, so that reading is the default; under the other, article 70 alone is enough.
 */
export const subsidiarity = question({
  id: 'subsidiarity',
  rows: ['ST-SUBSID'],
  from: asDay('2021-11-01'),
  term: contested(subsidiarityReading, {
    second: all(
      'subsidiarity',
      { cites: ['CPL 58(2)', 'ProcI 13', 'ProcRules 96(1)(2)'], burden: 'plaintiff' },
      announcement.term,
      not(
        'subsidiarity.nobody-else',
        ['ProcI 13', 'ProcRules 90(1)(4)'],
        contested(hasSuedReading, {
          filed: is('subsidiarity.other-filed', ['ProcI 13'], 'otherBodyFiled'),
          docketed: is('subsidiarity.other-docketed', ['ProcI 13', 'CPL 126'], 'otherBodyDocketed'),
        }),
      ),
    ),
    'side-by-side': computed('subsidiarity.side-by-side', ['PIPL 70'], {
      reads: [],
      decide: () => ({ truth: 'yes' }),
    }),
  }),
});
