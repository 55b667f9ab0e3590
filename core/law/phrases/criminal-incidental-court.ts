import type { PhraseTable } from '#law/kernel/phrase.ts';

export const criminalIncidentalCourtPhrases = {
  'criminal-incidental-court': { zh: '受诉法院是审理刑事案件的法院', en: 'This is the court of the criminal case' },
  'criminal-incidental-court.kind': { zh: '提起刑事附带民事公益诉讼', en: 'The suit is criminal-incidental' },
  'criminal-incidental-court.criminal-case': {
    zh: '受诉法院审理同一事实的刑事案件',
    en: 'This court tries the criminal case on the same facts',
  },
} as const satisfies PhraseTable;
