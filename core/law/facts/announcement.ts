import { factsOf } from './define.ts';

const { yesNo, choice, set, day } = factsOf('announcement');

/** The procuratorate's announcement before suit, and what other bodies did. */
export const announcementFacts = {
  announcementMade: yesNo('plaintiff', '是否发布了诉前公告？', 'Was the pre-filing announcement published?'),
  announcedOn: day('plaintiff', '公告何时发布？', 'On which day was it published?'),
  announcementMedium: choice('plaintiff', '公告在什么范围的媒体发布？', 'In media of what reach was it published?', {
    national: { zh: '全国范围发行或者公开的媒体', en: 'National' },
    local: { zh: '地方媒体', en: 'Local' },
  }),
  announcementContents: set('plaintiff', '公告写明了哪些内容？', 'What does the announcement state?', {
    harm: { zh: '公共利益受损的事实', en: 'The facts of the harm to the public interest' },
    'may-sue': { zh: '适格主体可以起诉', en: 'That eligible bodies may sue' },
    period: { zh: '公告期限', en: 'The period' },
    contact: { zh: '联系方式', en: 'A contact' },
    issuer: { zh: '发布单位和日期', en: 'Who issued it and when' },
  }),
  filedOn: day('plaintiff', '何时起诉？', 'On which day is the suit filed?'),
  otherBodyFiled: yesNo('past', '是否有其他适格主体提交了起诉材料？', 'Has another eligible body filed a suit?'),
  otherBodyDocketed: yesNo(
    'past',
    '其他适格主体的起诉是否已经立案？',
    'Has another eligible body’s suit been docketed?',
  ),
  eligibleBodyExists: yesNo(
    'past',
    '是否存在其他适格的机关或者组织？',
    'Is there another organ or organisation that may sue?',
  ),
  publicInterestRestored: yesNo(
    'defendant',
    '公共利益是否已经得到有效保护？',
    'Is the public interest effectively protected already?',
  ),
} as const;
