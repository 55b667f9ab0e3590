import type { Value } from '#law/kernel/step.ts';
import type { At, Computation } from '#law/kernel/terms.ts';

import { ladder, type LadderFacts } from './ladder.ts';
import { ladderFigures } from './ladder-proposal.ts';
import { scheme } from './r-many.ts';

/**
 * The tier of a case on the ladder of sensitivity, or the two between which it lies; null where the persons are not known. A ladder laid
 * over gives the figures; where none is, the paper's own do.
 */
export function caseTiers(facts: LadderFacts, at: At): readonly string[] | null {
  const figures: Readonly<Record<string, number>> = ladderFigures;
  const figure: At['figure'] = (parameter) => at.figure(parameter) ?? figures[parameter.id];
  return tiersOf(ladder(scheme, facts, { ...at, figure }));
}

function tiersOf({ value }: Computation): readonly string[] | null {
  if (!isRecord(value)) return null;
  const { tier, tiers }: { readonly tier?: Value; readonly tiers?: Value } = value;
  if (typeof tier === 'string') return [tier];
  return Array.isArray(tiers) ? tiers.map(String) : null;
}

function isRecord(value: Value | undefined): value is Readonly<Record<string, Value>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
