import { randomUUID } from 'node:crypto';
import { served } from '#domain/docket/case-view.ts';
import { isParty } from '#domain/docket/may.ts';
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
  { docket, evidence, caseKeys, objects }: Pick<House, 'docket' | 'evidence' | 'caseKeys' | 'objects'>,
  actor: Actor,
  place: PaperPlace,
): Promise<Uint8Array<ArrayBuffer>> {
  const scope = scopeOf(actor);
  const [paper] = await transact(docket.store, scope, (tx) =>
    tx.query<{ object: string; kind: string }>(
      `SELECT object, kind FROM attachment WHERE court_id = $1 AND case_id = $2 AND digest = $3`,
      [place.court, place.case, place.digest],
    ),
  );
  const asParty = isParty(actor, { case: asCaseId(place.case) });
  if (paper === undefined || (asParty && !served.has(paper.kind))) throw new Refusal(problem('not-found'));
  await (asParty ? enterPartysReading(evidence, actor, place) : enterReading(docket, actor, place));
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

async function enterReading(
  docket: House['docket'],
  actor: Actor,
  { court, case: id, digest }: PaperPlace,
): Promise<void> {
  const entered = await perform(docket, actor, {
    act: 'open-paper',
    court,
    case: id,
    input: { digest },
    key: randomUUID(),
  });
  if (!entered.ok) throw new Refusal(entered.problem);
}

/** A party's reading is entered in the same line, and moves nothing of the case: it may write no row of the register. */
async function enterPartysReading(
  { record }: House['evidence'],
  actor: Actor,
  { court, case: id, digest }: PaperPlace,
): Promise<void> {
  await record.enter(actor, { court, case: id, act: 'open-paper', key: randomUUID(), asked: digest }, () =>
    Promise.resolve({
      says: { zh: `查阅材料 ${digest.slice(0, 8)}`, en: `Opened paper ${digest.slice(0, 8)}` },
      content: { digest },
      settle: () => Promise.resolve(),
    }),
  );
}
