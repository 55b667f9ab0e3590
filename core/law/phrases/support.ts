import type { PhraseTable } from '#law/kernel/phrase.ts';

export const supportPhrases = {
  support: { zh: '检察院可以支持起诉', en: 'A procuratorate may support the suit' },
  'support.open': { zh: '有可以支持的起诉', en: 'There is a suit to support' },
  'support.supported': { zh: '起诉人是检察院以外的主体', en: 'The plaintiff is somebody other than a procuratorate' },
  'support.requested': { zh: '请求了支持', en: 'Support was asked for' },
  'support.prejudice': {
    zh: '受支持的原告损害公共利益',
    en: 'The supported plaintiff acts against the public interest',
  },
} as const satisfies PhraseTable;
