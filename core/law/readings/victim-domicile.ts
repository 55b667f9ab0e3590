import type { Reading } from '#law/kernel/regime.ts';

import { cite } from '../sources/cite.ts';

/** CPLI 25 is written for the victim's own suit; nothing says whether a public-interest plaintiff may use it. */
export const victimDomicileReading = {
  id: 'victim-domicile',
  question: {
    zh: '被侵权人住所地能否作为公益诉讼的侵权结果地',
    en: 'Does the victim’s domicile found jurisdiction in a public-interest suit?',
  },
  default: 'allowed',
  options: {
    allowed: {
      words: { zh: '可以，按信息网络侵权的一般规定', en: 'Yes, by the general rule on network torts' },
      sources: cite('CPLI 25'),
    },
    'not-allowed': {
      words: { zh: '不可以，起诉人不是被侵权人', en: 'No, for the plaintiff is not the victim' },
      sources: cite('CPLI 283(1)'),
    },
  },
} as const satisfies Reading;
