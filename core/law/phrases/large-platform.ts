import type { PhraseTable } from '#law/kernel/phrase.ts';

export const largePlatformPhrases = {
  'large-platform': { zh: '被告是大型网络平台', en: 'The defendant is a large network platform' },
  'large-platform.users': { zh: '用户数量达到大型平台的标准', en: 'It has the users of a large platform' },
  'large-platform.registered': { zh: '注册用户达到规定数量', en: 'Its registered users reach the figure' },
  'large-platform.active': { zh: '月活跃用户达到规定数量', en: 'Its monthly active users reach the figure' },
  'large-platform.complex': { zh: '业务类型复杂', en: 'Its business is of complex kinds' },
  'large-platform.impact': {
    zh: '数据处理对国家安全、经济运行、国计民生有重要影响',
    en: 'Its processing weighs on national security, the economy or public welfare',
  },
} as const satisfies PhraseTable;
