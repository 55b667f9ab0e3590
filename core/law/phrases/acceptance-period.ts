import type { PhraseTable } from '#law/kernel/phrase.ts';

export const acceptancePeriodPhrases = {
  'acceptance-period': { zh: '法院没有超过七日立案审查期限', en: 'The court has kept to the seven days' },
} as const satisfies PhraseTable;
