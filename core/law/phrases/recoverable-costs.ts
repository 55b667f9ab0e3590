import type { PhraseTable } from '#law/kernel/phrase.ts';

export const recoverableCostsPhrases = {
  'recoverable-costs': { zh: '请求的费用都可以由被告承担', en: 'Every cost claimed can be recovered' },
} as const satisfies PhraseTable;
