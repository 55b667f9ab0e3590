import type { PhraseTable } from '#law/kernel/phrase.ts';

export const rApologyPhrases = {
  'apology.by-reach': {
    zh: '道歉的媒介、时长、文本符合建议',
    en: 'Media, duration and text of the apology are as proposed',
  },
  'substitute-publication.refused-or-overdue': {
    zh: '被告拒不道歉，或者逾期没有道歉',
    en: 'The defendant refuses, or has not apologised in time',
  },
  'substitute-publication.overdue': { zh: '逾期没有道歉', en: 'No apology was made in time' },
  'substitute-publication.apology-in-time': {
    zh: '在裁判生效后按期道歉',
    en: 'The apology was made within the time set from the judgment’s taking effect',
  },
} as const satisfies PhraseTable;
