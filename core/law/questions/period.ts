import { kept } from '../calendar/kept.ts';
import type { DayPeriod } from '../calendar/period.ts';
import { periods } from '../calendar/periods.ts';
import { holidayRuleGovernsAnnouncementReading } from '../readings/holiday-rule-governs-announcement.ts';
import { silentPeriodsReading } from '../readings/silent-periods.ts';
import { computed, question } from '../terms.ts';

const readings = [holidayRuleGovernsAnnouncementReading, silentPeriodsReading];

/** Was an act done within the period named? The reckoning of any period of the table, with its last day. */
export const period = question({
  id: 'period',
  rows: ['TM-CALENDAR'],
  term: computed('period', ['CPL 85', 'CPL 86', 'CPLI 125', 'CC 200', 'CC 201', 'CC 202', 'CC 203', 'Holiday'], {
    reads: ['periodKind', 'periodStartedOn', 'periodActOn'],
    readings,
    decide: ({ periodKind, periodStartedOn, periodActOn }, { on, reading }) => {
      if (periodKind === undefined || periodKind === null) return { truth: 'unknown' };
      const chosen: DayPeriod = periods[periodKind];
      const { rollOver } = chosen;
      if (rollOver.rule === 'rolls') return kept(chosen, periodStartedOn, periodActOn, on);
      const point = rollOver.rule === 'reading' ? holidayRuleGovernsAnnouncementReading : silentPeriodsReading;
      const answer = reading(point) === 'rolls' ? 'rolls' : 'stays';
      return kept(chosen, periodStartedOn, periodActOn, on, { rollOver: answer });
    },
  }),
});
