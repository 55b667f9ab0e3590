import { asDay } from '#words/day.ts';

import { all, computed, includesAny, question } from '../terms.ts';

/** Courts before which each level of procuratorate sues (ProcRules 16, ProcI 5); internet courts are of basic level. */
const courts = {
  basic: ['basic', 'internet'],
  city: ['intermediate', 'specialised'],
  province: ['high'],
  supreme: ['supreme'],
} as const;

/**
 * Is it the right procuratorate: one tied to the case, and of the same level as the court? Where the level differs, it
 * hands the case to the procuratorate that matches.
 */
export const procuratorateLevel = question({
  id: 'procuratorate-level',
  rows: ['ST-LEVEL'],
  from: asDay('2021-07-01'),
  term: all(
    'procuratorate-level',
    { cites: ['ProcRules 16', 'ProcI 5'], burden: 'plaintiff' },
    includesAny(
      'procuratorate-level.connected',
      ['ProcRules 14(1)', 'ProcRules 14(2)', 'ProcRules 17'],
      'procuratorateConnection',
      'act',
      'damage',
      'domicile',
      'prosecutes',
      'designated',
    ),
    computed(
      'procuratorate-level.matches',
      { cites: ['ProcRules 16', 'ProcI 5'], curableBy: 'procuratorate' },
      {
        reads: ['procuratorateLevel', 'courtKind'],
        decide({ procuratorateLevel: level, courtKind }) {
          if (level === null || courtKind === null) return { truth: 'no' };
          if (level === undefined || courtKind === undefined) return { truth: 'unknown' };
          const suited: readonly string[] = courts[level];
          return suited.includes(courtKind) ? { truth: 'yes' } : { truth: 'no', value: { courts: suited } };
        },
      },
    ),
  ),
});
