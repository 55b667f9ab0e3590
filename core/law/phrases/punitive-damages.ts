import type { PhraseTable } from '#law/kernel/phrase.ts';

export const punitiveDamagesPhrases = {
  'punitive-damages': { zh: '可以判令惩罚性赔偿', en: 'Punitive damages may be awarded' },
  'punitive-damages.environment': { zh: '属于生态环境领域', en: 'The field is the environment' },
  'punitive-damages.food-drug': { zh: '属于食品药品领域', en: 'The field is food and drugs' },
  'punitive-damages.information': {
    zh: '属于个人信息领域，且法律规定了惩罚性赔偿',
    en: 'The field is personal information and a statute grants them',
  },
  'punitive-damages.personal-information': { zh: '属于个人信息领域', en: 'The field is personal information' },
  'punitive-damages.no-statute': {
    zh: '法律规定了个人信息惩罚性赔偿',
    en: 'A statute grants punitive damages for personal information',
  },
} as const satisfies PhraseTable;
