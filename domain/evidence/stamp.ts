import { tokenTimes } from '#evidence/token-end.ts';
import { transact } from '#platform/store/transact.ts';
import { fromHex } from '#words/digest.ts';
import { asInstant } from '#words/instant.ts';
import type { CaseRef, EvidenceServices } from './services.ts';

/** Which exhibit is to be stamped: identifiers only, as it waits in the queue of jobs. */
export interface StampOrder extends CaseRef {
  readonly exhibit: string;
}

/**
 * Has an exhibit stamped by every configured authority that has not stamped it yet. Done again it asks only those;
 * one that cannot be reached does not keep the others from it, and is asked again later.
 *
 * @throws the last authority's refusal, after the others were asked
 */
export async function stampExhibit(
  services: EvidenceServices,
  { court, case: id, exhibit }: StampOrder,
): Promise<void> {
  const { row, had } = await transact(services.store, { system: true }, async (tx) => {
    const [found] = await tx.query<{ digest: string; filer_organ_id: string }>(
      `SELECT digest, filer_organ_id FROM exhibit WHERE court_id = $1 AND case_id = $2 AND exhibit_id = $3`,
      [court, id, exhibit],
    );
    const stamped = await tx.query<{ authority: string }>(
      `SELECT authority FROM exhibit_timestamp WHERE court_id = $1 AND case_id = $2 AND exhibit_id = $3`,
      [court, id, exhibit],
    );
    return { row: found, had: new Set(stamped.map(({ authority }) => authority)) };
  });
  const digest = row === undefined ? null : fromHex(row.digest);
  if (row === undefined || digest === null) return;
  let refused: unknown = null;
  for (const authority of services.authorities.filter((one) => !had.has(one))) {
    try {
      const { request, response } = await services.stamp(authority, digest);
      const end = tokenTimes(response)?.certificatesEnd ?? null;
      const until = end === null ? null : asInstant(new Date(end));
      await transact(services.store, { system: true }, (tx) =>
        tx.query(
          `INSERT INTO exhibit_timestamp (court_id, case_id, exhibit_id, authority, filer_organ_id, stamped_at, request, response, valid_until)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING`,
          [court, id, exhibit, authority, row.filer_organ_id, services.now(), request, response, until],
        ),
      );
    } catch (error) {
      refused = error;
    }
  }
  if (refused !== null) throw refused;
}
