import type { Transaction } from '#platform/store/transact.ts';
import type { OrganId } from '#words/identifiers.ts';

/** The next serial of filings in a court's year, counted in the court's own row (citus.md rule 6). */
export async function nextFilingSerial(tx: Transaction, court: OrganId, year: number): Promise<number> {
  const [counted] = await tx.query<{ last: number }>(
    `INSERT INTO filing_counter (court_id, year, last) VALUES ($1, $2, 1)
     ON CONFLICT (court_id, year) DO UPDATE SET last = filing_counter.last + 1 RETURNING last`,
    [court, year],
  );
  return counted?.last ?? 1;
}
