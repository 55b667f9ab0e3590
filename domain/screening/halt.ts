import type { ActAnswer } from '#contract/shapes/case.ts';
import type { ScreeningState } from '#contract/shapes/screening.ts';
import type { Actor } from '#words/actor.ts';
import { problem } from '#words/problem.ts';
import { mayScreen } from './may.ts';
import { Refused } from './refused.ts';
import { mustBeThere } from './rows.ts';
import type { ScreeningRef, ScreeningServices } from './services.ts';

export type Halting = ScreeningRef & { readonly key: string };

/** In which states a screening can be stopped, and what it is then; one at work is told, and says itself when it has. */
export const stoppable: Partial<Record<ScreeningState, ScreeningState>> = { queued: 'stopped', running: 'stopping' };

/** States from which it goes on where it was. */
export const resumable: ReadonlySet<ScreeningState> = new Set(['stopped', 'failed']);

/** Stops a screening where it is; what was counted so far is kept. */
export function stopScreening(services: ScreeningServices, actor: Actor, { key, ...ref }: Halting): Promise<ActAnswer> {
  return services.record.enter(
    actor,
    { court: ref.court, case: ref.case, act: 'stop-screening', key, asked: ref.screening },
    async (tx, found) => {
      const refusal = mayScreen(actor, found);
      if (refusal !== null) throw new Refused(refusal);
      const row = await mustBeThere(tx, ref);
      // Whatever it was a moment ago: the statement decides, and a run that has just ended stays ended.
      const [stopped] = await tx.query<{ state: string }>(
        `UPDATE screening SET state = CASE state WHEN 'queued' THEN 'stopped' ELSE 'stopping' END
          WHERE court_id = $1 AND case_id = $2 AND screening_id = $3 AND state IN ('queued', 'running') RETURNING state`,
        [ref.court, ref.case, ref.screening],
      );
      if (stopped === undefined) throw new Refused(problem('out-of-stage', { about: { screening: row.state } }));
      return {
        says: { zh: `证据 ${row.number}：暂停筛查`, en: `Exhibit ${row.number}: screening stopped` },
        content: { screening: { exhibit: row.exhibit_id, id: ref.screening } },
        settle: () => Promise.resolve(),
      };
    },
  );
}

/** Goes on with a screening that was stopped or failed. */
export function resumeScreening(
  services: ScreeningServices,
  actor: Actor,
  { key, ...ref }: Halting,
): Promise<ActAnswer> {
  return services.record.enter(
    actor,
    { court: ref.court, case: ref.case, act: 'resume-screening', key, asked: ref.screening },
    async (tx, found) => {
      const refusal = mayScreen(actor, found);
      if (refusal !== null) throw new Refused(refusal);
      const row = await mustBeThere(tx, ref);
      const [resumed] = await tx.query(
        `UPDATE screening SET state = 'queued', failure = NULL, ended_at = NULL, attempts = 0, runner = NULL, held_until = NULL
          WHERE court_id = $1 AND case_id = $2 AND screening_id = $3 AND state IN ('stopped', 'failed') RETURNING state`,
        [ref.court, ref.case, ref.screening],
      );
      if (resumed === undefined) throw new Refused(problem('out-of-stage', { about: { screening: row.state } }));
      return {
        says: { zh: `证据 ${row.number}：继续筛查`, en: `Exhibit ${row.number}: screening goes on` },
        content: { screening: { exhibit: row.exhibit_id, id: ref.screening } },
        settle: () => services.takeUpLater(tx),
      };
    },
  );
}
