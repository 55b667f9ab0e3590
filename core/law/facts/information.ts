import { factsOf } from './define.ts';

const { set, yesNo } = factsOf('information');

/** What kinds of information are concerned. */
export const informationFacts = {
  informationKinds: set('past', '涉及哪些种类的个人信息？', 'What kinds of information are concerned?', {
    biometrics: { zh: '生物识别', en: 'Biometrics' },
    religion: { zh: '宗教信仰', en: 'Religion' },
    'specific-identity': { zh: '特定身份', en: 'Specific identity' },
    health: { zh: '医疗健康', en: 'Health' },
    'financial-account': { zh: '金融账户', en: 'Financial accounts' },
    whereabouts: { zh: '行踪轨迹', en: 'Whereabouts' },
    'communication-content': { zh: '通信内容', en: 'Content of communications' },
    credit: { zh: '征信', en: 'Credit' },
    property: { zh: '财产', en: 'Property' },
    accommodation: { zh: '住宿', en: 'Accommodation' },
    'communication-records': { zh: '通信记录', en: 'Communication records' },
    transactions: { zh: '交易', en: 'Transactions' },
    'identity-number': { zh: '身份证件号码', en: 'Identity document number' },
    contact: { zh: '姓名、电话、住址等', en: 'Name, telephone, address and the like' },
    other: { zh: '其他', en: 'Other' },
  }),
  includesUnder14: yesNo(
    'past',
    '是否包括不满十四周岁未成年人的信息？',
    'Does it include information of children under 14?',
  ),
  otherwiseSensitive: yesNo(
    'past',
    '一旦泄露或者被非法使用，是否容易侵害人格尊严或者危害人身、财产安全？',
    'Would its leak or misuse easily harm dignity or endanger person or property?',
  ),
} as const;
