import { addDays, asDay, isWholeDay, asPartialDay } from '#words/day.ts';
import type { Day } from '#words/day.ts';
import type { At, Computation } from '#law/kernel/terms.ts';

import type { Exclusion } from '../calendar/due.ts';
import { kept } from '../calendar/kept.ts';
import type { Kept } from '../calendar/kept.ts';
import type { DayPeriod } from '../calendar/period.ts';
import { periods } from '../calendar/periods.ts';
import { extensionDecisionDays } from '../parameters/extension-decision-days.ts';
import { extensionRequestDays } from '../parameters/extension-request-days.ts';
import { silentPeriodsReading } from '../readings/silent-periods.ts';
import { silently } from '../silent-periods.ts';
import { computed, question } from '../terms.ts';

/**
 * Is the case decided within its trial period? It runs from docketing and leaves out announcements, expert work and the like. The value
 * gives the last day, and by when an extension must be asked for and decided. For a retrial the rules followed decide, so it is open.
 */
export const trialPeriod = question({
  id: 'trial-period',
  rows: ['PR-TERMS'],
  term: computed(
    'trial-period',
    { cites: ['CPL 152', 'CPL 183', 'CPLI 243', 'Terms19 1'], burden: 'court', curableBy: 'court' },
    {
      reads: [
        'caseStage',
        'decisionForm',
        'docketedOn',
        'concludedOn',
        'termExtension',
        'extendedUntil',
        'daysLeftOut',
      ],
      readings: [silentPeriodsReading],
      decide: ({ caseStage, decisionForm, docketedOn, concludedOn, termExtension, extendedUntil, daysLeftOut }, at) => {
        if (caseStage === 'retrial') return { truth: 'unknown', because: 'open' };
        if (caseStage === undefined || caseStage === null) return { truth: 'unknown' };
        if (termExtension === undefined) return { truth: 'unknown' };
        const second = caseStage === 'second-instance';
        if (termExtension === 'superior' || (second && termExtension === 'president'))
          return untilGranted(extendedUntil, concludedOn, at);
        const period = periodOf(second, decisionForm, termExtension === 'president');
        if (period === null) return { truth: 'unknown' };
        const exclusions = exclusionsOf(daysLeftOut);
        // Days left out only ever prolong the period: what is in time without them is in time.
        const shortest = kept(period, docketedOn, concludedOn, at.on, silently(at));
        if (shortest.truth === 'yes' && exclusions === null) return shortest;
        if (exclusions === null) return { truth: 'unknown' };
        return withExtension(kept(period, docketedOn, concludedOn, at.on, { ...silently(at), exclusions }), at);
      },
    },
  ),
});

function periodOf(second: boolean, form: string | null | undefined, extended: boolean): DayPeriod | null {
  if (!second) return extended ? periods['T14.extended'] : periods.T14;
  if (form === undefined || form === null) return null;
  return form === 'ruling' ? periods['T16.ruling'] : periods['T16.judgment'];
}

function untilGranted(until: string | null | undefined, concluded: string | null | undefined, { on }: At): Computation {
  if (typeof until !== 'string' || concluded === undefined) return { truth: 'unknown' };
  const last = asPartialDay(until);
  const act = asPartialDay(concluded ?? on);
  if (!isWholeDay(last) || !isWholeDay(act)) return { truth: 'unknown' };
  return { truth: act <= last ? 'yes' : 'no', value: { due: last, done: concluded !== null } };
}

/** The spans told, or null where they are not known or one of them is no span of days. */
function exclusionsOf(
  spans: readonly Readonly<Record<string, string | number | boolean>>[] | null | undefined,
): readonly Exclusion[] | null {
  if (spans === undefined) return null;
  const told = (spans ?? []).map(({ from, to }) => ({ from: wholeDay(from), to: wholeDay(to) }));
  const whole = told.flatMap(({ from, to }) => (from !== null && to !== null && from <= to ? [{ from, to }] : []));
  return whole.length === told.length ? whole : null;
}

function wholeDay(text: unknown): Day | null {
  return typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) ? asDay(text) : null;
}

function withExtension({ truth, value, last }: Kept, { figure }: At): Computation {
  const request = figure(extensionRequestDays);
  const decision = figure(extensionDecisionDays);
  if (last === null || request === undefined || decision === undefined) return { truth, ...(value && { value }) };
  return {
    truth,
    value: { ...value, extensionAskedBy: addDays(last, -request), extensionDecidedBy: addDays(last, -decision) },
  };
}
