import { ladderSchemes } from '#law/proposals/ladder-schemes.ts';
import { factsOf } from '#screening/figures/facts.ts';
import { kinds } from '#screening/kinds.ts';
import type { Screening } from '#screening/report.ts';
import type { Actor } from '#words/actor.ts';
import type { Json } from '#words/canonical.ts';
import { shanghaiDay } from '#words/day.ts';
import { sha256Hex } from '#words/digest.ts';
import { grouped } from '#words/grouped.ts';
import { mayScreen } from './may.ts';
import { Refused } from './refused.ts';
import { writtenResult } from './result.ts';
import { mustBeThere } from './rows.ts';
import type { ScreeningRef, ScreeningServices } from './services.ts';
import { weighFacts } from './weigh-facts.ts';

/** Somebody else took the screening up meanwhile, or it was ended: what came out here is not entered. */
export class NotOurs extends Error {
  override readonly name = 'NotOurs';
}

/**
 * Enters what a screening came to, in the name of who began it: the report sealed in the case, its digest committed to
 * in the log, and the facts that follow from it given in the case, linked to the exhibit.
 */
export async function enterScreening(
  services: ScreeningServices,
  actor: Actor,
  ref: ScreeningRef,
  { screening, runner }: { readonly screening: Screening; readonly runner: string },
): Promise<void> {
  const report = JSON.stringify(screening);
  const digest = sha256Hex(report);
  const software = await services.software();
  await services.record.enter(
    actor,
    { court: ref.court, case: ref.case, act: 'enter-screening', key: `entered-${ref.screening}`, asked: ref.screening },
    async (tx, found, at) => {
      const refusal = mayScreen(actor, found);
      if (refusal !== null) throw new Refused(refusal);
      const row = await mustBeThere(tx, ref);
      const weighed = weighFacts(
        await services.facts.read(tx, ref),
        factsOf(screening, { exhibits: [row.exhibit_id], scheme: ladderSchemes[row.scheme], kinds }),
      );
      const given = Object.keys(weighed.given);
      await services.facts.lay(tx, ref, weighed.given);
      return {
        says: {
          zh: `证据 ${row.number}：筛查完成，${grouped(screening.rows)} 行${screening.persons === null ? '' : `，约 ${grouped(screening.persons.linked)} 人`}`,
          en: `Exhibit ${row.number}: screened, ${grouped(screening.rows)} rows${screening.persons === null ? '' : `, about ${grouped(screening.persons.linked)} persons`}`,
        },
        content: {
          screening: {
            exhibit: row.exhibit_id,
            id: ref.screening,
            sha256: digest,
            software,
            given,
            differing: weighed.differing.map(({ fact }) => fact),
            tables: screening.engine.tables.map((table): Json => ({ ...table })),
          },
        },
        async settle(commitment) {
          const [done] = await tx.query(
            `UPDATE screening SET state = 'done', ended_at = $5, entered_by = $6, result = $7, runner = NULL, held_until = NULL
              WHERE court_id = $1 AND case_id = $2 AND screening_id = $3 AND runner = $4 AND state IN ('running', 'stopping')
              RETURNING state`,
            [
              ref.court,
              ref.case,
              ref.screening,
              runner,
              at,
              commitment,
              found.key.seal(
                writtenResult({ on: shanghaiDay(at), report, software, given, differing: [...weighed.differing] }),
              ),
            ],
          );
          if (done === undefined) throw new NotOurs();
        },
      };
    },
  );
}

/** What a refusal at the end means for a screening; null for anything else. */
export function refusedAtTheEnd(error: unknown): 'handed-over' | 'case-ended' | null {
  if (!(error instanceof Refused) || error.problem.code !== 'out-of-stage') return null;
  return error.problem.about?.['stage'] === 'transferred' ? 'handed-over' : 'case-ended';
}
