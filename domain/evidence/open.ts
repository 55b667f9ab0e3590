import { custodyJson } from '#evidence/custody.ts';
import { transact } from '#platform/store/transact.ts';
import type { Transaction } from '#platform/store/transact.ts';
import type { Actor } from '#words/actor.ts';
import { asCaseId } from '#words/identifiers.ts';
import { problem } from '#words/problem.ts';
import { readingAfter } from './handle.ts';
import { goneElsewhere, isParty, mayRead, reachOf } from './may.ts';
import { Refused } from './refused.ts';
import { exhibitRow, lastEvent } from './rows.ts';
import { restrictionProvisions, restrictionsOf } from './restrict.ts';
import type { CaseAtHand, CaseRef, EvidenceServices } from './services.ts';
import { writeEvent } from './write-event.ts';

export interface Reading extends CaseRef {
  readonly exhibit: string;
  readonly reason: string;
  /** The reader by name, as the line of custody names its officers. */
  readonly officer: string;
}

/** Enters a reading: who, why, when, as the next event of the exhibit's custody. */
export async function enterReading(
  services: EvidenceServices,
  actor: Actor,
  { court, case: id, exhibit, reason, officer }: Reading,
): Promise<void> {
  const ref = { court, case: id };
  await services.record.enter(
    actor,
    // A key of its own each time: no reading stands for another.
    { ...ref, act: 'exhibit-open', key: services.newId(), asked: [exhibit, reason] },
    async (tx, found, at) => {
      if (!mayRead(actor, found)) throw new Refused(problem('not-found'));
      const gone = goneElsewhere(found);
      if (gone !== null) throw new Refused(gone);
      await mustNotBeRestricted(tx, actor, found, exhibit);
      const row = await exhibitRow(tx, ref, exhibit);
      if (row === undefined) throw new Refused(problem('not-found'));
      if (row.destroyed_at !== null) throw new Refused(problem('out-of-stage', { about: { exhibit: 'destroyed' } }));
      const last = await lastEvent(tx, ref, exhibit, found.key);
      const event = readingAfter(last, found, actor, { officer, reason, at });
      return {
        says: { zh: `证据 ${row.number}：查阅`, en: `Exhibit ${row.number}: opened` },
        content: { custody: custodyJson(event) },
        settle: (commitment) => writeEvent(tx, found, actor, event, commitment),
      };
    },
  );
}

/** A party is told why it does not read an exhibit online; row-level security would only say that there is none. */
export async function mustNotBeRestricted(
  tx: Transaction,
  actor: Actor,
  found: CaseAtHand,
  exhibit: string,
): Promise<void> {
  if (!isParty(actor, found)) return;
  const restriction = (await restrictionsOf(tx, found)).find(({ id }) => id === exhibit);
  if (restriction === undefined) return;
  throw new Refused(
    problem('not-permitted', { provisions: restrictionProvisions, about: { ground: restriction.ground } }),
  );
}

/**
 * Opens an exhibit: the reading is entered as an event of its custody, and only then is the content unlocked
 * (settled 24). It comes in pieces, each checked before it is given out; a damaged one ends the stream.
 */
export async function openExhibit(
  services: EvidenceServices,
  actor: Actor,
  reading: Reading,
): Promise<AsyncIterable<Uint8Array>> {
  const { court, case: id, exhibit } = reading;
  await enterReading(services, actor, reading);
  const { object, unlocked } = await transact(services.store, reachOf(actor), async (tx) => {
    const row = await exhibitRow(tx, { court, case: id }, exhibit);
    const lock = row === undefined ? null : await services.keys.open(tx, asCaseId(row.locked_by));
    if (row === undefined || row.destroyed_at !== null || lock === null) throw new Refused(problem('not-found'));
    return { object: row.object, unlocked: lock };
  });
  if (!(await services.blobs.has(object))) throw new Refused(problem('unavailable', { about: { exhibit } }));
  return services.unseal(unlocked, services.blobs.read(object));
}
