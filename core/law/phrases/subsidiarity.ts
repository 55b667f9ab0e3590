import type { PhraseTable } from '#law/kernel/phrase.ts';

export const subsidiarityPhrases = {
  subsidiarity: {
    zh: '公告期满，没有其他适格主体起诉，检察院可以起诉',
    en: 'The announcement has ended, nobody else has sued, and the procuratorate may',
  },
  'subsidiarity.nobody-else': { zh: '没有其他适格主体起诉', en: 'No other eligible body has sued' },
  'subsidiarity.other-filed': { zh: '其他适格主体已经提交起诉', en: 'Another eligible body has filed' },
  'subsidiarity.other-docketed': {
    zh: '其他适格主体的起诉已经立案',
    en: 'Another eligible body’s suit has been docketed',
  },
  'subsidiarity.side-by-side': {
    zh: '个保法未规定先后，检察院可以直接起诉',
    en: 'PIPL ranks nobody, so the procuratorate may sue at once',
  },
} as const satisfies PhraseTable;
