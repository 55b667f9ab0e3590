import type { PhraseTable } from '#law/kernel/phrase.ts';

export const evidenceExclusionPhrases = {
  'evidence-exclusion': { zh: '证据因取得方式应当排除', en: 'The evidence is excluded for how it was got' },
} as const satisfies PhraseTable;
