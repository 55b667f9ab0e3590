import type { ExhibitList } from '#contract/shapes/evidence.ts';
import type { OrganName } from '#contract/shapes/organ.ts';
import type { Transaction } from '#platform/store/transact.ts';
import { toHex } from '#words/digest.ts';
import type { CaseRef } from './services.ts';

/** The entries of a case in the national log and in its record, court by court where it was transferred. */
export interface EntriesOfCase {
  /** Places in the log, from 0, by commitment in hexadecimal digits; of every court's entries. */
  readonly places: ReadonlyMap<string, number>;
  readonly entriesInLog: number;
  readonly entriesHere: number;
  /** What earlier courts entered before they transferred the case, in order. */
  readonly earlier: ExhibitList['completeness']['earlier'];
}

interface Carried {
  readonly origin_court_id: string;
  readonly origin_case_id: string;
  readonly commitment: Uint8Array;
  readonly [column: string]: unknown;
}

/**
 * Counts what the log has of a case against what its record holds. Of an earlier court's entries, those up to the
 * transfer belong to the case as it went on; what was entered there afterwards (a reading of the old record) does not.
 */
export async function entriesOf(
  tx: Transaction,
  { court, case: id }: CaseRef,
  organ: (id: string) => OrganName,
): Promise<EntriesOfCase> {
  const carried = await tx.query<Carried>(
    `SELECT origin_court_id, origin_case_id, commitment FROM carried_act
      WHERE court_id = $1 AND case_id = $2 ORDER BY serial`,
    [court, id],
  );
  const [own] = await tx.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM case_act WHERE court_id = $1 AND case_id = $2`,
    [court, id],
  );
  const stretches = Map.groupBy(carried, (row) => row.origin_case_id);
  const rows = await tx.query<{ index: number; case_id: string; commitment: Uint8Array }>(
    `SELECT index, case_id, commitment FROM log_entry WHERE case_id = ANY ($1::uuid[]) ORDER BY index`,
    [[id, ...stretches.keys()]],
  );
  const places = new Map(rows.map(({ index, commitment }) => [toHex(commitment), index]));
  const inLog = Map.groupBy(rows, (row) => row.case_id);
  const earlier = [...stretches.values()].map((acts) => {
    const last = acts.at(-1);
    const until = last === undefined ? -1 : (places.get(toHex(last.commitment)) ?? -1);
    const [{ origin_court_id: from = '', origin_case_id: under = '' } = {}] = acts;
    return {
      court: organ(from),
      entriesInLog: (inLog.get(under) ?? []).filter(({ index }) => index <= until).length,
      entriesHere: acts.length,
    };
  });
  const sum = (of: 'entriesInLog' | 'entriesHere'): number => earlier.reduce((total, one) => total + one[of], 0);
  return {
    places,
    entriesInLog: (inLog.get(id) ?? []).length + sum('entriesInLog'),
    entriesHere: (own?.count ?? 0) + sum('entriesHere'),
    earlier,
  };
}
