import type { PhraseTable } from '#law/kernel/phrase.ts';

export const preliminaryBreachPhrases = {
  'preliminary-breach': {
    zh: '有初步证据表明违反个人信息保护法',
    en: 'There is preliminary proof of a breach of PIPL',
  },
} as const satisfies PhraseTable;
