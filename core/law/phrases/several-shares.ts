import type { PhraseTable } from '#law/kernel/phrase.ts';

export const severalSharesPhrases = {
  'several-shares': { zh: '各行为人按份承担责任', en: 'Each actor bears a share of its own' },
} as const satisfies PhraseTable;
