import type { PhraseTable } from '#law/kernel/phrase.ts';

export const clarificationPhrases = {
  clarification: {
    zh: '诉讼请求不足以保护社会公共利益，法院应当释明',
    en: 'The claims do not suffice, and the court explains what may be added',
  },
} as const satisfies PhraseTable;
