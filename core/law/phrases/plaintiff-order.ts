import type { PhraseTable } from '#law/kernel/phrase.ts';

export const plaintiffOrderPhrases = {
  'plaintiff-order': { zh: '三类主体之间有先后顺序', en: 'There is an order among the three classes' },
} as const satisfies PhraseTable;
