import type { PhraseTable } from '#law/kernel/phrase.ts';

export const rCoopPhrases = {
  'court-assistance.clock': { zh: '在建议的期限内完成', en: 'It was done within the time that the proposal sets' },
  'department-reply.clock': {
    zh: '在建议的期限内答复',
    en: 'The department answered within the time that the proposal sets',
  },
} as const satisfies PhraseTable;
