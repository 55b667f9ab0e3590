import type { PhraseTable } from '#law/kernel/phrase.ts';

export const sensitivePhrases = {
  sensitive: { zh: '所涉信息包括敏感个人信息', en: 'Sensitive personal information is concerned' },
  'sensitive.named': { zh: '属于法律列举的敏感种类', en: 'It is of a kind the law names as sensitive' },
  'sensitive.under-14': { zh: '包括不满十四周岁未成年人的信息', en: 'It includes information of children under 14' },
  'sensitive.general': {
    zh: '泄露或者非法使用容易侵害人格尊严或者危害人身、财产安全',
    en: 'Its leak or misuse easily harms dignity, person or property',
  },
} as const satisfies PhraseTable;
