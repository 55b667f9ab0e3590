import { transact } from '#platform/store/transact.ts';
import { asCaseId } from '#words/identifiers.ts';
import type { ScreeningServices } from './services.ts';

/**
 * Of screenings that noted on this machine how far they are, those from which nothing will go on: done, unknown here, or
 * of a case whose keys were destroyed. What they noted goes with the case (settled 19).
 */
export function leftOver(services: ScreeningServices, noted: readonly string[]): Promise<readonly string[]> {
  if (noted.length === 0) return Promise.resolve([]);
  return transact(services.store, { system: true }, async (tx) => {
    const rows = await tx.query<{ screening_id: string; case_id: string }>(
      `/* every court */ SELECT screening_id, case_id FROM screening WHERE screening_id = ANY ($1::uuid[]) AND state <> 'done'`,
      [noted],
    );
    const kept = new Set<string>();
    for (const row of rows)
      if ((await services.keys.open(tx, asCaseId(row.case_id))) !== null) kept.add(row.screening_id);
    return noted.filter((screening) => !kept.has(screening));
  });
}
