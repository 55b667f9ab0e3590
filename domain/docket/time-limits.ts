import { published } from '#law/calendar/published.ts';
import { due } from '#law/calendar/due.ts';
import { periods } from '#law/calendar/periods.ts';
import type { TimeLimit } from '#contract/shapes/case.ts';
import type { Transaction } from '#platform/store/transact.ts';
import { asDay, daysBetween } from '#words/day.ts';
import type { Day } from '#words/day.ts';
import type { Bilingual } from '#words/language.ts';
import type { CaseState, Work } from './act.ts';

/** Clocks an act starts, by the period of the law each runs after. */
const kinds = {
  'filing-decision': { period: 'T3', words: { zh: '决定是否立案', en: 'Decide whether to docket' } },
  'service-of-complaint': { period: 'T5', words: { zh: '送达起诉状副本', en: 'Serve the complaint' } },
  'department-notice': { period: 'T7', words: { zh: '书面告知主管部门', en: 'Tell the competent department' } },
  'first-instance': { period: 'T14', words: { zh: '一审审理期限', en: 'Conclude the first instance' } },
  'judgment-notice': {
    period: 'T17',
    words: { zh: '裁判生效后告知主管部门', en: 'Tell the department of the judgment' },
  },
} as const satisfies Readonly<Record<string, { period: keyof typeof periods; words: Bilingual }>>;

export type LimitKind = keyof typeof kinds;

export type LimitChange =
  | { readonly change: 'start'; readonly kind: LimitKind; readonly from: Day }
  | { readonly change: 'end' | 'stop'; readonly kind: LimitKind };

/** Starts a clock on the day of the act, or on another day the law starts it from. The first day is not counted. */
export function limit(work: Pick<Work, 'today'>, kind: LimitKind, from: string = work.today): LimitChange {
  return { change: 'start', kind, from: asDay(from) };
}

/** When a clock ends, with what has to be said of it. */
function dueOf(kind: LimitKind, from: Day) {
  const period = periods[kinds[kind].period];
  const end = due(period, from, published);
  const moved = end.working.some(({ step }) => step === 'moved');
  const counted = end.working.find(({ step }) => step === 'counted');
  return {
    due: end.due,
    provisional: end.provisional,
    rolledFrom: moved && counted !== undefined ? counted.day : null,
    provisions: period.provisions,
  };
}

/** Writes what an act does to the clocks of its case. An ended clock keeps its row; a new run gets the next serial. */
export async function changeLimits(
  tx: Transaction,
  state: Pick<CaseState, 'court' | 'case' | 'filer'>,
  changes: readonly LimitChange[],
  at: string,
): Promise<void> {
  for (const change of changes) {
    if (change.change !== 'start') {
      await tx.query(
        `UPDATE time_limit SET status = $4, ended_at = $5 WHERE court_id = $1 AND case_id = $2 AND kind = $3 AND status = 'running'`,
        [state.court, state.case, change.kind, change.change === 'end' ? 'done' : 'stopped', at],
      );
      continue;
    }
    const end = dueOf(change.kind, change.from);
    await tx.query(
      `INSERT INTO time_limit (court_id, case_id, kind, serial, filer_organ_id, starts_on, due, rolled_from, provisional, status, provisions)
       SELECT $1, $2, $3, coalesce(max(serial), 0) + 1, $4, $5, $6, $7, $8, 'running', $9
         FROM time_limit WHERE court_id = $1 AND case_id = $2 AND kind = $3`,
      [
        state.court,
        state.case,
        change.kind,
        state.filer,
        change.from,
        end.due,
        end.rolledFrom,
        end.provisional,
        end.provisions,
      ],
    );
  }
}

/** A case that ends in this court's register ends every clock it started there. */
export async function endLimits(tx: Transaction, state: Pick<CaseState, 'court' | 'case'>, at: string): Promise<void> {
  await tx.query(
    `UPDATE time_limit SET status = 'done', ended_at = $3 WHERE court_id = $1 AND case_id = $2 AND status <> 'done'`,
    [state.court, state.case, at],
  );
}

export interface LimitRow {
  readonly case_id: string;
  readonly kind: LimitKind;
  readonly starts_on: string;
  readonly due: string;
  readonly rolled_from: string | null;
  readonly provisional: boolean;
  readonly status: 'running' | 'done' | 'stopped';
  readonly provisions: readonly string[];
  readonly [column: string]: unknown;
}

export const limitColumns = 'case_id, kind, starts_on, due, rolled_from, provisional, status, provisions';

/** The clocks of one case, those that run first. */
export async function limitsOf(tx: Transaction, court: string, id: string, today: Day): Promise<readonly TimeLimit[]> {
  const rows = await tx.query<LimitRow>(
    `SELECT ${limitColumns} FROM time_limit WHERE court_id = $1 AND case_id = $2 ORDER BY status <> 'running', due`,
    [court, id],
  );
  return rows.map((row) => shownLimit(row, today));
}

/** The clock that runs out first, of those that run. */
export const firstRunning = (limits: readonly TimeLimit[]): TimeLimit | null =>
  limits.find(({ daysLeft }) => daysLeft !== null) ?? null;

/** A clock as it is shown on a day: one that ran out while it ran is overdue, whatever the row says. */
export function shownLimit(row: LimitRow, today: Day): TimeLimit {
  const left = daysBetween(today, asDay(row.due));
  return {
    kind: row.kind,
    words: kinds[row.kind].words,
    from: row.starts_on,
    due: row.due,
    provisional: row.provisional,
    status: row.status === 'running' && left < 0 ? 'overdue' : row.status,
    provisions: [...row.provisions],
    daysLeft: row.status === 'running' ? left : null,
    rolledFrom: row.rolled_from,
  };
}

/** What would run if the court docketed today, shown beside the clock that runs. */
export function limitsIfDocketed(today: Day): readonly TimeLimit[] {
  return (['service-of-complaint', 'department-notice', 'first-instance'] as const).map((kind) => {
    const end = dueOf(kind, today);
    return {
      kind,
      words: kinds[kind].words,
      from: today,
      due: end.due,
      provisional: end.provisional,
      status: 'conditional',
      provisions: [...end.provisions],
      daysLeft: null,
      rolledFrom: end.rolledFrom,
    };
  });
}
