import type { Transaction } from '#platform/store/transact.ts';
import type { CaseRef } from './services.ts';

/** The keys of a case's defendants, sorted. */
export async function defendantsOf(tx: Transaction, { court, case: id }: CaseRef): Promise<readonly string[]> {
  const [row] = await tx.query<{ defendant_keys: readonly string[] }>(
    `SELECT defendant_keys FROM cases WHERE court_id = $1 AND case_id = $2`,
    [court, id],
  );
  return (row?.defendant_keys ?? []).toSorted();
}
