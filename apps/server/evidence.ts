import { createHash, randomUUID } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { enterOnce, intentDigest } from '#domain/docket/enter-once.ts';
import { commitTo, layDown, nextPlace } from '#domain/docket/enter-act.ts';
import { actsOf, openAct } from '#domain/docket/read-act.ts';
import { Refusal } from '#domain/docket/refusal.ts';
import { lockCase, readCase } from '#domain/docket/register.ts';
import type { CaseRow } from '#domain/docket/register.ts';
import { scopeOf } from '#domain/docket/scope-of.ts';
import type { DocketServices } from '#domain/docket/services.ts';
import { limitsOf } from '#domain/docket/time-limits.ts';
import { stampExhibit } from '#domain/evidence/stamp.ts';
import type { CaseAtHand, CaseRecord, EvidenceServices } from '#domain/evidence/services.ts';
import { enqueue } from '#platform/store/jobs/jobs.ts';
import { nodeHash } from '#platform/store/log/append.ts';
import type { Log } from '#platform/store/log/log.ts';
import type { JobHandler } from '#platform/store/jobs/jobs.ts';
import { stamp } from '#platform/timestamps/authority.ts';
import type { Transaction } from '#platform/store/transact.ts';
import type { Blobs } from '#platform/vault/blobs.ts';
import type { CaseKeys } from '#platform/vault/case-keys.ts';
import { openSealed } from '#platform/vault/sealed-file.ts';
import type { Uploads } from '#platform/vault/uploads.ts';
import { shanghaiDay } from '#words/day.ts';
import type { Json } from '#words/canonical.ts';
import { asCaseId, asOrganId } from '#words/identifiers.ts';
import { asInstant } from '#words/instant.ts';
import { problem } from '#words/problem.ts';
import { z } from 'zod';

const removeObject = 'remove-object';
const stampTask = 'stamp-exhibit';
const order = z.strictObject({ court: z.string(), case: z.string(), exhibit: z.string() });

/** Jobs that evidence leaves behind. */
export const evidenceJobs = (evidence: EvidenceServices): Readonly<Record<string, JobHandler>> => ({
  [removeObject]: (payload) => evidence.blobs.remove(z.strictObject({ object: z.string() }).parse(payload).object),
  [stampTask]: (payload) => stampExhibit(evidence, order.parse(payload)),
});

/** Has an exhibit stamped once the transaction stands. */
export const stampLater: EvidenceServices['stampLater'] = (tx, { court, case: id, exhibit }) =>
  enqueue(tx, { task: stampTask, payload: { court, case: id, exhibit } });

interface Parts {
  readonly docket: DocketServices;
  readonly log: Log;
  readonly keys: CaseKeys;
  readonly blobs: Blobs;
  readonly uploads: Uploads;
  readonly authorities: readonly string[];
  readonly renewal: EvidenceServices['renewal'];
}

/** What evidence is handed: the docket's record of the case, the vault, the directory. */
export function evidenceServices({ docket, log, keys, blobs, uploads, authorities, renewal }: Parts): EvidenceServices {
  return {
    store: docket.store,
    record: recordOf(docket, keys),
    keys,
    blobs,
    uploads,
    log,
    bundleTools: {
      hash: nodeHash,
      sha256: () => createHash('sha256'),
      crc32: (bytes, running) => crc32(bytes, running),
    },
    unseal: openSealed,
    authorities,
    renewal,
    stamp: (authority, digest) => stamp(authority, digest, docket.random),
    stampLater,
    removeLater: (tx, object) => enqueue(tx, { task: removeObject, payload: { object } }),
    organ: (id) => {
      const organ = docket.directory.organ(id);
      return organ === null ? null : { kind: organ.kind, name: docket.directory.name(id) };
    },
    now: () => docket.now(),
    newId: () => randomUUID(),
  };
}

/**
 * The docket's own frame around an act of evidence: the same locks in the same order, the same record, the same single
 * entry, so that acts of both kinds stand in one line of the case.
 */
function recordOf(docket: DocketServices, keys: CaseKeys): CaseRecord {
  async function atHand(tx: Transaction, row: CaseRow | undefined): Promise<CaseAtHand | null> {
    const key = row === undefined ? null : await keys.open(tx, asCaseId(row.case_id));
    if (row === undefined || key === null) return null;
    return {
      court: asOrganId(row.court_id),
      case: asCaseId(row.case_id),
      filer: asOrganId(row.filer_organ_id),
      stage: row.stage,
      movedTo:
        row.to_court_id === null || row.to_case_id === null
          ? null
          : { court: asOrganId(row.to_court_id), case: asCaseId(row.to_case_id) },
      key,
    };
  }
  return {
    read: async (tx, ref) => atHand(tx, await readCase(tx, ref.court, ref.case)),
    async acts(tx, { court, case: id }) {
      const key = await keys.open(tx, asCaseId(id));
      return (await actsOf(tx, court, id)).map(({ index, act, at, organ, commitment, sealed, case: under }) => {
        const opened = openAct(sealed, key);
        const content: Json | null = opened === null ? null : JSON.parse(opened.text);
        return {
          index,
          entry: { act, at: asInstant(at), case: under, commitment, organ: asOrganId(organ) },
          committed: opened === null ? null : { content, salt: opened.salt },
        };
      });
    },
    enter: (actor, call, prepare) =>
      enterOnce(
        docket,
        scopeOf(actor),
        {
          court: call.court,
          actor,
          key: call.key,
          bodyDigest: intentDigest(docket, [call.act, call.case, call.asked]),
        },
        async (tx, mustBeNew) => {
          const row = await lockCase(tx, call.court, call.case);
          await mustBeNew();
          const found = await atHand(tx, row);
          if (row === undefined || found === null) throw new Refusal(problem('not-found'));
          const at = docket.now();
          const done = await prepare(tx, found, at);
          const entered = {
            act: call.act,
            court: found.court,
            case: found.case,
            filer: found.filer,
            actor,
            at,
            says: done.says,
            content: done.content,
          };
          const laid = commitTo(docket, entered, await nextPlace(tx, found.court, found.case));
          await layDown(tx, found.key, entered, laid);
          await done.settle(laid.bytes);
          return {
            laid,
            kept: {
              act: call.act,
              ref: { court: found.court, case: found.case },
              stage: found.stage,
              filingNumber: row.filing_number,
              caseNumber: row.case_number,
              caseNumberNote: null,
              at,
              limits: [...(await limitsOf(tx, found.court, found.case, shanghaiDay(at)))],
              commitment: laid.commitment,
            },
          };
        },
      ),
  };
}
