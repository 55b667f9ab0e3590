import type { PhraseTable } from '#law/kernel/phrase.ts';

export const jurisdictionObjectionPhrases = {
  'jurisdiction-objection': { zh: '法院应当审查管辖权异议', en: 'The court must examine the objection' },
  'jurisdiction-objection.made': { zh: '提出了管辖权异议', en: 'An objection was made' },
  'jurisdiction-objection.open-stage': {
    zh: '案件不处于发回重审或者再审程序',
    en: 'The case is not on remand or retrial',
  },
  'jurisdiction-objection.closed-stage': { zh: '案件处于发回重审或者再审程序', en: 'The case is on remand or retrial' },
  'jurisdiction-objection.in-time': { zh: '异议可以提出', en: 'The objection is admissible' },
  'jurisdiction-objection.within-answer': { zh: '异议在答辩期间提出', en: 'It was made within the time to answer' },
  'jurisdiction-objection.not-waivable': {
    zh: '违反级别或者专属管辖且尚未开庭',
    en: 'It concerns level or exclusive jurisdiction and the hearing has not opened',
  },
  'jurisdiction-objection.level': { zh: '异议针对级别或者专属管辖', en: 'It concerns level or exclusive jurisdiction' },
  'jurisdiction-objection.before-hearing': { zh: '尚未开庭', en: 'The hearing has not opened' },
  'jurisdiction-objection.hearing': { zh: '已经开庭', en: 'The hearing has opened' },
} as const satisfies PhraseTable;
