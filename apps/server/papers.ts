import { randomUUID } from 'node:crypto';
import { perform } from '#domain/docket/perform.ts';
import { Refusal } from '#domain/docket/refusal.ts';
import { scopeOf } from '#domain/docket/scope-of.ts';
import { ObjectDamaged } from '#platform/vault/objects.ts';
import { transact } from '#platform/store/transact.ts';
import type { Actor } from '#words/actor.ts';
import { asCaseId } from '#words/identifiers.ts';
import { problem } from '#words/problem.ts';
import type { House } from './house.ts';

interface PaperPlace {
  readonly court: string;
  readonly case: string;
  readonly digest: string;
}

/** A paper's name in the vault with the case whose key locks it: a transferred case keeps the old lock. */
export const objectName = (lockedBy: string, object: string): string => `${lockedBy}/${object}`;

/**
 * Opens a paper of a case. The reading is entered first, as an act; only then are the bytes unlocked.
 */
export async function openPaper(
  { docket, caseKeys, objects }: Pick<House, 'docket' | 'caseKeys' | 'objects'>,
  actor: Actor,
  place: PaperPlace,
): Promise<Uint8Array<ArrayBuffer>> {
  const scope = scopeOf(actor);
  const [paper] = await transact(docket.store, scope, (tx) =>
    tx.query<{ object: string }>(`SELECT object FROM attachment WHERE court_id = $1 AND case_id = $2 AND digest = $3`, [
      place.court,
      place.case,
      place.digest,
    ]),
  );
  if (paper === undefined) throw new Refusal(problem('not-found'));
  const entered = await perform(docket, actor, {
    act: 'open-paper',
    court: place.court,
    case: place.case,
    input: { digest: place.digest },
    key: randomUUID(),
  });
  if (!entered.ok) throw new Refusal(entered.problem);
  const [lockedBy = '', object = ''] = paper.object.split('/');
  const key = await transact(docket.store, scope, (tx) => caseKeys.open(tx, asCaseId(lockedBy)));
  if (key === null) throw new Refusal(problem('not-found'));
  try {
    return new Uint8Array(await objects.get(key, object));
  } catch (error) {
    if (error instanceof ObjectDamaged) throw new Refusal(problem('unavailable', { about: { digest: place.digest } }));
    throw error;
  }
}
