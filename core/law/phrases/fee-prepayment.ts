import type { PhraseTable } from '#law/kernel/phrase.ts';

export const feePrepaymentPhrases = {
  'fee-prepayment': { zh: '受理费已按时预交，或者无须交纳', en: 'The court fee was prepaid in time, or none is due' },
  'fee-prepayment.procuratorate': {
    zh: '由人民检察院起诉，不需要交纳',
    en: 'The people’s procuratorate sues and pays none',
  },
  'fee-prepayment.in-time': {
    zh: '在收到通知次日起七日内预交',
    en: 'It was paid within seven days from the day after the notice',
  },
} as const satisfies PhraseTable;
