import type { PhraseTable } from '#law/kernel/phrase.ts';

/** Steps that the kernel itself makes. */
export const kernelPhrases = {
  'no-rule': { zh: '当时还没有这条规则', en: 'There was no such rule then' },
} as const satisfies PhraseTable;
