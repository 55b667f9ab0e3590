import type { PhraseTable } from '#law/kernel/phrase.ts';

export const rPunitivePhrases = {
  'punitive-damages.proposed': {
    zh: '达到惩罚性赔偿的门槛，数额按三要素计算',
    en: 'The gate is passed, and the sum follows from the three factors',
  },
  'remedies.punitive-proposed': {
    zh: '没有请求惩罚性赔偿，或者在辩论终结前提出',
    en: 'No punitive damages are claimed, or they were claimed in time',
  },
  'remedies.punitive-in-time': {
    zh: '惩罚性赔偿在一审辩论终结前提出',
    en: 'They were claimed before the debate at first instance closed',
  },
} as const satisfies PhraseTable;
