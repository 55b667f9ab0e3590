import type { PhraseTable } from '#law/kernel/phrase.ts';

export const rLevelPhrases = {
  'level.proposed': {
    zh: '按建议的金额、人数标准，受诉法院级别正确',
    en: 'By the proposed sums and headcounts the court is at the right level',
  },
  'level.division': {
    zh: '受诉法院与案件的轻重相当',
    en: 'The court answers to the weight of the case',
  },
  'no-summary.proposed': {
    zh: '按建议仍不得适用简易程序',
    en: 'Summary procedure stays barred under the proposal',
  },
  'no-summary.light': {
    zh: '案件轻微，按建议可以适用简易程序',
    en: 'The case is light enough for the proposed summary procedure',
  },
  'seven-member-bench.proposed': {
    zh: '按建议仍由七人合议庭审理',
    en: 'A bench of seven still tries the case under the proposal',
  },
  'seven-member-bench.light': {
    zh: '案件轻微，按建议由三人合议庭审理',
    en: 'The case is light enough for the proposed bench of three',
  },
} as const satisfies PhraseTable;
