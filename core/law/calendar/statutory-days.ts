import { asDay, type Day } from '#words/day.ts';

/** Festivals that fall by statute on the same day every year; the revision of 2024 added 2 May from 2025 on. */
const fixed = ['01-01', '05-01', '10-01', '10-02', '10-03'] as const;
const since2025 = ['05-02'] as const;

/**
 * Festivals by the lunar calendar and the solar term, for years whose notice is not published. The lunar new year of 2027
 * is 6 February; some libraries give the seventh.
 */
const moving: Readonly<Record<number, readonly string[]>> = Object.freeze({
  2027: ['02-05', '02-06', '02-07', '02-08', '04-05', '06-09', '09-15'],
});

/** The statutory holidays of a year without a notice; `complete` is false where only the fixed ones are known. */
export interface StatutoryDays {
  readonly days: readonly Day[];
  readonly complete: boolean;
}

/** Holidays that follow from the statute alone (放假办法, `Holiday`). */
export function statutoryDays(year: number): StatutoryDays {
  const lunar = moving[year];
  return {
    days: [...fixed, ...(year >= 2025 ? since2025 : []), ...(lunar ?? [])]
      .toSorted()
      .map((date) => asDay(`${year}-${date}`)),
    complete: lunar !== undefined,
  };
}
