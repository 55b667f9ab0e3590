import type { PhraseTable } from '#law/kernel/phrase.ts';

export const periodPhrases = {
  period: { zh: '行为在期间内完成', en: 'The act was done within the period' },
} as const satisfies PhraseTable;
