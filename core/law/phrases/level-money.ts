import type { PhraseTable } from '#law/kernel/phrase.ts';

export const levelMoneyPhrases = {
  'level-money': { zh: '按金额属于中级法院一审', en: 'By its sum the case belongs to the intermediate court' },
  'level-money.reached': { zh: '达到中级法院的金额标准', en: 'The threshold of the intermediate court is reached' },
  'level-money.one-side': {
    zh: '当事人同在省内或者省外而达到标准',
    en: 'The threshold is reached with all parties on one side',
  },
  'level-money.all-one-side': {
    zh: '当事人均在省内或者均不在省内',
    en: 'All parties are inside the province, or all outside',
  },
  'level-money.one-side-sum': { zh: '金额达到该标准', en: 'The sum reaches that threshold' },
  'level-money.outside': { zh: '一方不在省内而达到标准', en: 'The threshold is reached with one party outside' },
  'level-money.one-outside': { zh: '一方当事人不在省内', en: 'One party is outside the province' },
  'level-money.outside-sum': {
    zh: '金额达到跨省标准',
    en: 'The sum reaches the threshold for parties of different provinces',
  },
  'level-money.special': { zh: '属于另有级别规定的案件', en: 'The matter has level rules of its own' },
  'level-money.public-interest': {
    zh: '属于公益诉讼，不按金额确定级别',
    en: 'It is a public-interest suit, whose level money does not decide',
  },
} as const satisfies PhraseTable;
