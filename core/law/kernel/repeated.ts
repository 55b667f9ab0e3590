import type { Compiled } from './compile.ts';
import type { FactState, Facts, Vocabulary } from './fact.ts';
import { no, yes } from './outcome.ts';

/** Beyond this many combinations the answer stays unknown rather than slow; the lint on repeated facts keeps far below. */
const mostCombinations = 256;

/** What trying a rule's repeated facts needs, made once for a rule and a vocabulary. */
export interface Repeated {
  /** Every fact that the rule reads: nothing else of a sheet matters to it. */
  readonly reads: readonly string[];
  /** Facts read in several places, with the values that stand for all they could have; null where they cannot be listed. */
  readonly facts: readonly { readonly name: string; readonly states: readonly FactState<unknown>[] | null }[];
}

/** The repeated facts of a rule; null where each fact is read once. */
export function repeatedIn(rule: Compiled, vocabulary: Vocabulary): Repeated | null {
  if (rule.repeated.length === 0) return null;
  return {
    reads: [...new Set(rule.rules.flatMap(({ reads }) => reads))],
    facts: rule.repeated.map((name) => ({ name, states: possibleStates(rule, vocabulary, name) })),
  };
}

/**
 * Kleene's logic is exact only where each fact is read once. Where an unknown fact is read in several places, every
 * value it could have is tried: if all give one answer, that is the answer, whatever the fact may be.
 * Facts whose possible values cannot be listed stay unknown, which loses answers but never gives a wrong one.
 * @returns the settled answer and the facts that do not matter, or null.
 */
export function settleRepeated(
  { code }: Compiled,
  { reads, facts: repeated }: Repeated,
  facts: Facts,
): { readonly code: typeof yes | typeof no; readonly facts: readonly string[] } | null {
  const tried: (readonly [name: string, states: readonly FactState<unknown>[]])[] = [];
  let combinations = 1;
  for (const { name, states } of repeated) {
    const open = openStates(facts[name], states);
    if (open === null || combinations * open.length > mostCombinations) continue;
    combinations *= open.length;
    tried.push([name, open]);
  }
  if (tried.length === 0) return null;
  const sheet: Record<string, FactState<unknown> | undefined> = {};
  for (const name of reads) sheet[name] = facts[name];
  let agreed: typeof yes | typeof no | undefined;
  /** Tries every combination of the facts from `place` on, and stops at the first that does not agree. */
  const agrees = (place: number): boolean => {
    const next = tried[place];
    if (next === undefined) {
      const answer = code(sheet);
      if ((answer !== yes && answer !== no) || (agreed !== undefined && agreed !== answer)) return false;
      agreed = answer;
      return true;
    }
    const [name, states] = next;
    for (const state of states) {
      sheet[name] = state;
      if (!agrees(place + 1)) return false;
    }
    return true;
  };
  return agrees(0) && agreed !== undefined ? { code: agreed, facts: tried.map(([name]) => name) } : null;
}

const given = (value: unknown): FactState<unknown> => ({ state: 'given', value });

/** What an unsettled fact could turn out to be; null where it is settled or its values cannot be listed. */
function openStates(
  state: FactState<unknown> | undefined,
  states: readonly FactState<unknown>[] | null,
): readonly FactState<unknown>[] | null {
  switch (state?.state) {
    case 'given':
    case 'found':
    case 'not-applicable':
      return null;
    case 'disputed':
      return [given(state.versions.plaintiff), given(state.versions.defendant)];
    case 'not-known':
    case 'not-asked':
    case undefined:
      return states;
  }
}

/** States that stand for every value the fact could have, as far as this rule can tell them apart. */
function possibleStates(rule: Compiled, vocabulary: Vocabulary, name: string): readonly FactState<unknown>[] | null {
  const definition = vocabulary[name];
  if (definition?.kind === 'boolean') return [true, false].map(given);
  if (definition?.kind === 'choice') return Object.keys(definition.options ?? {}).map(given);
  if (definition?.kind === 'count' || definition?.kind === 'fen') return aroundBounds(rule, name)?.map(given) ?? null;
  return null;
}

/** For a figure that is only compared: one value below, on and above each bound. */
function aroundBounds(rule: Compiled, name: string): readonly number[] | null {
  const bounds: number[] = [];
  for (const leaf of rule.leaves.values()) {
    if (leaf.how === 'computed' && leaf.term.reads.includes(name)) return null;
    if (leaf.how === 'fact' && leaf.term.fact === name && leaf.bound !== null)
      bounds.push(leaf.bound - 1, leaf.bound, leaf.bound + 1);
  }
  return bounds.length === 0 ? null : [...new Set(bounds)];
}
