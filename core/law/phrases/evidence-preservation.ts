import type { PhraseTable } from '#law/kernel/phrase.ts';

export const evidencePreservationPhrases = {
  'evidence-preservation': { zh: '可以保全证据', en: 'The evidence may be preserved' },
  'evidence-preservation.at-risk': {
    zh: '证据可能灭失或者以后难以取得',
    en: 'The evidence may be lost or be hard to get later',
  },
  'evidence-preservation.stage': {
    zh: '在诉讼中申请，或者情况紧急',
    en: 'It is asked for in the suit, or it is urgent',
  },
  'evidence-preservation.in-suit': { zh: '在诉讼中申请', en: 'It is asked for in the suit' },
  'evidence-preservation.urgent': { zh: '情况紧急', en: 'It is urgent' },
} as const satisfies PhraseTable;
