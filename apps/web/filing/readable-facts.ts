import { parseFacts } from '#law/facts/parse.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';

/** The facts of a sheet that a filer may give. What only a court finds, or a fact that is no longer asked, is left out, each by itself. */
export function readableFacts(facts: Readonly<Record<string, unknown>>): FactSheet {
  const read = parseFacts(
    Object.fromEntries(Object.entries(facts).filter(([name, state]) => parseFacts({ [name]: state }).ok)),
  );
  return read.ok ? read.value : {};
}
