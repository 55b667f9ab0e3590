import type { PhraseTable } from '#law/kernel/phrase.ts';

export const levelDownPhrases = {
  'level-down': { zh: '案件依法交下级法院审理', en: 'The case was lawfully handed down' },
  'level-down.approved': { zh: '经上级法院的上级批准', en: 'The superior’s superior approved' },
  'level-down.necessary': { zh: '确有必要', en: 'It was truly necessary' },
  'level-down.type': { zh: '属于可以交下级审理的类型', en: 'It is of a type that may be handed down' },
  'level-down.before-hearing': { zh: '在开庭前交办', en: 'It was done before the hearing' },
  'level-down.hearing': { zh: '当时已经开庭', en: 'The hearing had opened' },
} as const satisfies PhraseTable;
