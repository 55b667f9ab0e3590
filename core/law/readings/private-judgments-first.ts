import type { Reading } from '#law/kernel/regime.ts';

import { cite } from '../sources/cite.ts';

/** Which is paid first where assets do not cover both is written for environmental suits alone. */
export const privateJudgmentsFirstReading = {
  id: 'private-judgments-first',
  question: {
    zh: '财产不足时，个人诉讼的判决是否先于公益诉讼的赔偿受偿',
    en: 'Where assets fall short, are individuals’ judgments paid before public-interest damages?',
  },
  default: 'private-first',
  options: {
    'private-first': {
      words: { zh: '先清偿个人，比照环境公益诉讼', en: 'Yes, as in environmental suits' },
      sources: cite('EnvI 31'),
    },
    proportional: { words: { zh: '按比例清偿', en: 'No: each in proportion' }, sources: cite('CC 187') },
  },
} as const satisfies Reading;
