import type { FactState } from '#law/kernel/fact.ts';

/** The number of persons affected as the sheet gives or a court found it; null where it is not known or disputed. */
export function victimsOf(facts: Readonly<Record<string, unknown>>): number | null {
  const state = facts['affectedPersons'] as FactState<unknown> | undefined;
  return (state?.state === 'given' || state?.state === 'found') && typeof state.value === 'number' ? state.value : null;
}
