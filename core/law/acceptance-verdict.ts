import type { Step } from './kernel/step.ts';

/** What the filing judge does with a filing: docket, ask once for every correction, refuse, or wait for what is unknown. */
export type AcceptanceVerdict =
  | { readonly verdict: 'accept' }
  | { readonly verdict: 'correct'; readonly defects: readonly string[] }
  | { readonly verdict: 'refuse'; readonly defects: readonly string[] }
  | { readonly verdict: 'unsettled' };

/**
 * Reads the verdict off a decision on `acceptance`. Defects are step ids; all are named at once (Reg 7). A filing is refused
 * only where some defect is one that the plaintiff cannot put right.
 */
export function acceptanceVerdict(step: Step): AcceptanceVerdict {
  if (step.truth === 'yes') return { verdict: 'accept' };
  if (step.truth === 'unknown') return { verdict: 'unsettled' };
  const failing = defects(step);
  return {
    verdict: failing.every(({ curable }) => curable !== null) ? 'correct' : 'refuse',
    defects: failing.map(({ id }) => id),
  };
}

/** The failing leaves that matter. Of alternatives the one that fits the case so far is meant: the one with fewest incurable defects. */
function defects(step: Step): readonly Step[] {
  if (step.truth !== 'no') return [];
  if (step.parts.length === 0) return [step];
  const failing = step.parts.map(defects).filter((found) => found.length > 0);
  if (step.how !== 'any') return failing.flat();
  const incurable = (found: readonly Step[]): number => found.filter(({ curable }) => curable === null).length;
  return failing
    .toSorted((one, other) => incurable(one) - incurable(other))
    .slice(0, 1)
    .flat();
}
