import type { Scope } from '#platform/store/scope.ts';
import { transact } from '#platform/store/transact.ts';
import { asCaseId } from '#words/identifiers.ts';
import { problem } from '#words/problem.ts';
import { actsOf, openAct } from './read-act.ts';
import { Refusal } from './refusal.ts';
import type { DocketServices } from './services.ts';

/** The receipt of an act already entered, by its place or its commitment; for those who may read the case. */
export async function receiptOf(
  services: DocketServices,
  scope: Scope,
  ref: { readonly court: string; readonly case: string },
  which: number | string,
): Promise<{ readonly index: number; readonly receipt: string }> {
  const { index, committed } = await transact(services.store, scope, async (tx) => {
    const recorded = await actsOf(tx, ref.court, ref.case);
    const act = recorded.find((one) => (typeof which === 'number' ? one.index : one.commitment) === which);
    if (act === undefined) throw new Refusal(problem('not-found'));
    return { index: act.index, committed: openAct(act.sealed, await services.keys.open(tx, asCaseId(ref.case))) };
  });
  return { index, receipt: await services.log.receipt(index, committed) };
}
