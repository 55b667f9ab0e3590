import type { ScreeningList, ScreeningSummary, ScreeningView } from '#contract/shapes/screening.ts';
import { transact } from '#platform/store/transact.ts';
import type { Transaction } from '#platform/store/transact.ts';
import type { Actor } from '#words/actor.ts';
import { toHex } from '#words/digest.ts';
import type { Bilingual } from '#words/language.ts';
import { problem } from '#words/problem.ts';
import { resumable, stoppable } from './halt.ts';
import { mayRead, mayScreen, reachOf } from './may.ts';
import { Refused } from './refused.ts';
import { readResult } from './result.ts';
import { mustBeThere, saidOf, screeningRows } from './rows.ts';
import type { ScreeningRow } from './rows.ts';
import type { CaseAtHand, CaseRef, ScreeningRef, ScreeningServices } from './services.ts';

const closed: Bilingual = {
  zh: '现在不能筛查：案件不在收件、补正或者已立案阶段。',
  en: 'Not available: the case is not received, awaiting correction or docketed.',
};

/** The case, for whoever may read its screenings; to everybody else there is none. */
export async function forReading(
  services: ScreeningServices,
  tx: Transaction,
  actor: Actor,
  ref: CaseRef,
): Promise<CaseAtHand> {
  const found = await services.record.read(tx, ref);
  if (found === null || !mayRead(actor, found)) throw new Refused(problem('not-found'));
  return found;
}

export function screeningsOf(services: ScreeningServices, actor: Actor, ref: CaseRef): Promise<ScreeningList> {
  return transact(services.store, reachOf(actor), async (tx) => {
    const found = await forReading(services, tx, actor, ref);
    const rows = await screeningRows(tx, ref);
    const places = await placesOf(tx, rows);
    const mayBegin = mayScreen(actor, found) === null;
    return {
      screenings: rows.map((row) => summaryOf(services, row, places, mayBegin)),
      mayBegin,
      whyNot: mayBegin ? null : closed,
    };
  });
}

export function openScreening(services: ScreeningServices, actor: Actor, ref: ScreeningRef): Promise<ScreeningView> {
  return transact(services.store, reachOf(actor), async (tx) => {
    const found = await forReading(services, tx, actor, ref);
    const row = await mustBeThere(tx, ref);
    const { exhibitName, ...said } = saidOf(row, found.key);
    return {
      ...summaryOf(services, row, await placesOf(tx, [row]), mayScreen(actor, found) === null),
      exhibitName,
      ...said,
      result: row.result === null ? null : readResult(found.key.open(row.result)),
    };
  });
}

/** Places in the national log, by commitment. */
async function placesOf(tx: Transaction, rows: readonly ScreeningRow[]): Promise<ReadonlyMap<string, number>> {
  const commitments = rows.flatMap(({ begun_by: begun, entered_by: entered }) =>
    entered === null ? [begun] : [begun, entered],
  );
  const entries = await tx.query<{ index: number; commitment: Uint8Array }>(
    `SELECT index, commitment FROM log_entry WHERE commitment = ANY ($1)`,
    [commitments],
  );
  return new Map(entries.map(({ index, commitment }) => [toHex(commitment), index]));
}

function summaryOf(
  services: ScreeningServices,
  row: ScreeningRow,
  places: ReadonlyMap<string, number>,
  mayAct: boolean,
): ScreeningSummary {
  const begun = places.get(toHex(row.begun_by));
  if (begun === undefined) throw new Error('a screening without its entry');
  return {
    id: row.screening_id,
    exhibit: { id: row.exhibit_id, number: row.number },
    state: row.state,
    failure: row.failure,
    leakedOn: row.leaked_on,
    scheme: row.scheme,
    by: services.organ(row.organ_id),
    begunAt: row.begun_at,
    endedAt: row.ended_at,
    progress: progressOf(row),
    entries: { begun, entered: row.entered_by === null ? null : (places.get(toHex(row.entered_by)) ?? null) },
    may: {
      stop: mayAct && stoppable[row.state] !== undefined,
      resume: mayAct && resumable.has(row.state),
      sample: mayAct,
    },
  };
}

function progressOf(row: ScreeningRow): ScreeningSummary['progress'] {
  if (row.noted_at === null) return null;
  return {
    at: row.noted_at,
    consumed: row.consumed ?? 0,
    size: row.size,
    textBytes: row.text_bytes ?? 0,
    rows: row.row_count ?? 0,
    seconds: row.seconds ?? 0,
  };
}
