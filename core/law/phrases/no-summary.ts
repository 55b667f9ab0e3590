import type { PhraseTable } from '#law/kernel/phrase.ts';

export const noSummaryPhrases = {
  'no-summary': { zh: '不得适用简易程序', en: 'Summary procedure is barred' },
  'no-summary.public-interest': { zh: '案件涉及社会公共利益', en: 'The case involves the social public interest' },
  'no-summary.numerous': { zh: '一方当事人人数众多', en: 'One side is numerous' },
  'no-summary.whereabouts': { zh: '起诉时被告下落不明', en: 'The defendant’s whereabouts were unknown at filing' },
  'no-summary.stage': { zh: '发回重审或者再审案件', en: 'The case is on remand or retrial' },
} as const satisfies PhraseTable;
