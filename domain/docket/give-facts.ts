import { parseFacts } from '#law/facts/parse.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import type { Transaction } from '#platform/store/transact.ts';
import { victimsOf } from './victims.ts';

interface Place {
  readonly court: string;
  readonly case: string;
}

interface FactsRow {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly defendant_keys: readonly string[];
  readonly [column: string]: unknown;
}

async function rowOf(tx: Transaction, { court, case: id }: Place): Promise<FactsRow> {
  const [row] = await tx.query<FactsRow>(
    `SELECT facts, defendant_keys FROM cases WHERE court_id = $1 AND case_id = $2`,
    [court, id],
  );
  if (row === undefined) throw new Error('the facts of a case that is not there');
  return row;
}

/** The fact sheet of a case as it stands, findings laid in. */
export async function factsOfCase(tx: Transaction, place: Place): Promise<FactSheet> {
  const read = parseFacts((await rowOf(tx, place)).facts);
  if (!read.ok) throw new TypeError('a case with facts outside the vocabulary');
  return read.value;
}

/**
 * Lays facts into the sheet of a case, over those of the same name, and the number of victims into the mirror by which
 * other courts see it. For an act of another part of the domain that holds the lock of the case.
 */
export async function giveFacts(tx: Transaction, place: Place, facts: FactSheet): Promise<void> {
  if (Object.keys(facts).length === 0) return;
  const { facts: before, defendant_keys: defendants } = await rowOf(tx, place);
  const laid = { ...before, ...facts };
  await tx.query(`UPDATE cases SET facts = $3, version = version + 1 WHERE court_id = $1 AND case_id = $2`, [
    place.court,
    place.case,
    laid,
  ]);
  for (const key of defendants.toSorted())
    await tx.query(
      `UPDATE defendant_filing SET victims = $4 WHERE defendant_key = $1 AND court_id = $2 AND case_id = $3`,
      [key, place.court, place.case, victimsOf(laid)],
    );
}
