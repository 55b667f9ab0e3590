import type { PhraseTable } from '#law/kernel/phrase.ts';

import { kernelPhrases } from './phrases/kernel.ts';
import { processorPhrases } from './phrases/processor.ts';

/** The words of every step, by step id. A step id stands in exactly one table; a test holds that. */
export const phraseTables = {
  kernel: kernelPhrases,
  processor: processorPhrases,
} as const satisfies Record<string, PhraseTable>;

export const phrases: PhraseTable = Object.freeze(Object.assign({}, ...Object.values(phraseTables)));
