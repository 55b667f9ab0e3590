import type { PhraseTable } from '#law/kernel/phrase.ts';

export const rDamagePhrases = {
  'damages.methods': {
    zh: '数额在损失、获利、市场价或者裁量表的范围内',
    en: 'The sum lies within loss, gain, market price or the grid',
  },
} as const satisfies PhraseTable;
