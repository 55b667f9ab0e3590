import type { PhraseTable } from '#law/kernel/phrase.ts';

export const forumPhrases = {
  forum: { zh: '受诉法院有管辖权', en: 'This court is competent' },
  'forum.own': { zh: '受诉法院依地域和级别有管辖权', en: 'This court is competent by place and level' },
  'forum.place-and-level': { zh: '地域和级别均符合', en: 'Both place and level are right' },
  'forum.place': { zh: '有地域上的联系', en: 'The case is tied to this court by place' },
  'forum.concentrated': {
    zh: '此类案件已集中到其他中级法院',
    en: 'Such cases are concentrated in other intermediate courts',
  },
  'forum.designated': { zh: '由上级法院指定管辖', en: 'This court was designated by its superior' },
} as const satisfies PhraseTable;
