import type { CountedOverlap } from '#contract/shapes/screening.ts';
import { transact } from '#platform/store/transact.ts';
import { commonOf, overlapKinds, sortedDistinct } from '#screening/overlap/digests.ts';
import type { OverlapKind } from '#screening/overlap/digests.ts';
import { actorOf } from './actor-of.ts';
import { authorisation, screenedExhibits } from './overlap.ts';
import type { OverlapOrder } from './overlap.ts';
import { Refused } from './refused.ts';
import type { CaseRef, ScreeningServices } from './services.ts';

type Sets = Readonly<Record<OverlapKind, BigUint64Array<ArrayBuffer>>>;

/**
 * Counts what two cases have in common once judges of both authorised it; before, there is nothing to do. Both are read
 * under one key that is drawn for this count and kept nowhere, so no digest outlives it. The counts are entered in
 * either case, in the name of the judge who authorised it there. Done again it does nothing.
 */
export async function countOverlap(
  services: ScreeningServices,
  { court, case: id, other }: OverlapOrder,
  signal: AbortSignal,
): Promise<void> {
  const here = { court, case: id };
  const both = await transact(services.store, { system: true }, async (tx) => ({
    ours: await authorisation(tx, here, other),
    theirs: await authorisation(tx, other, here),
  }));
  if (both.ours === null || both.theirs === null) return;
  if (both.ours.result !== null && both.theirs.result !== null) return;
  const key = services.random(16);
  const [ours, theirs] = [await digestsOf(services, here, key, signal), await digestsOf(services, other, key, signal)];
  const at = services.now();
  const counted = (one: Sets, beside: Sets): CountedOverlap => ({
    at,
    kinds: overlapKinds.map((kind) => ({
      kind,
      common: commonOf(one[kind], beside[kind]),
      here: one[kind].length,
      there: beside[kind].length,
    })),
  });
  await enter(services, here, other, both.ours, counted(ours, theirs));
  await enter(services, other, here, both.theirs, counted(theirs, ours));
}

/** Everything of a case that was screened, together. */
async function digestsOf(
  services: ScreeningServices,
  ref: CaseRef,
  key: Uint8Array,
  signal: AbortSignal,
): Promise<Sets> {
  const exhibits = await transact(services.store, { system: true }, async (tx) => {
    const opened: { readonly name: string; readonly size: number; readonly chunks: AsyncIterable<Uint8Array> }[] = [];
    for (const id of await screenedExhibits(tx, ref)) {
      const exhibit = await services.exhibits.find(tx, ref, id);
      if (exhibit?.open != null) opened.push({ name: exhibit.name, size: exhibit.bytes, chunks: exhibit.open() });
    }
    return opened;
  });
  const sets: Sets[] = [];
  for (const exhibit of exhibits) sets.push(await services.digests({ ...exhibit, key, signal }));
  const joined = (kind: OverlapKind): BigUint64Array<ArrayBuffer> => {
    const all = new BigUint64Array(sets.reduce((length, set) => length + set[kind].length, 0));
    let at = 0;
    for (const set of sets) {
      all.set(set[kind], at);
      at += set[kind].length;
    }
    return sortedDistinct(all);
  };
  return { identity: joined('identity'), mobile: joined('mobile'), email: joined('email') };
}

async function enter(
  services: ScreeningServices,
  ref: CaseRef,
  other: CaseRef,
  row: Parameters<typeof actorOf>[0],
  counted: CountedOverlap,
): Promise<void> {
  try {
    await services.record.enter(
      actorOf(row),
      { ...ref, act: 'enter-overlap', key: `overlap-${other.case}`, asked: { ...other } },
      (tx) =>
        Promise.resolve({
          says: { zh: '与他案数据集逐一比对的结果', en: 'What was counted in common with another case' },
          content: { overlap: { other: { ...other }, kinds: counted.kinds.map((kind) => ({ ...kind })) } },
          async settle() {
            await tx.query(
              `UPDATE overlap_authorisation SET result = $5, counted_at = $6
                WHERE court_id = $1 AND case_id = $2 AND other_court_id = $3 AND other_case_id = $4`,
              [ref.court, ref.case, other.court, other.case, counted, counted.at],
            );
          },
        }),
    );
  } catch (error) {
    // The case is closed to acts by now: what was counted is then entered in the other only.
    if (!(error instanceof Refused)) throw error;
  }
}
