import { canonicalJson } from '#words/canonical.ts';
import { sha256Hex } from '#words/digest.ts';

import type { Compiled } from './compile.ts';

const digests = new WeakMap<Compiled, string>();

/**
 * Digest of a rule as bound to a regime: its steps in order, what each cites, reads and compares with which figure. A sealed
 * decision carries it, so that a rule changed since shows even where the outcome did not. What a computation does inside is
 * code and not covered; its steps, facts and answers are.
 */
export function ruleDigest(rule: Compiled): string {
  const known = digests.get(rule);
  if (known !== undefined) return known;
  const digest = sha256Hex(canonicalJson(described(rule)));
  digests.set(rule, digest);
  return digest;
}

function described({ rules, leaves }: Compiled): unknown {
  return rules.map((rule) => {
    const leaf = leaves.get(rule);
    return {
      ...rule,
      ...(leaf?.how === 'fact' && { comparison: withoutFigure(leaf.term.comparison), bound: leaf.bound }),
    };
  });
}

/** The figure itself stands beside as the bound of the day; the parameter's other dates are no part of this rule. */
function withoutFigure(comparison: { readonly op: string; readonly bound?: unknown }): unknown {
  const { bound, ...rest } = comparison;
  return typeof bound === 'string' ? { ...rest, bound } : rest;
}
