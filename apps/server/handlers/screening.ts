import { routes } from '#contract/routes.ts';
import { Refusal } from '#domain/docket/refusal.ts';
import { Refused as RefusedExhibit } from '#domain/evidence/refused.ts';
import { beginScreening } from '#domain/screening/begin.ts';
import { resumeScreening, stopScreening } from '#domain/screening/halt.ts';
import { Refused } from '#domain/screening/refused.ts';
import { authoriseOverlap, overlapsOf } from '#domain/screening/overlap.ts';
import { maskedSampleOf } from '#domain/screening/sample.ts';
import { openScreening, screeningsOf } from '#domain/screening/view.ts';
import { problem } from '#words/problem.ts';
import { demonstrationDataSet } from '../demonstration-data-set.ts';
import { answered, open, refusedWith, signedIn } from '../handler.ts';
import type { Bound, HandlerResult } from '../handler.ts';
import type { House } from '../house.ts';
import { screeningPaper } from '../screening-paper.ts';

/** Turns a refusal, of screening, of the exhibits or of the docket's frame, into data; everything else is a fault. */
async function orRefused<Answer>(run: () => Promise<Answer>): Promise<HandlerResult<Answer>> {
  try {
    return answered(await run());
  } catch (error) {
    if (error instanceof Refused || error instanceof RefusedExhibit || error instanceof Refusal)
      return refusedWith(error.problem);
    throw error;
  }
}

/** Screening exhibits: begun, followed, stopped, resumed, read. */
export function screeningHandlers(house: House): readonly Bound[] {
  const { screening } = house;
  return [
    signedIn(routes.beginScreening, ({ actor, params, body, key }) =>
      orRefused(() => beginScreening(screening, actor, { ...params, input: body, key })),
    ),
    signedIn(routes.screenings, ({ actor, params }) => orRefused(() => screeningsOf(screening, actor, params))),
    signedIn(routes.openScreening, ({ actor, params }) => orRefused(() => openScreening(screening, actor, params))),
    signedIn(routes.stopScreening, ({ actor, params, key }) =>
      orRefused(() => stopScreening(screening, actor, { ...params, key })),
    ),
    signedIn(routes.resumeScreening, ({ actor, params, key }) =>
      orRefused(() => resumeScreening(screening, actor, { ...params, key })),
    ),
    open(routes.demonstrationDataSet, () =>
      Promise.resolve(
        house.demonstration ? answered(new Uint8Array(demonstrationDataSet())) : refusedWith(problem('not-found')),
      ),
    ),
    signedIn(routes.overlaps, ({ actor, params }) => orRefused(() => overlapsOf(screening, actor, params))),
    signedIn(routes.authoriseOverlap, ({ actor, params, body, key, signedIn: { session } }) =>
      orRefused(() =>
        authoriseOverlap(screening, actor, { ...params, input: body, officer: session.person.name, key }),
      ),
    ),
    signedIn(routes.screeningRecord, ({ actor, params, query }) =>
      orRefused(() => screeningPaper(house, actor, params, query)),
    ),
    signedIn(routes.screeningSample, ({ actor, params, body, signedIn: { session } }) =>
      orRefused(() => maskedSampleOf(screening, actor, { ...params, ...body, officer: session.person.name })),
    ),
  ];
}
