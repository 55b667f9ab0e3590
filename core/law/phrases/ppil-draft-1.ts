import type { PhraseTable } from '#law/kernel/phrase.ts';

export const ppilDraftOnePhrases = {
  'suit-kind.drafted': {
    zh: '按草案仍可以提起民事公益诉讼',
    en: 'Under the draft a civil public-interest suit is still open',
  },
  'suit-kind.administrative-first': {
    zh: '检察院应当先督促行政机关',
    en: 'The procuratorate must urge the authority instead',
  },
  'suit-kind.drafted-plaintiff': { zh: '起诉的是人民检察院', en: 'It is the procuratorate that sues' },
  'suit-kind.authority-suffices': {
    zh: '督促行政机关足以有效保护公共利益',
    en: 'Urging the authority protects the public interest effectively',
  },
} as const satisfies PhraseTable;
