import { asDay } from '#words/day.ts';

import type { Classification } from './classification.ts';

/** Sensitive personal information by law: the kinds named, all of children under 14, and a general clause that only facts can fill. */
export const pipl28: Classification = Object.freeze({
  id: 'pipl-28',
  words: { zh: '个人信息保护法第二十八条', en: 'Personal Information Protection Law, article 28' },
  from: asDay('2021-11-01'),
  rules: [
    {
      when: { how: 'under-14' },
      class: 'sensitive',
      why: { zh: '不满十四周岁未成年人的个人信息', en: 'Information of a child under 14' },
      cites: ['PIPL 28', 'PIPL 31'],
    },
    {
      when: {
        how: 'information',
        any: ['biometrics', 'religion', 'specific-identity', 'health', 'financial-account', 'whereabouts'],
      },
      class: 'sensitive',
      why: { zh: '条文所列的种类', en: 'A kind that the article names' },
      cites: ['PIPL 28'],
    },
  ],
  otherwise: {
    class: 'to-be-judged',
    why: {
      zh: '条文没有列名；是否敏感，看一旦泄露或者非法使用，是否容易侵害人格尊严或者危害人身、财产安全',
      en: 'Not named; it is sensitive if its leak or unlawful use easily harms dignity, person or property',
    },
    cites: ['PIPL 28'],
  },
  readings: [],
} satisfies Classification);
