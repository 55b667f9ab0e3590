import type { PhraseTable } from '#law/kernel/phrase.ts';

export const hearingNoticePhrases = {
  'hearing-notice': {
    zh: '检察院在开庭三日前收到出庭通知',
    en: 'The procuratorate was told of the hearing three days before it',
  },
  'hearing-notice.procuratorate': { zh: '由人民检察院起诉', en: 'The people’s procuratorate sues' },
  'hearing-notice.in-time': {
    zh: '出庭通知在开庭三日前送达',
    en: 'The notice was served at least three days before the hearing',
  },
} as const satisfies PhraseTable;
