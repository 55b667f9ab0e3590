import type { ActAnswer } from '#contract/shapes/case.ts';
import type { CustodyInput } from '#contract/shapes/evidence.ts';
import { custodyActionWords, custodyDigest, custodyJson, readCustodyEvent } from '#evidence/custody.ts';
import type { CustodyEvent } from '#evidence/custody.ts';
import type { Actor } from '#words/actor.ts';
import type { Json } from '#words/canonical.ts';
import { asExhibitId } from '#words/identifiers.ts';
import type { Instant } from '#words/instant.ts';
import { problem } from '#words/problem.ts';
import { mayHandle } from './may.ts';
import { Refused, refusedInput } from './refused.ts';
import { exhibitRow, lastEvent } from './rows.ts';
import type { CaseAtHand, CaseRef, EvidenceServices } from './services.ts';
import { writeEvent } from './write-event.ts';

export interface Handling extends CaseRef {
  readonly exhibit: string;
  readonly input: CustodyInput;
  readonly key: string;
}

/**
 * Enters what was done with an exhibit: sealed, copied, handed over, examined, returned, destroyed. The event joins
 * the exhibit's line; destroying also takes the content out of the vault, and leaves its record and its proofs.
 */
export function handleExhibit(
  services: EvidenceServices,
  actor: Actor,
  { court, case: id, exhibit, input, key }: Handling,
): Promise<ActAnswer> {
  const ref = { court, case: id };
  return services.record.enter(
    actor,
    { ...ref, act: `exhibit-${input.action}`, key, asked: [exhibit, input] },
    async (tx, found, at) => {
      const refusal = mayHandle(actor, input.action, found);
      if (refusal !== null) throw new Refused(refusal);
      const row = await exhibitRow(tx, ref, exhibit);
      if (row === undefined) throw new Refused(problem('not-found'));
      if (row.destroyed_at !== null) throw new Refused(problem('out-of-stage', { about: { exhibit: 'destroyed' } }));
      const last = await lastEvent(tx, ref, exhibit, found.key);
      const event = eventOf(services, actor, found, last, input, at);
      if (event.result !== null && (await exhibitRow(tx, ref, event.result)) === undefined)
        throw refusedInput([{ code: 'exhibit.unknown', at: '/result' }]);
      if (event.action === 'destroy') {
        await tx.query(
          `UPDATE exhibit SET destroyed_at = $4 WHERE court_id = $1 AND case_id = $2 AND exhibit_id = $3`,
          [court, id, exhibit, at],
        );
        await services.removeLater(tx, row.object);
      }
      const words = custodyActionWords[event.action];
      return {
        says: { zh: `证据 ${row.number}：${words.zh}`, en: `Exhibit ${row.number}: ${words.en.toLowerCase()}` },
        content: { custody: custodyJson(event) },
        settle: (commitment) => writeEvent(tx, found, actor, event, commitment),
      };
    },
  );
}

/** The event as the format has it: what was said, after the last one, by the acting organ. */
function eventOf(
  services: EvidenceServices,
  actor: Actor,
  { case: id }: CaseAtHand,
  last: CustodyEvent,
  { to, officers, ...said }: CustodyInput,
  now: Instant,
): CustodyEvent {
  const receiver = to === null ? null : services.organ(to.organ);
  if (to !== null && receiver === null) throw refusedInput([{ code: 'organ.unknown', at: '/to/organ' }]);
  const json: Json = {
    ...said,
    by: { officers, organ: actor.organ, organKind: actor.organKind },
    case: id,
    exhibit: last.exhibit,
    format: 'dengwen-custody/1',
    previous: custodyDigest(last),
    serial: String(last.serial + 1),
    to: to === null || receiver === null ? null : { officers: to.officers, organ: to.organ, organKind: receiver.kind },
  };
  const read = readCustodyEvent(json);
  if (!read.ok) throw refusedInput(read.problems);
  if (read.value.at > now) throw refusedInput([{ code: 'day.too-late', at: '/at' }]);
  if (read.value.at < last.at) throw refusedInput([{ code: 'day.order', at: '/at' }]);
  return read.value;
}

/** Reading online, as the event after this one; in a case that came by transfer, the line goes on under the case here. */
export function readingAfter(
  last: CustodyEvent,
  { case: id }: CaseAtHand,
  actor: Actor,
  { officer, reason, at }: { readonly officer: string; readonly reason: string; readonly at: Instant },
): CustodyEvent {
  const event: CustodyEvent = {
    ...last,
    exhibit: asExhibitId(last.exhibit),
    case: id,
    serial: last.serial + 1,
    previous: custodyDigest(last),
    action: 'open',
    at,
    place: '登闻系统内',
    by: { organ: actor.organ, organKind: actor.organKind, officers: [officer] },
    to: null,
    reason,
    method: '在线查阅',
    attestation: { as: 'nobody', reason: '由系统在查阅前记入，不经人手' },
    comparison: 'not-compared',
    result: null,
  };
  const read = readCustodyEvent(custodyJson(event));
  if (!read.ok) throw refusedInput(read.problems);
  return read.value;
}
