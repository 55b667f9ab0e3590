import type { Reading } from '#law/kernel/regime.ts';

import { cite } from '../sources/cite.ts';

/** No text says whether periods that bind the court itself, or of execution, move over a holiday. */
export const silentPeriodsReading = {
  id: 'silent-periods',
  question: {
    zh: '审限、委托调查、申请执行等期间的末日是节假日的，是否顺延',
    en: 'Do trial periods, entrusted investigation and the time to apply for execution run over a holiday?',
  },
  default: 'stays',
  options: {
    stays: {
      words: { zh: '不顺延，条文没有规定', en: 'No, their texts say nothing of it' },
      sources: cite('CPL 152', 'CPL 183', 'CPL 134', 'CPL 250', 'CPLI 287'),
    },
    rolls: {
      words: { zh: '顺延，适用期间的一般规定', en: 'Yes, by the general rule on periods' },
      sources: cite('CPL 85'),
    },
  },
} as const satisfies Reading;
