import type { MaskedSample } from '#contract/shapes/screening.ts';
import { transact } from '#platform/store/transact.ts';
import type { Actor } from '#words/actor.ts';
import { problem } from '#words/problem.ts';
import { mayScreen, reachOf } from './may.ts';
import { Refused } from './refused.ts';
import { mustBeThere } from './rows.ts';
import type { ScreeningRef, ScreeningServices } from './services.ts';
import { forReading } from './view.ts';

export interface Looking extends ScreeningRef {
  readonly reason: string;
  /** The reader by name, as the line of custody names its officers. */
  readonly officer: string;
}

/** A few masked rows of the exhibit. However little they show, the exhibit is opened for them: that is entered before. */
export async function maskedSampleOf(
  services: ScreeningServices,
  actor: Actor,
  { reason, officer, ...ref }: Looking,
): Promise<MaskedSample> {
  const { exhibit } = await transact(services.store, reachOf(actor), async (tx) => {
    const found = await forReading(services, tx, actor, ref);
    const refusal = mayScreen(actor, found);
    if (refusal !== null) throw new Refused(refusal);
    return { exhibit: (await mustBeThere(tx, ref)).exhibit_id };
  });
  await services.exhibits.enterReading(actor, { court: ref.court, case: ref.case, exhibit, reason, officer });
  const there = await transact(services.store, reachOf(actor), (tx) => services.exhibits.find(tx, ref, exhibit));
  if (there === null || there.open === null) throw new Refused(problem('unavailable', { about: { exhibit } }));
  return services.sample({ name: there.name, size: there.bytes, chunks: there.open() });
}
