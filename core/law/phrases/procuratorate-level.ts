import type { PhraseTable } from '#law/kernel/phrase.ts';

export const procuratorateLevelPhrases = {
  'procuratorate-level': { zh: '由有权的检察院起诉', en: 'The right procuratorate sues' },
  'procuratorate-level.connected': { zh: '检察院与案件有管辖联系', en: 'The procuratorate is tied to the case' },
  'procuratorate-level.matches': { zh: '检察院与受诉法院级别对应', en: 'The procuratorate is of the court’s level' },
} as const satisfies PhraseTable;
