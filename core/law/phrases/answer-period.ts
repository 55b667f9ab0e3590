import type { PhraseTable } from '#law/kernel/phrase.ts';

export const answerPeriodPhrases = {
  'answer-period': { zh: '被告在答辩期内提交答辩状', en: 'The defendant answered in time' },
} as const satisfies PhraseTable;
