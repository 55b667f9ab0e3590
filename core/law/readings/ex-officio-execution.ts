import type { Reading } from '#law/kernel/regime.ts';

import { cite } from '../sources/cite.ts';

/** Execution of the court's own motion is written for procuratorates and for environmental suits; for other plaintiffs nothing is said. */
export const exOfficioExecutionReading = {
  id: 'ex-officio-execution',
  question: {
    zh: '组织提起的个人信息公益诉讼，裁判未履行的，法院是否依职权移送执行',
    en: 'Does the court move to execution of its own motion where an organisation, not a procuratorate, has won?',
  },
  default: 'by-analogy',
  options: {
    'by-analogy': {
      words: { zh: '比照环境公益诉讼，移送执行', en: 'Yes, as in environmental suits' },
      sources: cite('EnvI 32'),
    },
    'on-application': { words: { zh: '依申请执行', en: 'No, on application' }, sources: cite('CPL 250') },
  },
} as const satisfies Reading;
