import { transact } from '#platform/store/transact.ts';
import type { Actor } from '#words/actor.ts';
import { asCaseId, asOrganId } from '#words/identifiers.ts';
import { problem } from '#words/problem.ts';
import { isParty, mayRead } from './may.ts';
import { actsOf, openAct } from './read-act.ts';
import { Refusal } from './refusal.ts';
import { readCase } from './register.ts';
import { scopeOf } from './scope-of.ts';
import type { DocketServices } from './services.ts';

/** The receipt of an act already entered, by its place or its commitment: it holds the content, so only for readers of the case. */
export async function receiptOf(
  services: DocketServices,
  actor: Actor,
  ref: { readonly court: string; readonly case: string },
  which: number | string,
): Promise<{ readonly index: number; readonly receipt: string }> {
  const { index, committed } = await transact(services.store, scopeOf(actor), async (tx) => {
    const row = await readCase(tx, ref.court, ref.case);
    if (row === undefined) throw new Refusal(problem('not-found'));
    const organs = {
      court: asOrganId(row.court_id),
      filer: asOrganId(row.filer_organ_id),
      case: asCaseId(row.case_id),
    };
    if (!mayRead(actor, organs) && !isParty(actor, organs)) throw new Refusal(problem('not-found'));
    const recorded = await actsOf(tx, ref.court, ref.case);
    const act = recorded.find((one) => (typeof which === 'number' ? one.index : one.commitment) === which);
    // A party has the receipts of its own acts; the others come in a bundle, with what it may not see left out.
    const withheld = !mayRead(actor, organs) && act?.organ !== actor.organ;
    if (act === undefined || withheld) throw new Refusal(problem('not-found'));
    return { index: act.index, committed: openAct(act.sealed, await services.keys.open(tx, asCaseId(ref.case))) };
  });
  return { index, receipt: await services.log.receipt(index, committed) };
}
