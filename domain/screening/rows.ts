import { z } from 'zod';
import { screeningFailures, screeningSchemes, screeningStates } from '#contract/shapes/screening.ts';
import type { ScreeningFailure, ScreeningInput, ScreeningState } from '#contract/shapes/screening.ts';
import type { Transaction } from '#platform/store/transact.ts';
import type { CaseKey } from '#platform/vault/case-keys.ts';
import { problem } from '#words/problem.ts';
import { Refused } from './refused.ts';
import type { CaseRef, ScreeningRef } from './services.ts';

/** A screening's row, as SQL gives it. */
export interface ScreeningRow {
  readonly court_id: string;
  readonly case_id: string;
  readonly screening_id: string;
  readonly exhibit_id: string;
  readonly number: number;
  readonly organ_id: string;
  readonly organ_kind: string;
  readonly person_id: string;
  readonly role: string;
  readonly state: ScreeningState;
  readonly failure: ScreeningFailure | null;
  readonly leaked_on: string | null;
  readonly scheme: ScreeningInput['scheme'];
  readonly said: string;
  readonly begun_at: string;
  readonly begun_by: Uint8Array;
  readonly ended_at: string | null;
  readonly entered_by: Uint8Array | null;
  readonly size: number;
  readonly consumed: number | null;
  readonly text_bytes: number | null;
  readonly row_count: number | null;
  readonly seconds: number | null;
  readonly noted_at: string | null;
  readonly attempts: number;
  readonly result: string | null;
  readonly [column: string]: unknown;
}

const closed = z.object({
  state: z.enum(screeningStates),
  failure: z.enum(screeningFailures).nullable(),
  scheme: z.enum(screeningSchemes),
});

/** The closed lists of a row, checked. */
const known = (row: ScreeningRow): ScreeningRow => ({ ...row, ...closed.parse(row) });

export async function screeningRows(tx: Transaction, { court, case: id }: CaseRef): Promise<ScreeningRow[]> {
  const rows = await tx.query<ScreeningRow>(
    `SELECT court_id, case_id, screening_id, exhibit_id, number, organ_id, organ_kind, person_id, role, state, failure,
            leaked_on, scheme, said, begun_at, begun_by, ended_at, entered_by, size, consumed, text_bytes, row_count,
            seconds, noted_at, attempts, NULL AS result
       FROM screening WHERE court_id = $1 AND case_id = $2 ORDER BY begun_at DESC, screening_id`,
    [court, id],
  );
  return rows.map(known);
}

export async function screeningRow(
  tx: Transaction,
  { court, case: id, screening }: ScreeningRef,
): Promise<ScreeningRow | null> {
  const [row] = await tx.query<ScreeningRow>(
    `SELECT court_id, case_id, screening_id, exhibit_id, number, organ_id, organ_kind, person_id, role, state, failure,
            leaked_on, scheme, said, begun_at, begun_by, ended_at, entered_by, size, consumed, text_bytes, row_count,
            seconds, noted_at, attempts, result
       FROM screening WHERE court_id = $1 AND case_id = $2 AND screening_id = $3`,
    [court, id, screening],
  );
  return row === undefined ? null : known(row);
}

/** The same; refused as not found where there is none. */
export async function mustBeThere(tx: Transaction, ref: ScreeningRef): Promise<ScreeningRow> {
  const row = await screeningRow(tx, ref);
  if (row === null) throw new Refused(problem('not-found'));
  return row;
}

const said = z.strictObject({
  officers: z.array(z.string()),
  place: z.string(),
  reason: z.string(),
  exhibitName: z.string(),
});

/** What was said when it was begun. */
export const saidOf = (row: ScreeningRow, key: Pick<CaseKey, 'open'>): z.output<typeof said> =>
  said.parse(JSON.parse(key.open(row.said)));
