import type { Organ } from '#contract/shapes/organ.ts';
import type { Actor } from '#words/actor.ts';
import { problem } from '#words/problem.ts';
import { administer, Refused } from './administrative-act.ts';
import { readOrgan } from './organs.ts';
import type { IdentityServices, Result } from './services.ts';

/**
 * 启用机关: opens an organ of the directory for work here, or closes it again. What is enrolled on a demonstration is
 * marked so for good: a real organ is never shown as having acted (settled 8).
 */
export function enrolOrgan(
  services: IdentityServices,
  actor: Actor,
  { organ: id, participates }: { readonly organ: string; readonly participates: boolean },
): Promise<Result<{ organ: Organ }>> {
  return administer(services, actor, async (tx, when) => {
    if ((await readOrgan(tx, id)) === null) throw new Refused(problem('not-found'));
    const changed = await tx.query(
      `INSERT INTO enrolment (organ_id, participates, demonstration, enrolled_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (organ_id) DO UPDATE SET participates = excluded.participates
         WHERE enrolment.participates <> excluded.participates
       RETURNING organ_id`,
      [id, participates, services.demonstration, when],
    );
    const organ = await readOrgan(tx, id);
    if (organ === null) throw new Refused(problem('not-found'));
    return {
      answer: { organ },
      entered: changed.length === 0 ? null : { act: 'enrol-organ', content: { organ: id, participates } },
    };
  });
}
