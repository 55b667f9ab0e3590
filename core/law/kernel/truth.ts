/** The answer to one question of law. `unknown` always says why, see {@link Because}. */
export type Truth = 'yes' | 'no' | 'unknown';

/**
 * Why an answer is unknown. A missing fact can be supplied and a disputed one proved; an open term has no rule
 * in force, and only a court's finding closes it.
 */
export type Because = 'open' | 'missing' | 'disputed';

/** Negation in Kleene's strong logic. */
export function negate(truth: Truth): Truth {
  if (truth === 'unknown') return 'unknown';
  return truth === 'yes' ? 'no' : 'yes';
}

/** Conjunction in Kleene's strong logic; of nothing, yes. */
export function conjunction(truths: readonly Truth[]): Truth {
  if (truths.includes('no')) return 'no';
  return truths.includes('unknown') ? 'unknown' : 'yes';
}

/** Disjunction in Kleene's strong logic; of nothing, no. */
export function disjunction(truths: readonly Truth[]): Truth {
  if (truths.includes('yes')) return 'yes';
  return truths.includes('unknown') ? 'unknown' : 'no';
}

/**
 * The reason shown where several parts are unknown: what can be supplied comes first, what only a court can settle last.
 * So `open` means that nothing else is wanting.
 */
export function weightier(one: Because | null, other: Because | null): Because | null {
  if (one === 'missing' || other === 'missing') return 'missing';
  if (one === 'disputed' || other === 'disputed') return 'disputed';
  return one ?? other;
}
