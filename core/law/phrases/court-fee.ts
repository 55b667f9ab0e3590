import type { PhraseTable } from '#law/kernel/phrase.ts';

export const courtFeePhrases = {
  'court-fee': { zh: '应当交纳案件受理费', en: 'A court fee is due' },
  'court-fee.scale': { zh: '受理费按标准计算', en: 'The fee by the table' },
  'court-fee.procuratorate': {
    zh: '由人民检察院起诉，不需要交纳',
    en: 'The people’s procuratorate sues and pays none',
  },
} as const satisfies PhraseTable;
