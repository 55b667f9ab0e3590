import type { Transaction } from '#platform/store/transact.ts';
import type { Bilingual } from '#words/language.ts';
import type { Transferring } from './services.ts';

interface Row {
  readonly serial: number;
  readonly origin_court_id: string;
  readonly origin_case_id: string;
  readonly act: string;
  readonly organ_id: string;
  readonly at: string;
  readonly content: string | null;
  readonly commitment: Uint8Array;
  readonly summary: Bilingual;
  readonly [column: string]: unknown;
}

/**
 * Lays the whole record of a transferred case down in the receiving court: every act so far, the transfer last, each
 * under the entry it has had from the first. Acts of the receiving court go on from there, in one line (`nextPlace`).
 */
export async function carryActs(tx: Transaction, { from, to, filer }: Transferring): Promise<void> {
  const place = [from.court, from.case];
  const earlier = await tx.query<Row>(
    `SELECT serial, origin_court_id, origin_case_id, act, organ_id, at, content, commitment, summary
       FROM carried_act WHERE court_id = $1 AND case_id = $2 ORDER BY serial`,
    place,
  );
  const own = await tx.query<Row>(
    `SELECT serial, court_id AS origin_court_id, case_id AS origin_case_id, act, organ_id, at, content, commitment, summary
       FROM case_act WHERE court_id = $1 AND case_id = $2 ORDER BY serial`,
    place,
  );
  for (const act of [...earlier, ...own])
    await tx.query(
      `INSERT INTO carried_act (court_id, case_id, serial, origin_court_id, origin_case_id, filer_organ_id, act, organ_id, at, content, commitment, summary)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        to.court,
        to.case,
        act.serial,
        act.origin_court_id,
        act.origin_case_id,
        filer,
        act.act,
        act.organ_id,
        act.at,
        act.content === null ? null : to.key.seal(from.key.open(act.content)),
        act.commitment,
        act.summary,
      ],
    );
}
