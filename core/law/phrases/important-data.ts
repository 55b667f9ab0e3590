import type { PhraseTable } from '#law/kernel/phrase.ts';

export const importantDataPhrases = {
  'important-data': {
    zh: '处理人数达到承担重要数据处理者义务的标准',
    en: 'It handles so many persons as to carry the duties for important data',
  },
} as const satisfies PhraseTable;
