import type { PhraseTable } from '#law/kernel/phrase.ts';

export const rForumPhrases = {
  'jurisdiction-territorial.ranked': {
    zh: '按建议的顺位列出可以管辖的地点',
    en: 'The places whose courts are competent are listed in the proposed order',
  },
} as const satisfies PhraseTable;
