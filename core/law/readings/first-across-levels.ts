import type { Reading } from '#law/kernel/regime.ts';

import { cite } from '../sources/cite.ts';

/** No rule ranks two competent courts of different levels with different plaintiffs. */
export const firstAcrossLevelsReading = {
  id: 'first-across-levels',
  question: {
    zh: '消费者组织在中级法院、检察院在互联网法院都可起诉时，谁在先',
    en: 'Who is first where a consumer body belongs before an intermediate court and a procuratorate before an internet court?',
  },
  default: 'first-docketed',
  options: {
    'first-docketed': {
      words: { zh: '最先立案的法院管辖', en: 'The court that docketed first' },
      sources: cite('CPLI 283(3)', 'CPL 36'),
    },
    'organisation-first': {
      words: { zh: '组织在先，检察院可以支持起诉', en: 'The organisation; the procuratorate may support it' },
      sources: cite('CPL 58(2)'),
    },
  },
} as const satisfies Reading;
