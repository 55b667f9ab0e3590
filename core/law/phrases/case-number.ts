import type { PhraseTable } from '#law/kernel/phrase.ts';

export const caseNumberPhrases = {
  'case-number': { zh: '案号格式正确且属于受诉法院', en: 'The case number is well formed and of this court' },
} as const satisfies PhraseTable;
