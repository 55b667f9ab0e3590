import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { CorpusError } from './records.ts';

/**
 * Why the engine and a court may differ: a reading, a silence of the law, a fact not reported, or a court that departed
 * from the rule.
 */
export const explanationKinds = ['reading', 'gap', 'missing-fact', 'departure'] as const;

const explanation = z.strictObject({
  id: z.string().min(1),
  question: z.string().min(1),
  kind: z.enum(explanationKinds),
  /** The reading, provision, fact or rule that explains the difference. */
  ref: z.string().min(1),
  source: z.url({ protocol: /^https?$/ }),
});

/** Why one record and the engine differ on one question. */
export type Explanation = z.output<typeof explanation>;

/**
 * Every explanation under `corpus/explanations`, read at each call.
 * @throws CorpusError when a file is not an array of explanations of the record it is named after.
 */
export function explanations(): readonly Explanation[] {
  const folder = new URL('./explanations/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .flatMap((name) => {
      const read = z.array(explanation).safeParse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
      if (!read.success) throw new CorpusError(`${name}: ${z.prettifyError(read.error)}`);
      for (const one of read.data) if (`${one.id}.json` !== name) throw new CorpusError(`${name}: explains ${one.id}`);
      return read.data;
    });
}
