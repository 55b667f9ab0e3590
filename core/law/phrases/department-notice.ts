import type { PhraseTable } from '#law/kernel/phrase.ts';

export const departmentNoticePhrases = {
  'department-notice': {
    zh: '法院在受理后十日内书面告知了主管部门',
    en: 'The court told the department in writing within ten days of acceptance',
  },
} as const satisfies PhraseTable;
