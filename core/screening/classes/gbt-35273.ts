import { asDay } from '#words/day.ts';

import type { Classification } from './classification.ts';

/** The recommended standard of 2020, annexes A (what is personal information) and B (what of it is sensitive); not read in the original. */
export const gbt35273: Classification = Object.freeze({
  id: 'gbt-35273',
  words: { zh: 'GB/T 35273—2020 附录 A、B', en: 'GB/T 35273—2020, annexes A and B' },
  from: asDay('2020-10-01'),
  superseded: { on: asDay('2025-11-01'), by: 'GBT45574 A' },
  rules: [
    {
      when: { how: 'under-14' },
      class: 'sensitive',
      why: { zh: '儿童的个人信息', en: 'Information of a child' },
      cites: ['GBT35273 B'],
    },
    {
      when: {
        how: 'kind',
        any: [
          'biometric',
          'health',
          'bank-card',
          'password',
          'credit',
          'transaction',
          'resident-id',
          'hmt-residence',
          'permanent-resident-id',
          'passport',
          'travel-permit',
          'social-security',
          'communication-record',
          'communication-content',
          'location-track',
          'lodging',
        ],
      },
      class: 'sensitive',
      why: { zh: '附录 B 所举的个人敏感信息', en: 'Among the examples of annex B' },
      cites: ['GBT35273 B'],
    },
    {
      when: {
        how: 'kind',
        any: ['name', 'birth-date', 'address', 'mobile', 'email', 'account', 'wechat', 'qq', 'ip', 'imei', 'mac'],
      },
      class: 'not-listed',
      why: { zh: '列于附录 A，未列于附录 B', en: 'In annex A, not in annex B' },
      cites: ['GBT35273 A', 'GBT35273 B'],
    },
  ],
  otherwise: {
    class: 'not-known',
    why: { zh: '附录原文未读', en: 'The annexes were not read' },
    cites: ['GBT35273 A'],
  },
  readings: [],
} satisfies Classification);
