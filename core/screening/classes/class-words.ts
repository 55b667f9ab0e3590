import type { Bilingual } from '#words/language.ts';

import type { ClassName } from './classification.ts';

/** What each class is called. */
export const classWords: Readonly<Record<ClassName, Bilingual>> = Object.freeze({
  sensitive: { zh: '敏感', en: 'Sensitive' },
  'to-be-judged': { zh: '须结合案情判断', en: 'To be judged on the facts' },
  'not-listed': { zh: '未列为敏感', en: 'Not listed as sensitive' },
  'not-known': { zh: '待查', en: 'Not known' },
  first: { zh: '五十条一档', en: 'Tier of 50 items' },
  second: { zh: '五百条一档', en: 'Tier of 500 items' },
  third: { zh: '五千条一档', en: 'Tier of 5,000 items' },
  none: { zh: '不是个人信息', en: 'Not personal information' },
  'no-rule': { zh: '当时尚无此规定', en: 'No such rule on the day' },
});
