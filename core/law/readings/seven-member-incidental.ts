import type { Reading } from '#law/kernel/regime.ts';

import { cite } from '../sources/cite.ts';

/** Jury 16(2) names suits under CPL and APL; ProcI 20 gives the criminal bench the civil part. Unverified either way. */
export const sevenMemberIncidentalReading = {
  id: 'seven-member-incidental',
  question: {
    zh: '刑事附带民事公益诉讼是否须七人合议庭',
    en: 'Does a criminal-incidental suit need the bench of seven?',
  },
  default: 'seven',
  options: {
    seven: {
      words: {
        zh: '须七人合议庭，公益诉讼一审的规定一并适用',
        en: 'Yes, the rule for public-interest suits covers it',
      },
      sources: cite('Jury 16(1)(2)'),
    },
    'criminal-bench': {
      words: { zh: '随刑事案件的审判组织', en: 'No, the bench of the criminal case tries it' },
      sources: cite('ProcI 20'),
    },
  },
} as const satisfies Reading;
