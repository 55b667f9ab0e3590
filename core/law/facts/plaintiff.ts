import { factsOf } from './define.ts';

const { yesNo, choice, set } = factsOf('plaintiff');

/** Who sues, or wants to. */
export const plaintiffFacts = {
  suitKind: choice('plaintiff', '提起哪一种诉讼？', 'Which kind of suit is brought?', {
    'civil-pil': { zh: '民事公益诉讼', en: 'Civil public-interest suit' },
    'criminal-incidental-pil': {
      zh: '刑事附带民事公益诉讼',
      en: 'Criminal-incidental civil public-interest suit',
    },
    'administrative-pil': { zh: '行政公益诉讼', en: 'Administrative public-interest suit' },
    private: { zh: '个人起诉', en: 'Suit by an individual' },
  }),
  plaintiffKind: choice('plaintiff', '由谁起诉？', 'Who sues?', {
    procuratorate: { zh: '人民检察院', en: 'People’s procuratorate' },
    'consumer-organisation': { zh: '消费者组织', en: 'Consumer organisation' },
    'designated-organisation': {
      zh: '国家网信部门确定的组织',
      en: 'Organisation determined by the national cyberspace department',
    },
    'other-organisation': { zh: '其他组织', en: 'Other organisation' },
    individual: { zh: '个人', en: 'Individual' },
  }),
  organisationLevel: choice('plaintiff', '消费者组织是哪一级？', 'At which level is the consumer organisation?', {
    national: { zh: '中国消费者协会', en: 'China Consumers Association' },
    province: { zh: '省、自治区、直辖市', en: 'Province, autonomous region or municipality' },
    lower: { zh: '市、县', en: 'City or county' },
  }),
  designationInForce: yesNo(
    'designator',
    '国家网信部门的确定文件在起诉时是否有效？',
    'Is a designation by the national cyberspace department in force at filing?',
  ),
  consumerDutyProved: yesNo(
    'plaintiff',
    '是否提交了就该事项履行公益性职责的证明？',
    'Is there proof that the public duties on the matter were performed first?',
  ),
  procuratorateLevel: choice('plaintiff', '检察院是哪一级？', 'At which level is the procuratorate?', {
    basic: { zh: '基层', en: 'Basic' },
    city: { zh: '市、分、州', en: 'City' },
    province: { zh: '省级', en: 'Province' },
    supreme: { zh: '最高', en: 'Supreme' },
  }),
  procuratorateConnection: set(
    'plaintiff',
    '检察院与案件有何联系？',
    'What connects the procuratorate with the case?',
    {
      act: { zh: '违法行为发生地', en: 'Place of the act' },
      damage: { zh: '损害结果地', en: 'Place of the damage' },
      domicile: { zh: '违法行为人住所地', en: 'Violator’s domicile' },
      prosecutes: { zh: '办理该刑事案件', en: 'It prosecutes the criminal case' },
      designated: { zh: '上级指定', en: 'Designated by the superior' },
    },
  ),
  joinerEligible: yesNo(
    'past',
    '申请参加的单位是否属于依法可以起诉的机关或者组织？',
    'Is the body that asks to join one that may sue by law?',
  ),
  joinRequested: yesNo(
    'plaintiff',
    '是否有其他机关或者组织申请参加诉讼？',
    'Has another organ or organisation applied to join?',
  ),
  joinedBeforeHearing: yesNo('plaintiff', '是否在开庭前申请参加？', 'Did it apply before the hearing opened?'),
  supportRequested: yesNo('plaintiff', '是否请求支持起诉？', 'Is support for the suit requested?'),
  prejudicesPublicInterest: yesNo(
    'plaintiff',
    '受支持的原告是否损害公共利益？',
    'Does the supported plaintiff act against the public interest?',
  ),
} as const;
