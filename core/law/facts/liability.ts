import { factsOf } from './define.ts';

const { yesNo, choice, count, day, set } = factsOf('liability');

/** Damage, cause, fault, and who answers for it. */
export const liabilityFacts = {
  damageCaused: yesNo('past', '是否造成损害？', 'Was damage done?'),
  causationProved: yesNo(
    'plaintiff',
    '是否证明损害由被告的处理行为造成？',
    'Is it proved that the defendant’s processing caused the damage?',
  ),
  faultDisproved: yesNo(
    'defendant',
    '被告是否证明自己没有过错？',
    'Has the defendant proved that it was not at fault?',
  ),
  heldFieldSet: yesNo('past', '被告是否持有泄露信息的全部字段？', 'Did the defendant hold all the fields that leaked?'),
  timeWindowMatches: yesNo(
    'past',
    '泄露时间与被告持有信息的时间是否吻合？',
    'Does the time of the leak match the time in which the defendant held the information?',
  ),
  contentMatchPerMille: count(
    'past',
    '泄露内容与被告数据的吻合程度是千分之几？',
    'How far does the leaked content match the defendant’s data, per thousand?',
  ),
  otherSourceShown: yesNo('defendant', '是否显示有同样可能的其他来源？', 'Is another, equally likely source shown?'),
  causationRebuttal: set('defendant', '被告提出了哪些反证？', 'What does the defendant bring against it?', {
    logs: { zh: '完整的日志', en: 'Complete logs' },
    audit: { zh: '合规审计报告', en: 'A compliance audit' },
    'independent-report': { zh: '独立鉴定报告', en: 'An independent report' },
  }),
  recordsMissing: yesNo(
    'defendant',
    '依法应当保存三年的评估报告、处理记录或者日志是否缺失？',
    'Are the assessment reports, records or logs missing that must be kept for three years?',
  ),
  forceMajeure: yesNo('past', '缺失是否因不可抗力？', 'Are they missing through force majeure?'),
  actorsRelation: choice('past', '几个行为人之间是什么关系？', 'How do the actors stand to one another?', {
    single: { zh: '只有一个行为人', en: 'One actor alone' },
    'joint-processors': { zh: '共同处理者', en: 'Joint processors' },
    'common-act': { zh: '共同实施', en: 'They acted together' },
    aiding: { zh: '教唆、帮助', en: 'One incited or aided the other' },
    unidentified: { zh: '共同危险，不能确定具体侵权人', en: 'Common danger, the one who did it unknown' },
    'each-sufficient': { zh: '分别实施，每人足以造成全部损害', en: 'Apart, each enough to do the whole damage' },
    apportionable: { zh: '分别实施，能确定责任大小', en: 'Apart, shares can be told' },
    unapportionable: { zh: '分别实施，难以确定责任大小', en: 'Apart, shares cannot be told' },
    'platform-knew': { zh: '平台知道或者应当知道而不采取措施', en: 'A platform knew, or should have, and did nothing' },
    'platform-notified': { zh: '平台接到通知后未及时采取措施', en: 'A platform was notified and did nothing' },
  }),
  actorsCount: count('past', '共有几个行为人？', 'How many actors are there?'),
  limitationPleaded: yesNo('defendant', '被告是否提出诉讼时效抗辩？', 'Does the defendant plead limitation?'),
  harmKnownOn: day('past', '权利人何时知道损害和义务人？', 'On which day were the harm and the obligor known?'),
  harmedOn: day('past', '损害何时发生？', 'On which day did the harm occur?'),
  limitationRestartedOn: day(
    'past',
    '时效何时中断？（没有中断的，不适用）',
    'On which day was limitation interrupted? (not applicable if it was not)',
  ),
  suspensionEndedOn: day(
    'past',
    '中止时效的原因何时消除？（没有中止的，不适用）',
    'On which day did the cause of suspension end? (not applicable if there was none)',
  ),
  harmField: choice('past', '损害属于哪一个领域？', 'In which field does the harm lie?', {
    'personal-information': { zh: '个人信息', en: 'Personal information' },
    environment: { zh: '生态环境', en: 'Environment' },
    'food-drug': { zh: '食品药品', en: 'Food and drugs' },
    other: { zh: '其他', en: 'Another' },
  }),
} as const;
