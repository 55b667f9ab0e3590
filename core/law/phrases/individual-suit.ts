import type { PhraseTable } from '#law/kernel/phrase.ts';

export const individualSuitPhrases = {
  'individual-suit': { zh: '受害个人应当另行起诉', en: 'The injured individual must sue separately' },
} as const satisfies PhraseTable;
