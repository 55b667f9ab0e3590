import type { ActAnswer } from '#contract/shapes/case.ts';
import type { ExhibitInput } from '#contract/shapes/evidence.ts';
import { custodyJson, readCustodyEvent, type CustodyEvent } from '#evidence/custody.ts';
import { exhibitJson, readExhibit, type Exhibit } from '#evidence/exhibit.ts';
import type { ContentDigests } from '#platform/vault/digests.ts';
import type { Actor } from '#words/actor.ts';
import { canonicalJson } from '#words/canonical.ts';
import type { Json } from '#words/canonical.ts';
import { under } from '#words/finding.ts';
import type { Finding } from '#words/finding.ts';
import type { Instant } from '#words/instant.ts';
import { problem } from '#words/problem.ts';
import { maySubmit } from './may.ts';
import { Refused, refusedInput } from './refused.ts';
import type { CaseAtHand, CaseRef, EvidenceAct, EvidenceServices } from './services.ts';
import { openUpload } from './upload.ts';
import { writeEvent } from './write-event.ts';

export interface Submission extends CaseRef {
  readonly input: ExhibitInput;
  readonly key: string;
}

/**
 * Enters an uploaded file as an exhibit, and its collection as the first event of its custody. The file is read back
 * from the disk and hashed twice; both digests must be those that the submitter's own machine took while it sent it.
 */
export async function submitExhibit(
  services: EvidenceServices,
  actor: Actor,
  { court, case: id, input, key }: Submission,
): Promise<ActAnswer> {
  const ref = { court, case: id };
  const held = await heldUpload(services, actor, ref, input);
  const answer = await services.record.enter(
    actor,
    { ...ref, act: 'exhibit-acquire', key, asked: input },
    async (tx, found, at) => {
      const refusal = maySubmit(actor, found);
      if (refusal !== null) throw new Refused(refusal);
      if (held === null) throw new Refused(problem('not-found'));
      const exhibit = exhibitOf(found, actor, input, held.digests, at);
      const event = acquisitionOf(exhibit);
      const [counted] = await tx.query<{ number: number }>(
        `SELECT coalesce(max(number), 0) + 1 AS number FROM exhibit WHERE court_id = $1 AND case_id = $2`,
        [court, id],
      );
      const number = counted?.number ?? 1;
      const entered = await tx.query(
        `INSERT INTO exhibit (court_id, case_id, exhibit_id, number, filer_organ_id, organ_id, locked_by, object, bytes, digest, record, entered_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT DO NOTHING RETURNING exhibit_id`,
        [
          court,
          id,
          exhibit.id,
          number,
          found.filer,
          actor.organ,
          found.case,
          held.object,
          exhibit.size,
          exhibit.sha256,
          found.key.seal(canonicalJson(exhibitJson(exhibit))),
          at,
        ],
      );
      if (entered.length === 0) throw refusedInput([{ code: 'field.duplicate', at: '/sha256' }]);
      await tx.query(`DELETE FROM upload WHERE court_id = $1 AND case_id = $2 AND upload_id = $3`, [
        court,
        id,
        input.upload,
      ]);
      return {
        says: { zh: `证据 ${number}：收集提取`, en: `Exhibit ${number}: acquired` },
        content: { custody: custodyJson(event), exhibit: exhibitJson(exhibit) },
        async settle(commitment) {
          await writeEvent(tx, found, actor, event, commitment);
          if (services.authorities.length > 0) await services.stampLater(tx, { ...ref, exhibit: exhibit.id });
        },
      } satisfies EvidenceAct;
    },
  );
  await services.uploads.drop(input.upload);
  return answer;
}

interface Held {
  readonly digests: ContentDigests;
  /** Its name in the vault: a digest under the case's own key, which tells nothing to whoever guesses the content. */
  readonly object: string;
}

/**
 * The upload, whole, hashed and in the vault; null where it is no longer there because it was entered already.
 *
 * Durable before the act refers to it: a crash in between leaves an object that no row names, and the upload itself,
 * from which the act is simply done again.
 */
async function heldUpload(
  services: EvidenceServices,
  actor: Actor,
  ref: CaseRef,
  { upload, sha256, sm3 }: ExhibitInput,
): Promise<Held | null> {
  const { key } = await openUpload(services, actor, ref, upload).catch((error: unknown) => {
    if (error instanceof Refused && error.problem.code === 'not-found') return { key: null };
    throw error;
  });
  if (key === null) return null;
  const progress = await services.uploads.progress(upload);
  if (progress === null) throw new Refused(problem('not-found'));
  if (progress.offset < progress.length)
    throw new Refused(problem('version-conflict', { about: { offset: progress.offset, length: progress.length } }));
  const digests = await services.uploads.digests(upload, key);
  const wrong: Finding[] = [];
  if (digests.sha256 !== sha256) wrong.push({ code: 'exhibit.digest', at: '/sha256' });
  if (digests.sm3 !== sm3) wrong.push({ code: 'exhibit.digest', at: '/sm3' });
  const [first, ...more] = wrong;
  if (first !== undefined) throw refusedInput([first, ...more]);
  const object = key.digest(`object ${digests.sha256} ${digests.sm3}`);
  await services.uploads.keep(upload, object);
  return { digests, object };
}

/** What was said of the exhibit, joined with what is known here, read by the format's own strict reader. */
function exhibitOf(
  found: CaseAtHand,
  actor: Actor,
  { upload, exhibit: said }: ExhibitInput,
  digests: ContentDigests,
  at: Instant,
): Exhibit {
  const { officers, ...rest } = said;
  const json: Json = {
    ...rest,
    case: found.case,
    collector: { ...(officers === undefined ? {} : { officers }), organ: actor.organ, organKind: actor.organKind },
    format: 'dengwen-exhibit/1',
    id: upload,
    sha256: digests.sha256,
    size: String(digests.size),
    sm3: digests.sm3,
  };
  const read = readExhibit(json);
  if (!read.ok) {
    throw refusedInput(under('/exhibit', read.problems));
  }
  if (read.value.collectedAt > at) throw refusedInput([{ code: 'day.too-late', at: '/exhibit/collectedAt' }]);
  return read.value;
}

/** Collecting is the first event; it took place when and where the exhibit says. */
function acquisitionOf(exhibit: Exhibit): CustodyEvent {
  const event: CustodyEvent = {
    exhibit: exhibit.id,
    case: exhibit.case,
    serial: 1,
    previous: null,
    action: 'acquire',
    at: exhibit.collectedAt,
    place: exhibit.place,
    by: exhibit.collector,
    to: null,
    reason: exhibit.cause,
    method: exhibit.method,
    attestation: exhibit.attestation,
    comparison: 'same',
    result: null,
  };
  const read = readCustodyEvent(custodyJson(event));
  if (!read.ok) throw refusedInput(read.problems);
  return read.value;
}
