import type { PhraseTable } from '#law/kernel/phrase.ts';

export const executionPeriodPhrases = {
  'execution-period': { zh: '在二年内申请执行', en: 'Execution was applied for within two years' },
} as const satisfies PhraseTable;
