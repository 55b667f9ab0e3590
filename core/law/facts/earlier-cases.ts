import { factsOf } from './define.ts';

const { yesNo, choice, finding } = factsOf('earlier-cases');

/** Other suits about the same matter, here or elsewhere. Whether two suits concern one tort is for a judge to find. */
export const earlierCasesFacts = {
  earlierSuit: choice(
    'past',
    '此前是否就同一纠纷起诉过？结果如何？',
    'Was this dispute sued on before, and how did it end?',
    {
      none: { zh: '没有', en: 'It was not' },
      pending: { zh: '正在审理', en: 'Pending' },
      judged: { zh: '裁判已经生效', en: 'An effective judgment' },
      dismissed: { zh: '不予受理或者驳回起诉', en: 'Not accepted, or dismissed' },
      withdrawn: { zh: '撤诉', en: 'Withdrawn' },
    },
  ),
  sameParties: yesNo('past', '当事人是否与前诉相同？', 'Are the parties those of the earlier suit?'),
  sameSubjectMatter: yesNo('past', '诉讼标的是否与前诉相同？', 'Is the subject-matter that of the earlier suit?'),
  sameClaims: yesNo('plaintiff', '诉讼请求是否与前诉相同？', 'Are the claims those of the earlier suit?'),
  claimsNegateEarlier: yesNo(
    'plaintiff',
    '诉讼请求是否实质上否定前诉裁判结果？',
    'Would the claims in substance negate the earlier result?',
  ),
  newFacts: yesNo(
    'past',
    '裁判生效后是否发生新的事实？',
    'Did new facts arise after the earlier judgment took effect?',
  ),
  arbitrationAgreement: yesNo(
    'past',
    '双方是否有排除起诉的书面仲裁协议？',
    'Is there a written arbitration agreement that excludes suit?',
  ),
  otherOrganCompetent: yesNo('past', '是否依法应由其他机关处理？', 'Does the law give the dispute to another organ?'),
  withinNoSuitPeriod: yesNo(
    'past',
    '是否在法律规定不得起诉的期限内？',
    'Is it within a period in which the law forbids suit?',
  ),
  earlierDocketedElsewhere: yesNo(
    'past',
    '是否有其他法院先就同一被告的公益诉讼立案？',
    'Has another court earlier docketed a public-interest suit against the same defendant?',
  ),
  earlierReleased: yesNo(
    'past',
    '先立的案件是否已经驳回或者准许撤诉？',
    'Has that earlier case been dismissed or withdrawn?',
  ),
  sameTortAsDocketed: finding(
    '法官是否认定与先立案件属于同一侵权行为？',
    'Has a judge found that it concerns the same tort as the earlier case?',
  ),
  docketedHere: yesNo('court', '受诉法院是否已经立案？', 'Has this court docketed the case already?'),
  effectivePilJudgment: yesNo(
    'past',
    '此前是否有针对该被告的生效公益诉讼裁判？',
    'Is there an effective judgment in a public-interest suit against the same defendant?',
  ),
  sameTortAsJudged: finding(
    '法官是否认定与生效裁判属于同一侵权行为？',
    'Has a judge found that it concerns the same tort as that judgment?',
  ),
  courtsDisagree: yesNo('past', '法院之间是否发生管辖权争议？', 'Do courts dispute their jurisdiction?'),
  negotiationFailed: yesNo('past', '争议法院之间协商是否不成？', 'Did negotiation between these courts fail?'),
  courtsApart: choice('past', '争议法院相距多远？', 'How far apart are the courts in dispute?', {
    'same-city': { zh: '同属一个地、市', en: 'Basic courts of one city' },
    'same-province': { zh: '同属一个省、自治区、直辖市', en: 'Courts of one province' },
    'across-provinces': { zh: '跨省、自治区、直辖市', en: 'Courts of different provinces' },
  }),
} as const;
