import type { PhraseTable } from '#law/kernel/phrase.ts';

export const dutyToSuePhrases = {
  'duty-to-sue': { zh: '检察院应当起诉', en: 'The procuratorate must sue' },
  'duty-to-sue.due': { zh: '公告后没有其他主体起诉', en: 'After the announcement nobody else sues' },
  'duty-to-sue.announced': { zh: '已经发布诉前公告', en: 'The announcement was published' },
  'duty-to-sue.nobody-else': { zh: '没有适格主体或者没有主体起诉', en: 'No eligible body exists, or none has sued' },
  'duty-to-sue.none-exists': { zh: '没有其他适格主体', en: 'No other eligible body exists' },
  'duty-to-sue.eligible-body': { zh: '存在其他适格主体', en: 'Another eligible body exists' },
  'duty-to-sue.none-sued': { zh: '其他适格主体没有起诉', en: 'No other eligible body has sued' },
  'duty-to-sue.other-filed': { zh: '其他适格主体已经起诉', en: 'Another eligible body has sued' },
  'duty-to-sue.restored': {
    zh: '公共利益已经得到有效保护',
    en: 'The public interest is effectively protected already',
  },
} as const satisfies PhraseTable;
