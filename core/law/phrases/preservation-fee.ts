import type { PhraseTable } from '#law/kernel/phrase.ts';

export const preservationFeePhrases = {
  'preservation-fee': { zh: '应当交纳保全申请费', en: 'A fee is due for preservation' },
  'preservation-fee.scale': { zh: '申请费按标准计算', en: 'The fee by the table' },
  'preservation-fee.procuratorate': {
    zh: '由人民检察院起诉，不需要交纳',
    en: 'The people’s procuratorate sues and pays none',
  },
} as const satisfies PhraseTable;
