import { custodyDigest, custodyJson, readCustodyEvent } from '#evidence/custody.ts';
import type { CustodyEvent } from '#evidence/custody.ts';
import type { Transaction } from '#platform/store/transact.ts';
import type { Actor } from '#words/actor.ts';
import type { Json } from '#words/canonical.ts';
import type { Finding } from '#words/finding.ts';
import { asCaseId } from '#words/identifiers.ts';
import type { Instant } from '#words/instant.ts';
import { problem } from '#words/problem.ts';
import { goneElsewhere, mayRead } from './may.ts';
import { Refused, refusedInput } from './refused.ts';
import { exhibitRow, lastEvent, openRecord } from './rows.ts';
import type { CaseAtHand, CaseRef, EvidenceServices } from './services.ts';
import { writeEvent } from './write-event.ts';

/** An examination that the system itself carries out for officers, such as a screening. */
export interface Examination {
  readonly exhibit: string;
  readonly officers: readonly string[];
  readonly place: string;
  readonly reason: string;
  readonly method: string;
  readonly at: Instant;
}

/**
 * The next event of an exhibit's custody, `examine`, for an act of another part of the domain: its content, and the
 * write that names the entry of that act.
 */
export async function examineExhibit(
  tx: Transaction,
  found: Omit<CaseAtHand, 'movedTo'>,
  actor: Actor,
  { exhibit, officers, place, reason, method, at }: Examination,
): Promise<{ readonly custody: Json; settle(commitment: Uint8Array): Promise<void> }> {
  const gone = mayRead(actor, found) ? goneElsewhere(found) : problem('not-found');
  if (gone !== null) throw new Refused(gone);
  const last = await lastEvent(tx, found, exhibit, found.key);
  const event: CustodyEvent = {
    ...last,
    case: found.case,
    serial: last.serial + 1,
    previous: custodyDigest(last),
    action: 'examine',
    at,
    place,
    by: { organ: actor.organ, organKind: actor.organKind, officers: [...officers] },
    to: null,
    reason,
    method,
    attestation: { as: 'nobody', reason: '由系统读取并计数，内容不经人手' },
    comparison: 'not-compared',
    result: null,
  };
  const read = readCustodyEvent(custodyJson(event));
  if (!read.ok) {
    // What was said is said of the examination, not of the format's own members.
    const [first, ...more] = read.problems;
    throw refusedInput([ofExamination(first), ...more.map(ofExamination)]);
  }
  return {
    custody: custodyJson(read.value),
    settle: (commitment) => writeEvent(tx, { ...found, movedTo: null }, actor, read.value, commitment),
  };
}

const ofExamination = (found: Finding): Finding => ({ ...found, at: found.at.replace(/^\/by\/officers/, '/officers') });

/** An exhibit as another part of the domain reads it. */
export interface ExhibitThere {
  readonly number: number;
  readonly name: string;
  readonly bytes: number;
  readonly digests: readonly { readonly algorithm: string; readonly value: string }[];
  /** Opens it piece by piece; null where its bytes or its keys are gone. */
  readonly open: (() => AsyncIterable<Uint8Array>) | null;
}

/** Null where the case has no such exhibit, or its record can no longer be opened. Reading it is the caller's to enter. */
export async function exhibitThere(
  services: Pick<EvidenceServices, 'keys' | 'blobs' | 'unseal'>,
  tx: Transaction,
  ref: CaseRef,
  exhibit: string,
): Promise<ExhibitThere | null> {
  const row = await exhibitRow(tx, ref, exhibit);
  const key = row === undefined ? null : await services.keys.open(tx, asCaseId(ref.case));
  if (row === undefined || key === null) return null;
  const record = openRecord(row.record, key);
  const lock = row.destroyed_at === null ? await services.keys.open(tx, asCaseId(row.locked_by)) : null;
  const isStored = lock !== null && (await services.blobs.has(row.object));
  return {
    number: row.number,
    name: record.title,
    bytes: row.bytes,
    digests: [
      { algorithm: 'SHA-256', value: record.sha256 },
      { algorithm: 'SM3', value: record.sm3 },
    ],
    open: lock === null || !isStored ? null : () => services.unseal(lock, services.blobs.read(row.object)),
  };
}
