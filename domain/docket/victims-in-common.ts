import { z } from 'zod';
import type { Sameness } from '#contract/shapes/case.ts';
import { countedOverlap } from '#contract/shapes/screening.ts';
import type { Transaction } from '#platform/store/transact.ts';
import { areComparable, estimateOverlap } from '#screening/overlap/estimate.ts';
import { samenessOfEstimate, samenessOfExact } from '#screening/overlap/sameness.ts';
import { readSketch } from '#screening/overlap/sketch.ts';
import type { Sketch } from '#screening/overlap/sketch.ts';

interface Place {
  readonly court: string;
  readonly case: string;
}

/**
 * Whether the people of other cases are those of this one, as far as data sets of both were screened: what was counted
 * one by one where judges of both authorised it, else what sketches show, which is that some are in both or nothing.
 */
export async function victimsInCommon(
  tx: Transaction,
  subject: Place,
  defendants: readonly string[],
  others: readonly { readonly ref: Place }[],
): Promise<readonly Sameness[]> {
  if (others.length === 0) return [];
  const rows = await tx.query<{ court_id: string; case_id: string; sketch: Uint8Array }>(
    `SELECT court_id, case_id, sketch FROM overlap_sketch WHERE defendant_key = ANY ($1)`,
    [defendants],
  );
  const counted = await tx.query<{ other_court_id: string; other_case_id: string; result: unknown }>(
    `SELECT other_court_id, other_case_id, result FROM overlap_authorisation
      WHERE court_id = $1 AND case_id = $2 AND result IS NOT NULL`,
    [subject.court, subject.case],
  );
  const of = ({ court, case: id }: Place): readonly Sketch[] =>
    rows
      .filter((row) => row.court_id === court && row.case_id === id)
      .flatMap(({ sketch }) => {
        const read = readSketch(new Uint8Array(sketch));
        return read.ok ? [read.value] : [];
      });
  const mine = of(subject);
  return others.map(({ ref }) => {
    const exact = counted.find((row) => row.other_court_id === ref.court && row.other_case_id === ref.case);
    return exact === undefined ? estimated(mine, of(ref)) : ofCounts(exact.result);
  });
}

function estimated(mine: readonly Sketch[], theirs: readonly Sketch[]): Sameness {
  const overlaps = mine.some((one) =>
    theirs.some((other) => areComparable(one, other) && samenessOfEstimate(estimateOverlap(one, other)) === 'overlaps'),
  );
  return overlaps ? 'overlaps' : 'not-known';
}

const kept = z.object({ kinds: countedOverlap.shape.kinds });

function ofCounts(result: unknown): Sameness {
  const said = new Set<Sameness>(
    kept.parse(result).kinds.map(({ common, here, there }) => samenessOfExact({ common, one: here, other: there })),
  );
  return (['same', 'overlaps', 'differs'] as const).find((sameness) => said.has(sameness)) ?? 'not-known';
}
