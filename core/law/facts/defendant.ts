import { factsOf } from './define.ts';

const { yesNo, choice, count } = factsOf('defendant');

/** Who is sued, and in what role the defendant handles personal information. */
export const defendantFacts = {
  defendantKind: choice('past', '被告是谁？', 'Who is the defendant?', {
    company: { zh: '公司等营利法人', en: 'Company' },
    individual: { zh: '自然人', en: 'Natural person' },
    'state-organ': { zh: '国家机关', en: 'State organ' },
    'public-body': {
      zh: '法律、法规授权管理公共事务的组织',
      en: 'Organisation authorised to manage public affairs',
    },
    'other-organisation': { zh: '其他组织', en: 'Other organisation' },
  }),
  actsInOffice: yesNo(
    'past',
    '所诉行为是否属于履行法定职责？',
    'Was the conduct the performance of a statutory public duty?',
  ),
  decidesPurposeAndMeans: yesNo(
    'past',
    '被告是否自主决定处理目的和处理方式？',
    'Does the defendant decide the purpose and means of processing on its own?',
  ),
  householdPurpose: yesNo(
    'past',
    '是否是自然人因个人或者家庭事务处理个人信息？',
    'Is it a natural person processing for personal or household affairs?',
  ),
  statisticsOrArchives: yesNo(
    'past',
    '是否属于政府组织的统计、档案管理活动中的处理？',
    'Is it processing in government statistics or archives, which have their own rules?',
  ),
  entrusted: yesNo('past', '被告是否受他人委托处理？', 'Does the defendant process on behalf of another?'),
  exceedsInstructions: yesNo(
    'past',
    '被告是否超出委托的目的、方式处理？',
    'Did the defendant go beyond the purpose or means it was entrusted with?',
  ),
  isOperator: yesNo(
    'past',
    '被告是否是提供商品或者服务的经营者？',
    'Is the defendant a business operator that supplies goods or services?',
  ),
  processesInChina: yesNo(
    'past',
    '处理活动是否在中国境内进行？',
    'Does the processing take place inside mainland China?',
  ),
  suppliesPersonsInChina: yesNo(
    'past',
    '境外处理是否以向境内自然人提供产品或者服务为目的？',
    'Does the processing abroad aim to supply people in China with goods or services?',
  ),
  analysesPersonsInChina: yesNo(
    'past',
    '境外处理是否为分析、评估境内自然人的行为？',
    'Does the processing abroad analyse or assess the behaviour of people in China?',
  ),
  extendedByLaw: yesNo(
    'past',
    '法律、行政法规是否另行规定本法适用于该境外处理？',
    'Does another law or administrative regulation extend PIPL to this processing abroad?',
  ),
  hasRepresentativeInChina: yesNo(
    'defendant',
    '境外处理者是否在境内设立专门机构或者指定代表？',
    'Has the processor abroad set up a body or named a representative in China?',
  ),
  registeredUsers: count('past', '注册用户有多少？', 'How many registered users?'),
  monthlyActiveUsers: count('past', '月活跃用户有多少？', 'How many monthly active users?'),
  complexBusiness: yesNo('past', '业务类型是否复杂？', 'Is its business of complex kinds?'),
  majorImpact: yesNo(
    'past',
    '其数据处理是否对国家安全、经济运行、国计民生有重要影响？',
    'Does its data processing weigh on national security, the economy or public welfare?',
  ),
  personsProcessed: count(
    'past',
    '被告一共处理多少人的个人信息？',
    'Of how many persons does the defendant process information in all?',
  ),
} as const;
