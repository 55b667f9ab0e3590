import type { Reading } from '#law/kernel/regime.ts';

import { cite } from '../sources/cite.ts';

/** The detailed rules of public-interest procedure were written for consumer suits; for personal information there are none. */
export const consumerRulesReading = {
  id: 'consumer-rules',
  question: {
    zh: '消费公益诉讼的程序规定是否比照适用于个人信息保护公益诉讼',
    en: 'Do the procedural rules of consumer suits apply by analogy to personal-information suits?',
  },
  default: 'by-analogy',
  options: {
    'by-analogy': {
      words: { zh: '比照适用：同为保护众多人的公益诉讼', en: 'By analogy: both protect many persons' },
      sources: cite('PIPL 70', 'ConsI 14'),
    },
    'consumer-only': {
      words: {
        zh: '只适用于消费公益诉讼，其他案件没有规定',
        en: 'For consumer suits only; for others there is no rule',
      },
      sources: cite('ConsI 1'),
    },
  },
} as const satisfies Reading;
