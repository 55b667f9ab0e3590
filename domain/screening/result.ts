import { z } from 'zod';
import { day, sha256 } from '#contract/shapes/basics.ts';
import { differingFact, screeningFigures } from '#contract/shapes/screening.ts';
import type { ScreeningView } from '#contract/shapes/screening.ts';
import { asDay } from '#words/day.ts';
import type { Day } from '#words/day.ts';
import { sha256Hex } from '#words/digest.ts';

const result = z.strictObject({
  on: day,
  /** The report's own text, to whose digest the entry commits. */
  report: z.string(),
  software: z.strictObject({ version: z.string(), engineDigest: sha256.nullable() }),
  given: z.array(z.string()),
  differing: z.array(differingFact),
});

/** What is sealed of a screening that is done. */
export type Written = Omit<z.output<typeof result>, 'on'> & { readonly on: Day };

export const writtenResult = (written: Written): string => JSON.stringify(written);

/** Reads what `writtenResult` wrote. */
export function readResult(text: string): NonNullable<ScreeningView['result']> & { readonly on: Day } {
  const { on, report, software, given, differing } = result.parse(JSON.parse(text));
  return {
    on: asDay(on),
    report: screeningFigures.parse(JSON.parse(report)),
    digest: sha256Hex(report),
    software,
    given,
    differing,
  };
}
