import { addDays, asDay, asPartialDay, firstDayOf, lastDayOf } from '#words/day.ts';
import type { Day } from '#words/day.ts';
import type { At } from '#law/kernel/terms.ts';

import { due } from '../calendar/due.ts';
import type { Due } from '../calendar/due.ts';
import { periods } from '../calendar/periods.ts';
import { published } from '../calendar/published.ts';
import { holidayRuleGovernsAnnouncementReading } from '../readings/holiday-rule-governs-announcement.ts';
import { all, computed, is, oneOf, question } from '../terms.ts';

const wanted = ['harm', 'may-sue', 'period', 'contact', 'issuer'] as const;

/** The day on which the reply first required the announcement in criminal-incidental suits too. */
const incidentalFrom = asDay('2019-12-06');

/**
 * Did the procuratorate announce its intention as it must, and wait until the announcement had ended? Suit may be filed
 * only after its last day, which moves over a holiday under the default reading.
 */
export const announcement = question({
  id: 'announcement',
  rows: ['ST-ANNOUNCE'],
  from: asDay('2018-03-02'),
  term: all(
    'announcement',
    { cites: ['ProcI 13'], burden: 'plaintiff' },
    is('announcement.made', { cites: ['ProcI 13'], curableBy: 'procuratorate' }, 'announcementMade'),
    computed('announcement.incidental', ['ReplyAnn'], {
      reads: ['suitKind'],
      decide({ suitKind }, { on }) {
        if (on >= incidentalFrom) return { truth: 'yes' };
        if (suitKind === undefined) return { truth: 'unknown' };
        return suitKind === 'criminal-incidental-pil' ? { truth: 'unknown', because: 'open' } : { truth: 'yes' };
      },
    }),
    oneOf(
      'announcement.national',
      { cites: ['ProcRules 91'], curableBy: 'procuratorate' },
      'announcementMedium',
      'national',
    ),
    computed(
      'announcement.contents',
      { cites: ['ProcRules 91'], curableBy: 'procuratorate' },
      {
        reads: ['announcementContents'],
        decide({ announcementContents: stated }) {
          if (stated === undefined) return { truth: 'unknown' };
          const lacking = wanted.filter((content) => !(stated ?? []).includes(content));
          return lacking.length === 0 ? { truth: 'yes' } : { truth: 'no', value: { lacking } };
        },
        solve: (goal) => (goal === 'yes' ? [{ announcementContents: [...wanted] }] : [{ announcementContents: [] }]),
      },
    ),
    computed(
      'announcement.ended',
      { cites: ['ProcI 13', 'CPL 85'], curableBy: 'procuratorate' },
      {
        reads: ['announcedOn', 'filedOn'],
        readings: [holidayRuleGovernsAnnouncementReading],
        decide({ announcedOn, filedOn }, at) {
          if (announcedOn === undefined || announcedOn === null) return { truth: 'unknown' };
          const earliest = announcementEnd(firstDayOf(asPartialDay(announcedOn)), at);
          const latest = announcementEnd(lastDayOf(asPartialDay(announcedOn)), at);
          const value = earliest.due === latest.due ? { value: ending(latest) } : {};
          if (filedOn === undefined || filedOn === null) return { truth: 'unknown', ...value };
          if (firstDayOf(asPartialDay(filedOn)) > latest.due) return { truth: 'yes', ...value };
          if (lastDayOf(asPartialDay(filedOn)) <= earliest.due) return { truth: 'no', ...value };
          return { truth: 'unknown', ...value };
        },
        solve(goal, { announcedOn }, at) {
          if (announcedOn === undefined || announcedOn === null) return [];
          const { due: last } = announcementEnd(lastDayOf(asPartialDay(announcedOn)), at);
          return [{ filedOn: goal === 'yes' ? addDays(last, 1) : last }];
        },
      },
    ),
  ),
});

function announcementEnd(announcedOn: Day, at: At): Due {
  const rollOver = at.reading(holidayRuleGovernsAnnouncementReading) === 'rolls' ? 'rolls' : 'stays';
  return due(periods.T1, announcedOn, published, { rollOver });
}

function ending({ due: lastDay, provisional, otherwise }: Due) {
  return { lastDay, provisional, ...(otherwise !== null && { otherwise }) };
}
