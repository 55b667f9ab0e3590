import type { PhraseTable } from '#law/kernel/phrase.ts';

export const settlementPhrases = {
  settlement: { zh: '法院可以就协议出具调解书', en: 'The court may issue its document on the settlement' },
  'settlement.reached': { zh: '当事人达成和解或者调解协议', en: 'The parties reached a settlement' },
  'settlement.announced': {
    zh: '协议公告期满后才审查',
    en: 'It was reviewed only after the thirty days of announcement',
  },
  'settlement.lawful': { zh: '协议不违反社会公共利益', en: 'It is not contrary to the public interest' },
  'settlement.liability-kept': {
    zh: '没有减免检察院起诉书载明的责任',
    en: 'It reduces no liability that the procuratorate claimed',
  },
  'settlement.not-procuratorate': { zh: '不是检察院提起的诉讼', en: 'The suit is not the procuratorate’s' },
  'settlement.nothing-forgiven': {
    zh: '协议没有减免起诉书载明的责任',
    en: 'The settlement reduces no liability stated in the indictment',
  },
} as const satisfies PhraseTable;
