import type { PhraseTable } from '#law/kernel/phrase.ts';

export const plaintiffClassPhrases = {
  'plaintiff-class': {
    zh: '起诉人属于个保法第七十条列举的三类主体',
    en: 'The plaintiff is of one of the three classes of article 70',
  },
} as const satisfies PhraseTable;
