import type { PhraseTable } from '#law/kernel/phrase.ts';

export const announcementPhrases = {
  announcement: { zh: '已经依法公告并且期满', en: 'The announcement was made as required and has ended' },
  'announcement.made': { zh: '检察院发布了诉前公告', en: 'The procuratorate published the announcement' },
  'announcement.incidental': {
    zh: '公告的规定适用于这类诉讼',
    en: 'The rule on the announcement covers this kind of suit',
  },
  'announcement.national': { zh: '公告发布在全国范围的媒体', en: 'It was published in media of national reach' },
  'announcement.contents': { zh: '公告载明规定的各项内容', en: 'It states everything it must' },
  'announcement.ended': { zh: '起诉在公告期满之后', en: 'The suit was filed after the announcement had ended' },
} as const satisfies PhraseTable;
