import type { PhraseTable } from '#law/kernel/phrase.ts';

export const joinderPhrases = {
  joinder: { zh: '可以作为共同原告参加诉讼', en: 'The body may join as co-plaintiff' },
  'joinder.eligible': { zh: '申请人是依法可以起诉的机关或者组织', en: 'The applicant is a body that may sue by law' },
  'joinder.requested': { zh: '提出了参加申请', en: 'It applied to join' },
  'joinder.in-time': { zh: '申请在开庭前提出', en: 'It applied before the hearing opened' },
} as const satisfies PhraseTable;
