import type { Reading } from '#law/kernel/regime.ts';

import { cite } from '../sources/cite.ts';

/** PIPL 70 lists three classes and ranks none; practice applies the announcement of ProcI 13. */
export const subsidiarityReading = {
  id: 'subsidiarity',
  question: {
    zh: '检察院是否须待其他适格主体不起诉',
    en: 'Must the procuratorate wait until no other eligible body sues?',
  },
  default: 'second',
  options: {
    second: {
      words: {
        zh: '检察院居后：公告期满无人起诉，才可以起诉',
        en: 'Second in line: it may sue once the announcement has ended and nobody else has sued',
      },
      sources: cite('CPL 58(2)', 'ProcI 13', 'ProcRules 91'),
    },
    'side-by-side': {
      words: {
        zh: '三类主体并列：个保法未规定顺序，不以公告为条件',
        en: 'Side by side: PIPL ranks nobody, and the announcement is no condition',
      },
      sources: cite('PIPL 70'),
    },
  },
} as const satisfies Reading;
