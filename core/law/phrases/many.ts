import type { PhraseTable } from '#law/kernel/phrase.ts';

export const manyPhrases = {
  many: { zh: '侵害了众多个人的权益', en: 'The rights of many individuals are infringed' },
} as const satisfies PhraseTable;
