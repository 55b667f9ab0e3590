import type { Compiled } from './compile.ts';
import type { FactState, Facts, Vocabulary } from './fact.ts';
import { no, yes } from './outcome.ts';

/** Beyond this many combinations the answer stays unknown rather than slow; the lint on repeated facts keeps far below. */
const mostCombinations = 256;

/**
 * Kleene's logic is exact only where each fact is read once. Where an unknown fact is read in several places, every
 * value it could have is tried: if all give one answer, that is the answer, whatever the fact may be.
 * Facts whose possible values cannot be listed stay unknown, which loses answers but never gives a wrong one.
 * @returns the settled answer and the facts that do not matter, or null.
 */
export function settleRepeated(
  rule: Compiled,
  vocabulary: Vocabulary,
  facts: Facts,
): { readonly code: typeof yes | typeof no; readonly facts: readonly string[] } | null {
  let sheets: Facts[] = [facts];
  const tried: string[] = [];
  for (const name of rule.repeated) {
    const values = possibleValues(rule, vocabulary, name, facts[name]);
    if (values === null || sheets.length * values.length > mostCombinations) continue;
    tried.push(name);
    sheets = sheets.flatMap((sheet) =>
      values.map((value) => ({ ...sheet, [name]: { state: 'given', value } as const })),
    );
  }
  if (tried.length === 0) return null;
  let agreed: typeof yes | typeof no | undefined;
  for (const sheet of sheets) {
    const code = rule.code(sheet);
    if ((code !== yes && code !== no) || (agreed !== undefined && agreed !== code)) return null;
    agreed = code;
  }
  return agreed === undefined ? null : { code: agreed, facts: tried };
}

/** Values that stand for every value the fact could have, as far as this rule can tell them apart. */
function possibleValues(
  rule: Compiled,
  vocabulary: Vocabulary,
  name: string,
  state: FactState<unknown> | undefined,
): readonly unknown[] | null {
  switch (state?.state) {
    case 'given':
    case 'found':
    case 'not-applicable':
      return null;
    case 'disputed':
      return [state.versions.plaintiff, state.versions.defendant];
    case 'not-known':
    case 'not-asked':
    case undefined:
  }
  const definition = vocabulary[name];
  if (definition?.kind === 'boolean') return [true, false];
  if (definition?.kind === 'choice') return Object.keys(definition.options ?? {});
  if (definition?.kind === 'count' || definition?.kind === 'fen') return aroundBounds(rule, name);
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
