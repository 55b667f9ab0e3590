import { z } from 'zod';

const known = z.object({ state: z.enum(['given', 'found']), value: z.int().nonnegative() });

/** The number of persons affected as the sheet gives or a court found it; null where it is not known or disputed. */
export function victimsOf(facts: Readonly<Record<string, unknown>>): number | null {
  return known.safeParse(facts['affectedPersons']).data?.value ?? null;
}
