import type { PhraseTable } from '#law/kernel/phrase.ts';

export const appealPhrases = {
  appeal: { zh: '上诉合法并且在期限内', en: 'The appeal lies and is in time' },
  'appeal.first-instance': { zh: '对第一审裁判上诉', en: 'It is against a decision of first instance' },
  'appeal.appealable': { zh: '该裁判可以上诉', en: 'The decision can be appealed' },
  'appeal.in-time': { zh: '在上诉期内提出', en: 'It was filed within the time to appeal' },
} as const satisfies PhraseTable;
