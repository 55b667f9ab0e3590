import type { ExhibitList } from '#contract/shapes/evidence.ts';
import { caseUcoJson } from '#evidence/case-uco.ts';
import type { MatterExhibit } from '#evidence/case-uco.ts';
import { readCustodyEvent } from '#evidence/custody.ts';
import { readExhibit } from '#evidence/exhibit.ts';
import { transact } from '#platform/store/transact.ts';
import type { Actor } from '#words/actor.ts';
import type { Json } from '#words/canonical.ts';
import { asInstant } from '#words/instant.ts';
import { problem } from '#words/problem.ts';
import { reachOf } from './may.ts';
import { Refused } from './refused.ts';
import type { CaseRef, EvidenceServices } from './services.ts';
import { exhibitsOf } from './view.ts';

/**
 * A matter in the vocabulary of CASE and UCO, for tools of forensic laboratories. It holds exactly what the list of
 * exhibits shows this reader, and no exhibit's content; like the list, it is a reading in the access log.
 */
export async function exportMatter(
  services: EvidenceServices,
  actor: Actor,
  ref: CaseRef,
): Promise<ReturnType<typeof caseUcoJson>> {
  const list = await exhibitsOf(services, actor, ref);
  const found = await transact(services.store, reachOf(actor), (tx) => services.record.read(tx, ref));
  if (found === null) throw new Refused(problem('not-found'));
  return caseUcoJson({
    case: found.case,
    stage: found.stage,
    at: services.now(),
    log: services.log.publishedKey.split('+')[0] ?? '',
    court: found.court,
    filer: found.filer,
    exhibits: list.exhibits.map((view) => shown(view, list.timestamps)),
    nameOf: (organ) => services.organ(organ)?.name.name ?? organ,
  });
}

type Shown = ExhibitList['exhibits'][number];

/** Read by the format's own reader, as everybody who is shown an exhibit reads it. */
function shown(view: Shown, timestamps: ExhibitList['timestamps']): MatterExhibit {
  const exhibit = readExhibit(asJson(view.exhibit));
  if (!exhibit.ok) throw new TypeError('a listed exhibit does not read');
  return {
    number: view.number,
    exhibit: exhibit.value,
    enteredAt: asInstant(view.enteredAt),
    events: view.custody.map(({ event, index }) => {
      const read = readCustodyEvent(asJson(event));
      if (!read.ok) throw new TypeError('a listed event of custody does not read');
      return { event: read.value, index };
    }),
    timestamps: timestamps
      .filter((one) => one.exhibit === view.id)
      .map(({ authority, at, until, renewals }) => ({
        authority,
        at: asInstant(at),
        until: until === null ? null : asInstant(until),
        renewals,
      })),
  };
}

function asJson(value: unknown): Json {
  const json: Json = JSON.parse(JSON.stringify(value));
  return json;
}
