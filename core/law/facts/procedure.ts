import { factsOf } from './define.ts';

const { yesNo, choice, count, money, day } = factsOf('procedure');

/** How the case is to be tried, for how much, and what was objected. */
export const procedureFacts = {
  caseStage: choice('past', '案件处于哪一个程序？', 'At which stage is the case?', {
    'first-instance': { zh: '第一审', en: 'First instance' },
    'second-instance': { zh: '第二审', en: 'Second instance' },
    remand: { zh: '发回重审', en: 'Remand' },
    retrial: { zh: '再审', en: 'Retrial' },
  }),
  partiesOnOneSide: count('past', '人数较多的一方当事人有几人？', 'How many parties are on the larger side?'),
  whereaboutsUnknown: yesNo('past', '起诉时被告是否下落不明？', 'Were the defendant’s whereabouts unknown at filing?'),
  massDispute: yesNo(
    'past',
    '是否属于可能影响社会稳定的群体性纠纷？',
    'Is it a mass dispute that may affect social stability?',
  ),
  wideAttention: yesNo(
    'past',
    '是否受人民群众广泛关注或者社会影响较大？',
    'Does it have wide public attention or social impact?',
  ),
  novelOrComplex: yesNo('past', '是否属于新类型或者疑难复杂案件？', 'Is it novel or complex?'),
  hearingOpened: yesNo('past', '是否已经开庭？', 'Has the hearing opened?'),
  objectionMade: yesNo('defendant', '是否提出管辖权异议？', 'Was the jurisdiction objected to?'),
  objectionGround: choice('defendant', '异议针对什么？', 'What does the objection concern?', {
    territorial: { zh: '地域管辖', en: 'Territorial jurisdiction' },
    level: { zh: '级别管辖', en: 'Level' },
    exclusive: { zh: '专属管辖', en: 'Exclusive jurisdiction' },
  }),
  objectedOn: day('defendant', '何时提出异议？', 'On which day was the objection made?'),
  complaintServedOn: day('past', '被告何时收到起诉状副本？', 'On which day was the complaint served?'),
  claimAmount: money('plaintiff', '诉讼请求金额是多少？', 'What sum is claimed?'),
  provedGain: money('plaintiff', '能够证明的被告获利是多少？', 'What gain of the defendant can be proved?'),
  partiesDomiciles: choice(
    'past',
    '当事人住所地与受诉法院所在省的关系？',
    'How do the parties’ domiciles lie to the court’s province?',
    {
      'all-one-side': { zh: '均在省内，或者均不在省内', en: 'All inside it, or all outside' },
      'one-outside': { zh: '一方不在省内', en: 'One party is outside it' },
    },
  ),
  specialMatter: choice('past', '是否属于另有级别规定的案件？', 'Has the matter level rules of its own?', {
    none: { zh: '不属于', en: 'It has not' },
    'intellectual-property': { zh: '知识产权', en: 'Intellectual property' },
    maritime: { zh: '海事海商', en: 'Maritime' },
    'foreign-related': { zh: '涉外', en: 'Foreign-related' },
  }),
  handDownGround: choice('past', '因何交下级法院审理？', 'Why is the case handed down?', {
    'numerous-inconvenient': {
      zh: '当事人人数众多且不方便诉讼',
      en: 'Numerous parties for whom litigation is inconvenient',
    },
    'bankruptcy-related': { zh: '破产程序中有关债务人的案件', en: 'Suit about a debtor in bankruptcy' },
    'assigned-type': { zh: '最高人民法院确定的其他类型', en: 'Another type fixed by the SPC' },
    other: { zh: '其他', en: 'Another reason' },
  }),
  handDownNecessary: yesNo('court', '是否确有必要交下级法院审理？', 'Is handing it down truly necessary?'),
  provincesConcerned: count('past', '受害人分布在几个省？', 'In how many provinces do the victims live?'),
  factsClear: yesNo('past', '基本事实是否清楚、争议不大？', 'Are the basic facts clear and little disputed?'),
  punitiveClaimed: yesNo('plaintiff', '是否请求惩罚性赔偿？', 'Are punitive damages claimed?'),
  defendantAdmitsProcessing: yesNo(
    'defendant',
    '被告是否承认实施了处理行为？',
    'Does the defendant admit the processing?',
  ),
  authorityCanProtect: yesNo(
    'past',
    '督促行政机关履职是否足以有效保护公共利益？',
    'Would urging the administrative authority protect the public interest effectively?',
  ),
} as const;
