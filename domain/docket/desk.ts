import type { CaseSummary } from '#contract/shapes/case.ts';
import { transact } from '#platform/store/transact.ts';
import type { Transaction } from '#platform/store/transact.ts';
import type { Actor } from '#words/actor.ts';
import { shanghaiDay } from '#words/day.ts';
import type { Day } from '#words/day.ts';
import { summaryOf } from './case-view.ts';
import { maySeeProgress } from './may.ts';
import { closedStages } from './mirror.ts';
import { caseColumns } from './register.ts';
import type { CaseRow } from './register.ts';
import { scopeOf } from './scope-of.ts';
import type { DocketServices } from './services.ts';
import { limitColumns, shownLimit } from './time-limits.ts';
import type { LimitRow } from './time-limits.ts';

export interface Desk {
  readonly queue: CaseSummary[];
  readonly docketed: CaseSummary[];
  readonly closed: CaseSummary[];
  /** The first day on which something is due, of what is not in the queue; for the empty state. */
  readonly next: string | null;
}

/** As many cases as one desk shows; older ones are found by their number. */
const mostShown = 500;

/** What waits longest is shown whatever else there is; of what is closed, the newest. */
const openFirst = `closed_at IS NOT NULL, CASE WHEN closed_at IS NULL THEN received_at END, received_at DESC`;

/** 待办: the court's own docket for its judges, an organ's filings for its officers, a party's cases, by legal time limit. */
export function deskOf(services: DocketServices, actor: Actor): Promise<Desk> {
  return transact(services.store, scopeOf(actor), async (tx) => {
    const rows = !maySeeProgress(actor)
      ? await admittedRows(tx, actor)
      : actor.organKind === 'court'
        ? await tx.query<CaseRow>(
            `SELECT ${caseColumns} FROM cases WHERE court_id = $1 ORDER BY ${openFirst} LIMIT ${mostShown}`,
            [actor.organ],
          )
        : await tx.query<CaseRow>(
            `/* every court */ SELECT ${caseColumns} FROM cases WHERE filer_organ_id = $1 ORDER BY ${openFirst} LIMIT ${mostShown}`,
            [actor.organ],
          );
    const limits = await firstLimits(tx, rows, shanghaiDay(services.now()));
    const related = maySeeProgress(actor) ? await relatedCounts(tx, rows) : new Map<string, number>();
    const shown = rows.map((row) => ({
      ...summaryOf(row, services.directory),
      limit: limits.get(row.case_id) ?? null,
      related: related.get(row.case_id) ?? 0,
    }));
    const inStage = (keep: (one: CaseSummary) => boolean): CaseSummary[] => shown.filter(keep).toSorted(dueFirst);
    const docketed = inStage(({ stage }) => stage === 'docketed');
    return {
      queue: inStage(({ stage }) => stage === 'received' || stage === 'awaiting-correction'),
      docketed,
      closed: inStage(({ stage }) => closedStages.has(stage)),
      next: docketed.flatMap(({ limit }) => (limit?.daysLeft == null ? [] : [limit.due])).toSorted()[0] ?? null,
    };
  });
}

/** A party's cases: those to which a judge admitted it. */
async function admittedRows(tx: Transaction, { role, admittedTo = [] }: Actor): Promise<readonly CaseRow[]> {
  if (role !== 'defendant' || admittedTo.length === 0) return [];
  return tx.query<CaseRow>(
    `/* every court */ SELECT ${caseColumns} FROM cases WHERE case_id = ANY ($1::uuid[]) ORDER BY ${openFirst} LIMIT ${mostShown}`,
    [admittedTo],
  );
}

/** What runs out first stands first; what has no clock stands after, the older first. */
function dueFirst(one: CaseSummary, other: CaseSummary): number {
  const left = one.limit?.daysLeft == null ? '9999' : one.limit.due;
  const right = other.limit?.daysLeft == null ? '9999' : other.limit.due;
  return left === right ? compare(one.receivedAt, other.receivedAt) : compare(left, right);
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

async function firstLimits(tx: Transaction, rows: readonly CaseRow[], today: Day) {
  const limits = await tx.query<LimitRow>(
    `SELECT ${limitColumns} FROM time_limit WHERE court_id = ANY ($1) AND case_id = ANY ($2) AND status = 'running' ORDER BY due DESC`,
    [[...new Set(rows.map((row) => row.court_id))], rows.map((row) => row.case_id)],
  );
  return new Map(limits.map((row) => [row.case_id, shownLimit(row, today)]));
}

/** Cases of other courts against the same defendants that are still open, counted for each. */
async function relatedCounts(tx: Transaction, rows: readonly CaseRow[]): Promise<ReadonlyMap<string, number>> {
  const keys = [...new Set(rows.flatMap((row) => row.defendant_keys))];
  const filings = await tx.query<{ defendant_key: string; case_id: string }>(
    `SELECT defendant_key, case_id FROM defendant_filing
      WHERE defendant_key = ANY ($1) AND stage NOT IN ('withdrawn', 'refused', 'transferred')`,
    [keys],
  );
  return new Map(
    rows.map((row) => [
      row.case_id,
      new Set(
        filings
          .filter((one) => one.case_id !== row.case_id && row.defendant_keys.includes(one.defendant_key))
          .map((one) => one.case_id),
      ).size,
    ]),
  );
}
