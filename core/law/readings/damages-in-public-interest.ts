import type { Reading } from '#law/kernel/regime.ts';

import { cite } from '../sources/cite.ts';

/** Damages are named for procuratorates and not for consumer bodies; the sum itself is fixed by the individual's loss. */
export const damagesInPublicInterestReading = {
  id: 'damages-in-public-interest',
  question: {
    zh: '公益诉讼原告是否可以请求赔偿损失',
    en: 'May a public-interest plaintiff claim damages?',
  },
  default: 'available',
  options: {
    available: {
      words: {
        zh: '可以：实践普遍支持，检察规则明文列入',
        en: 'Yes: practice grants them, and the procuratorates’ rules name them',
      },
      sources: cite('PIPL 69(2)', 'ProcRules 98(1)'),
    },
    'individuals-only': {
      words: {
        zh: '不可以：损失属于个人，消费公益诉讼的请求中也没有列入',
        en: 'No: the loss is the individual’s, and the list of consumer claims omits it',
      },
      sources: cite('CC 1182', 'ConsI 13'),
    },
  },
} as const satisfies Reading;
