import type { Reading } from '#law/kernel/regime.ts';

import { cite } from '../sources/cite.ts';

/** CPL 85 governs periods of the suit; whether it governs an announcement before it is a gap. */
export const holidayRuleGovernsAnnouncementReading = {
  id: 'holiday-rule-governs-announcement',
  question: {
    zh: '公告期间的最后一日是节假日的，是否顺延',
    en: 'Does an announcement that ends on a holiday run to the next working day?',
  },
  default: 'rolls',
  options: {
    rolls: { words: { zh: '顺延，比照诉讼期间', en: 'Yes, like a period of the suit' }, sources: cite('CPL 85') },
    stays: {
      words: { zh: '不顺延，公告不是诉讼期间', en: 'No, the announcement is no period of the suit' },
      sources: cite('ProcI 13'),
    },
  },
} as const satisfies Reading;
