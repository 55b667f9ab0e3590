import type { PhraseTable } from '#law/kernel/phrase.ts';

export const complaintServicePhrases = {
  'complaint-service': {
    zh: '法院在立案后五日内向被告发送起诉状副本',
    en: 'The court sent the complaint to the defendant within five days of docketing',
  },
} as const satisfies PhraseTable;
