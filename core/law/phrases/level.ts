import type { PhraseTable } from '#law/kernel/phrase.ts';

export const levelPhrases = {
  level: { zh: '受诉法院的级别正确', en: 'The court asked is at the right level' },
  'level.ordinary': {
    zh: '按公益诉讼的级别规定受诉法院有管辖权',
    en: 'The court is at the level for public-interest suits',
  },
  'level.intermediate': { zh: '受诉法院是中级人民法院', en: 'The court is an intermediate court' },
  'level.no-internet-court': {
    zh: '互联网法院的规定不改变级别',
    en: 'The internet-court provisions do not change the level',
  },
  'level.handed-down': { zh: '案件由上级交下级法院审理', en: 'The case was handed down to this court' },
  'level.basic': { zh: '受诉法院是基层法院', en: 'The court is a basic court' },
  'level.high': { zh: '由高级法院作一审', en: 'The high court is the court of first instance' },
  'level.high-court': { zh: '受诉法院是高级人民法院', en: 'The court is a high court' },
  'level.province-impact': { zh: '案件在本省有重大影响', en: 'The case has major impact in the province' },
  'level.supreme': { zh: '由最高法院作一审', en: 'The Supreme Court is the court of first instance' },
  'level.supreme-court': { zh: '受诉法院是最高人民法院', en: 'The court is the Supreme People’s Court' },
  'level.nation-impact': { zh: '案件在全国有重大影响', en: 'The case has major impact in the country' },
} as const satisfies PhraseTable;
