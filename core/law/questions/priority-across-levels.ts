import { asDay } from '#words/day.ts';

import { firstAcrossLevelsReading } from '../readings/first-across-levels.ts';
import { any, contested, is, not, oneOf, question } from '../terms.ts';

/**
 * Does this suit come first where an organisation's belongs before an intermediate court and a procuratorate's, on the same
 * tort, before an internet court? Neither the order of courts nor that of plaintiffs is written for two levels.
 */
export const priorityAcrossLevels = question({
  id: 'priority-across-levels',
  rows: ['JT-FIRST', 'ST-SUBSID'],
  from: asDay('2021-11-01'),
  term: contested(firstAcrossLevelsReading, {
    'first-docketed': not(
      'priority-across-levels',
      { cites: ['CPL 36', 'CPLI 283(3)'], burden: 'court' },
      is('priority-across-levels.other-docketed', ['CPL 36', 'CPLI 36'], 'otherBodyDocketed'),
    ),
    'organisation-first': any(
      'priority-across-levels',
      { cites: ['CPL 58(2)', 'PIPL 70'], burden: 'plaintiff' },
      oneOf(
        'priority-across-levels.organisation',
        ['CPL 58(2)'],
        'plaintiffKind',
        'consumer-organisation',
        'designated-organisation',
      ),
      not(
        'priority-across-levels.nobody-else',
        ['CPL 58(2)'],
        is('priority-across-levels.other-filed', ['CPL 58(2)'], 'otherBodyFiled'),
      ),
    ),
  }),
});
