import type { CountedOverlap } from '#contract/shapes/screening.ts';
import { transact } from '#platform/store/transact.ts';
import { commonOf, overlapKinds, sortedDistinct } from '#screening/overlap/digests.ts';
import type { OverlapKind } from '#screening/overlap/digests.ts';
import { actorOf } from './actor-of.ts';
import { authorisation, screenedExhibits } from './overlap.ts';
import type { OverlapOrder } from './overlap.ts';
import type { CaseRef, ExhibitStream, ScreeningServices } from './services.ts';

/** Pairs of cases that judges of both authorised and that are not counted yet, each once. */
export async function uncounted(services: ScreeningServices): Promise<readonly OverlapOrder[]> {
  const rows = await transact(services.store, { system: true }, (tx) =>
    tx.query<{ court_id: string; case_id: string; other_court_id: string; other_case_id: string; counted: boolean }>(
      `/* every court */ SELECT court_id, case_id, other_court_id, other_case_id, result IS NOT NULL AS counted
         FROM overlap_authorisation ORDER BY authorised_at`,
    ),
  );
  const named = (one: CaseRef, beside: CaseRef): string => [one.court, one.case, beside.court, beside.case].join(' ');
  const counted = new Map<string, boolean>();
  const pairs: OverlapOrder[] = [];
  for (const row of rows) {
    const pair = {
      court: row.court_id,
      case: row.case_id,
      other: { court: row.other_court_id, case: row.other_case_id },
    };
    // Whoever authorised it second makes the pair.
    const first = counted.get(named(pair.other, pair));
    if (first !== undefined && !(first && row.counted)) pairs.push(pair);
    counted.set(named(pair, pair.other), row.counted);
  }
  return pairs;
}

type Sets = Readonly<Record<OverlapKind, BigUint64Array<ArrayBuffer>>>;

/**
 * Counts what two cases have in common once judges of both authorised it; before, there is nothing to do. Both are read
 * under one key that is drawn for this count and kept nowhere, so no digest outlives it. The counts are entered in
 * either case, in the name of the judge who authorised it there. Done again it does nothing.
 *
 * @returns whether it is counted; not, where an exhibit can no longer be opened, for less than all would be no count
 */
export async function countOverlap(
  services: ScreeningServices,
  { court, case: id, other }: OverlapOrder,
  signal: AbortSignal,
): Promise<boolean> {
  const here = { court, case: id };
  const both = await transact(services.store, { system: true }, async (tx) => ({
    ours: await authorisation(tx, here, other),
    theirs: await authorisation(tx, other, here),
  }));
  if (both.ours === null || both.theirs === null) return false;
  if (both.ours.result !== null && both.theirs.result !== null) return true;
  const key = services.random(16);
  const ours = await digestsOf(services, here, key, signal);
  const theirs = ours === null ? null : await digestsOf(services, other, key, signal);
  if (ours === null || theirs === null) return false;
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
  return true;
}

/** Everything of a case that was screened, together; null where some of it can no longer be opened. */
async function digestsOf(
  services: ScreeningServices,
  ref: CaseRef,
  key: Uint8Array,
  signal: AbortSignal,
): Promise<Sets | null> {
  const exhibits = await transact(services.store, { system: true }, async (tx) => {
    const opened: ExhibitStream[] = [];
    for (const id of await screenedExhibits(tx, ref)) {
      const exhibit = await services.exhibits.find(tx, ref, id);
      if (exhibit === null || exhibit.open === null) return null;
      opened.push({ name: exhibit.name, size: exhibit.bytes, chunks: exhibit.open() });
    }
    return opened;
  });
  if (exhibits === null || exhibits.length === 0) return null;
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
}
