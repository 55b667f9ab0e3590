import type { PhraseTable } from '#law/kernel/phrase.ts';

export const trialPeriodPhrases = {
  'trial-period': { zh: '案件在审限内审结', en: 'The case is decided within the trial period' },
} as const satisfies PhraseTable;
