import { asDay } from '#words/day.ts';

import type { Classification } from './classification.ts';

/**
 * The recommended standard of 2025. Its annex A was not read: what is told of it at second hand is marked so, and kinds of which nothing is
 * told stay not known.
 */
export const gbt45574: Classification = Object.freeze({
  id: 'gbt-45574',
  words: { zh: 'GB/T 45574—2025', en: 'GB/T 45574—2025' },
  from: asDay('2025-11-01'),
  rules: [
    {
      when: { how: 'under-14' },
      class: 'sensitive',
      why: { zh: '不满十四周岁未成年人的个人信息', en: 'Information of a child under 14' },
      cites: ['GBT45574 A'],
    },
    {
      when: {
        how: 'information',
        any: ['biometrics', 'religion', 'specific-identity', 'health', 'financial-account', 'whereabouts'],
      },
      class: 'sensitive',
      why: { zh: '附录 A 的类别，与个保法所列相同', en: 'A category of annex A, the same as in the Law' },
      cites: ['GBT45574 A'],
    },
    {
      when: { how: 'several', least: 2 },
      class: 'to-be-judged',
      why: {
        zh: '数项信息在同一行，合在一起是否敏感，须按整体判断',
        en: 'Several kinds in one row: whether they are sensitive together is judged as a whole',
      },
      cites: ['GBT45574 4'],
    },
    {
      when: { how: 'kind', any: ['resident-id'] },
      class: 'not-listed',
      why: {
        zh: '单独的居民身份证号码不再列入；身份证照片仍列入',
        en: 'An identity number alone is no longer listed; a photograph of the card still is',
      },
      cites: ['GBT45574 A'],
    },
    {
      when: { how: 'kind', any: ['transaction'] },
      class: 'not-listed',
      why: { zh: '交易和消费记录不再列入', en: 'Records of transactions and consumption are no longer listed' },
      cites: ['GBT45574 A'],
    },
    {
      when: { how: 'kind', any: ['ip'] },
      class: 'not-listed',
      why: { zh: '由 IP 地址推算的粗略位置不列入', en: 'Coarse location from an IP address is not listed' },
      cites: ['GBT45574 A'],
    },
  ],
  otherwise: {
    class: 'not-known',
    why: { zh: '附录 A 原文未读', en: 'Annex A was not read' },
    cites: ['GBT45574 A'],
  },
  readings: [],
} satisfies Classification);
