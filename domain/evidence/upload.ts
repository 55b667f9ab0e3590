import { transact } from '#platform/store/transact.ts';
import type { Transaction } from '#platform/store/transact.ts';
import type { CaseKey } from '#platform/vault/case-keys.ts';
import type { Actor } from '#words/actor.ts';
import { problem } from '#words/problem.ts';
import { maySubmit, reachOf } from './may.ts';
import { Refused, refusedInput } from './refused.ts';
import type { CaseAtHand, CaseRef, EvidenceServices } from './services.ts';

/** Largest exhibit: 64 GiB; a larger medium is collected as several. */
export const largestExhibit = 64 * 2 ** 30;

/** The case, for whoever may submit evidence in it now. */
async function forSubmission(
  services: EvidenceServices,
  tx: Transaction,
  actor: Actor,
  ref: CaseRef,
): Promise<CaseAtHand> {
  const found = await services.record.read(tx, ref);
  const refusal = found === null ? problem('not-found') : maySubmit(actor, found);
  if (found === null || refusal !== null) throw new Refused(refusal ?? problem('not-found'));
  return found;
}

/**
 * Begins an upload: a row that says whose it is, and a sealed file that waits for its content.
 *
 * @returns its identifier, which the exhibit will bear
 */
export async function beginUpload(
  services: EvidenceServices,
  actor: Actor,
  ref: CaseRef,
  bytes: number,
): Promise<string> {
  if (!Number.isSafeInteger(bytes) || bytes < 1)
    throw refusedInput([{ code: 'field.too-small', at: '/bytes', params: { least: 1 } }]);
  if (bytes > largestExhibit)
    throw refusedInput([{ code: 'exhibit.too-large', at: '/bytes', params: { most: largestExhibit } }]);
  const id = services.newId();
  // The file comes first: a row without a file could never be filled, a file without a row is only left over.
  await transact(services.store, reachOf(actor), async (tx) => {
    const found = await forSubmission(services, tx, actor, ref);
    await services.uploads.begin(id, bytes);
    await tx.query(
      `INSERT INTO upload (court_id, case_id, upload_id, filer_organ_id, organ_id, person_id, bytes, begun_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [found.court, found.case, id, found.filer, actor.organ, actor.person, bytes, services.now()],
    );
  });
  return id;
}

/** An upload of the acting organ, with the key under which its content is sealed. */
export interface OpenUpload {
  readonly upload: string;
  readonly key: CaseKey;
}

/** The acting organ's upload; refused as not found for everybody else. */
export function openUpload(
  services: EvidenceServices,
  actor: Actor,
  ref: CaseRef,
  upload: string,
): Promise<OpenUpload> {
  return transact(services.store, reachOf(actor), async (tx) => {
    const { key } = await forSubmission(services, tx, actor, ref);
    const [row] = await tx.query<{ upload_id: string }>(
      `SELECT upload_id FROM upload WHERE court_id = $1 AND case_id = $2 AND upload_id = $3 AND organ_id = $4`,
      [ref.court, ref.case, upload, actor.organ],
    );
    if (row === undefined) throw new Refused(problem('not-found'));
    return { upload: row.upload_id, key };
  });
}

/** Lets go of an upload that was not entered. Done again it does nothing. */
export async function dropUpload(
  services: EvidenceServices,
  actor: Actor,
  ref: CaseRef,
  upload: string,
): Promise<void> {
  await openUpload(services, actor, ref, upload);
  await transact(services.store, reachOf(actor), (tx) =>
    tx.query(`DELETE FROM upload WHERE court_id = $1 AND case_id = $2 AND upload_id = $3`, [
      ref.court,
      ref.case,
      upload,
    ]),
  );
  await services.uploads.drop(upload);
}
