import type { Reading } from '#law/kernel/regime.ts';

import { cite } from '../sources/cite.ts';

/** The ceiling of half a million was written for the individual's own suit; by its words it is neither a cap nor a tariff here. */
export const networkCeilingReading = {
  id: 'network-ceiling',
  question: {
    zh: '网络侵权五十万元以下的酌定限额在公益诉讼中如何使用',
    en: 'What is the ceiling of half a million for network torts in a public-interest suit?',
  },
  default: 'reference',
  options: {
    reference: {
      words: { zh: '作为每项请求的参考上限', en: 'A reference for each claim' },
      sources: cite('NetI 12(2)'),
    },
    'private-only': {
      words: { zh: '只适用于个人诉讼', en: 'It holds for individuals’ suits only' },
      sources: cite('CC 1182'),
    },
  },
} as const satisfies Reading;
