import { asDay } from '#words/day.ts';

import { all, any, is, not, question, unless } from '../terms.ts';

/**
 * Must the procuratorate sue? After its announcement it must where nobody eligible exists or none sued, and it closes the
 * case where the public interest is effectively protected already. Whether it may sue now is `subsidiarity`.
 */
export const dutyToSue = question({
  id: 'duty-to-sue',
  rows: ['ST-SUBSID'],
  from: asDay('2021-07-01'),
  term: unless(
    'duty-to-sue',
    { cites: ['ProcRules 96'], burden: 'plaintiff' },
    all(
      'duty-to-sue.due',
      ['ProcRules 96'],
      is('duty-to-sue.announced', ['ProcI 13', 'ProcRules 91'], 'announcementMade'),
      any(
        'duty-to-sue.nobody-else',
        ['ProcRules 96(1)(2)'],
        not(
          'duty-to-sue.none-exists',
          ['ProcRules 96(1)(2)'],
          is('duty-to-sue.eligible-body', ['ProcRules 96(1)(2)'], 'eligibleBodyExists'),
        ),
        not(
          'duty-to-sue.none-sued',
          ['ProcRules 96(1)(2)'],
          is('duty-to-sue.other-filed', ['ProcRules 96(1)(2)'], 'otherBodyFiled'),
        ),
      ),
    ),
    is('duty-to-sue.restored', ['ProcRules 90(1)(5)'], 'publicInterestRestored'),
  ),
});
