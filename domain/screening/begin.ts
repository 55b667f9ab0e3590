import type { ScreeningInput } from '#contract/shapes/screening.ts';
import type { ActAnswer } from '#contract/shapes/case.ts';
import type { Actor } from '#words/actor.ts';
import { shanghaiDay } from '#words/day.ts';
import { problem } from '#words/problem.ts';
import { mayScreen } from './may.ts';
import { Refused, refusedInput } from './refused.ts';
import type { CaseRef, ScreeningServices } from './services.ts';

export interface Beginning extends CaseRef {
  readonly exhibit: string;
  readonly input: ScreeningInput;
  readonly key: string;
}

/**
 * Begins a screening. Reading the exhibit for it is the next event of its custody, committed to by the same entry
 * (settled 24); the work is done after the transaction, by whichever server is free.
 *
 * @returns its identifier, the same for the same key
 */
export async function beginScreening(
  services: ScreeningServices,
  actor: Actor,
  { court, case: id, exhibit, input, key }: Beginning,
): Promise<{ readonly screening: string; readonly entered: ActAnswer }> {
  const ref = { court, case: id };
  const screening = identifierOf(services.domainDigest(`screening ${court} ${id} ${actor.organ} ${key}`));
  const entered = await services.record.enter(
    actor,
    { ...ref, act: 'begin-screening', key, asked: [exhibit, input] },
    async (tx, found, at) => {
      const refusal = mayScreen(actor, found);
      if (refusal !== null) throw new Refused(refusal);
      const there = await services.exhibits.find(tx, ref, exhibit);
      if (there === null) throw new Refused(problem('not-found'));
      if (there.open === null) throw new Refused(problem('out-of-stage', { about: { exhibit: 'destroyed' } }));
      if (input.leakedOn !== null && input.leakedOn > shanghaiDay(at))
        throw refusedInput([{ code: 'day.too-late', at: '/leakedOn' }]);
      const { officers, place, reason, leakedOn, scheme } = input;
      const said = { officers, place, reason };
      const examined = await services.exhibits.examine(tx, found, actor, {
        ...said,
        exhibit,
        method: services.method,
        at,
      });
      return {
        says: { zh: `证据 ${there.number}：开始筛查`, en: `Exhibit ${there.number}: screening begun` },
        content: { custody: examined.custody, screening: { exhibit, id: screening, leakedOn, scheme } },
        async settle(commitment) {
          await examined.settle(commitment);
          await tx.query(
            `INSERT INTO screening (court_id, case_id, screening_id, exhibit_id, number, filer_organ_id, organ_id, organ_kind,
               person_id, role, state, leaked_on, scheme, said, begun_at, begun_by, size)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'queued', $11, $12, $13, $14, $15, $16)`,
            [
              court,
              id,
              screening,
              exhibit,
              there.number,
              found.filer,
              actor.organ,
              actor.organKind,
              actor.person,
              actor.role,
              leakedOn,
              scheme,
              found.key.seal(JSON.stringify({ ...said, exhibitName: there.name })),
              at,
              commitment,
              there.bytes,
            ],
          );
          await services.takeUpLater(tx);
        },
      };
    },
  );
  return { screening, entered };
}

/** A UUID of our own making (RFC 9562, version 8) out of a digest. */
function identifierOf(digest: string): string {
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `8${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-');
}
