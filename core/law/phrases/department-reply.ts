import type { PhraseTable } from '#law/kernel/phrase.ts';

export const departmentReplyPhrases = {
  'department-reply': { zh: '主管部门按时答复法院', en: 'The department answered the court in time' },
} as const satisfies PhraseTable;
