import { canonicalJson } from '#words/canonical.ts';
import { custodyDigest, custodyJson, type CustodyEvent } from '#evidence/custody.ts';
import type { Transaction } from '#platform/store/transact.ts';
import type { Actor } from '#words/actor.ts';
import type { CaseAtHand } from './services.ts';

/** Adds an event to an exhibit's line, under the entry that this commitment names. */
export async function writeEvent(
  tx: Transaction,
  found: CaseAtHand,
  actor: Actor,
  event: CustodyEvent,
  commitment: Uint8Array,
): Promise<void> {
  await tx.query(
    `INSERT INTO custody_event (court_id, case_id, exhibit_id, serial, filer_organ_id, organ_id, action, at, digest, event, commitment)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      found.court,
      found.case,
      event.exhibit,
      event.serial,
      found.filer,
      actor.organ,
      event.action,
      event.at,
      custodyDigest(event),
      found.key.seal(canonicalJson(custodyJson(event))),
      commitment,
    ],
  );
}
