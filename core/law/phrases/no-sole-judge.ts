import type { PhraseTable } from '#law/kernel/phrase.ts';

export const noSoleJudgePhrases = {
  'no-sole-judge': { zh: '不得由一名审判员独任审理', en: 'A single judge may not try the case' },
  'no-sole-judge.public-interest': { zh: '属于涉及社会公共利益的案件', en: 'It is a case of social public interest' },
  'no-sole-judge.mass': {
    zh: '属于可能影响社会稳定的群体性纠纷',
    en: 'It is a mass dispute that may affect social stability',
  },
  'no-sole-judge.attention': { zh: '群众广泛关注或者社会影响较大', en: 'It has wide public attention or impact' },
  'no-sole-judge.novel': { zh: '属于新类型或者疑难复杂案件', en: 'It is novel or complex' },
} as const satisfies PhraseTable;
