import { factsOf } from './define.ts';

const { yesNo, choice, count, set, finding } = factsOf('evidence');

/** Who proves what, what was kept back, and whether evidence stands. */
export const evidenceFacts = {
  factToProve: choice('past', '证明哪一项事实？', 'Which fact is to be proved?', {
    standing: { zh: '原告资格', en: 'Standing' },
    announcement: { zh: '诉前公告', en: 'The announcement' },
    processing: { zh: '处理行为', en: 'The processing' },
    breach: { zh: '违法', en: 'The breach' },
    'legal-basis': { zh: '同意等合法性基础', en: 'Consent or another legal basis' },
    fault: { zh: '过错', en: 'Fault' },
    damage: { zh: '损害及人数', en: 'Damage and numbers' },
    causation: { zh: '因果关系', en: 'Causation' },
    gain: { zh: '获利', en: 'Gain' },
  }),
  factNature: choice('past', '待证事实属于哪一种？', 'Of what kind is the fact?', {
    ordinary: { zh: '一般实体事实', en: 'An ordinary fact of substance' },
    procedural: { zh: '与程序有关的事实', en: 'A fact of procedure' },
    fraud: { zh: '欺诈、胁迫、恶意串通', en: 'Fraud, duress or collusion' },
  }),
  degreeOfProof: choice('court', '法院对事实的确信达到什么程度？', 'How far is the court convinced?', {
    doubtful: { zh: '真伪不明', en: 'In doubt' },
    greater: { zh: '可能性较大', en: 'More likely than not' },
    high: { zh: '高度可能性', en: 'High probability' },
    certain: { zh: '排除合理怀疑', en: 'Beyond reasonable doubt' },
  }),
  publicInterestAtStake: yesNo(
    'past',
    '事实是否涉及可能损害国家利益、社会公共利益？',
    'Does the fact concern possible harm to the State or the public interest?',
  ),
  documentControlled: yesNo(
    'past',
    '书证、电子数据是否在对方控制之下？',
    'Does the other side control the document or data?',
  ),
  productionAsked: yesNo(
    'plaintiff',
    '是否在举证期限届满前书面申请责令提交？',
    'Was its production asked for in writing within the evidence period?',
  ),
  productionOrdered: yesNo('court', '法院是否责令提交？', 'Did the court order its production?'),
  productionRefused: yesNo('defendant', '是否无正当理由拒不提交？', 'Was it refused without good reason?'),
  documentDestroyed: yesNo('defendant', '是否为妨碍使用而毁灭？', 'Was it destroyed to keep it from being used?'),
  evidenceForm: choice('plaintiff', '电子数据以何种形式提交？', 'In what form are the data submitted?', {
    original: { zh: '原件', en: 'The original' },
    'maker-copy': { zh: '制作者制作的与原件一致的副本', en: 'A copy by their maker that agrees with it' },
    display: { zh: '直接来源于电子数据的打印件或者显示', en: 'A direct print-out or display' },
    'other-copy': { zh: '其他复制件', en: 'Another copy' },
  }),
  authenticityGrounds: set('past', '有哪些推定真实的情形？', 'What speaks for the data being authentic?', {
    'against-submitter': {
      zh: '由当事人提交的于己不利的电子数据',
      en: 'They tell against the party that submits them',
    },
    'neutral-platform': { zh: '由中立第三方平台提供或者确认', en: 'A neutral platform provides or confirms them' },
    'ordinary-business': { zh: '在正常业务活动中形成', en: 'They arose in ordinary business' },
    archived: { zh: '以档案管理方式保管', en: 'They are kept as archives' },
    agreed: { zh: '以约定的方式保存、传输、提取', en: 'They were kept and extracted as agreed' },
    notarised: { zh: '内容经公证', en: 'Their content is notarised' },
  }),
  authenticityRebutted: yesNo('defendant', '是否有相反证据足以推翻？', 'Is there evidence enough to rebut it?'),
  authenticityFound: finding(
    '法院是否综合各项因素认定电子数据真实？',
    'Has the court, weighing all factors, found the data authentic?',
  ),
  chainVerified: yesNo(
    'past',
    '上链数据经技术核验是否一致？',
    'Does technical verification of the data on the chain agree?',
  ),
  chainChallenged: yesNo(
    'defendant',
    '对方是否提出异议并有合理理由？',
    'Does the other side challenge it with good reason?',
  ),
  chainPlatformSound: finding(
    '法院是否认定存证平台的资质、中立性、系统和技术过程符合要求？',
    'Has the court found the platform’s compliance, neutrality, system and process sound?',
  ),
  sourceBeforeChainProved: finding(
    '法院是否认定上链前的数据真实？',
    'Has the court found the data true before they went on the chain?',
  ),
  collectingOfficers: count(
    'procuratorate',
    '几名检察人员收集？',
    'How many officers of the procuratorate collected it?',
  ),
  collectionMethods: set('procuratorate', '采取了哪些调查方式？', 'How was it collected?', {
    'read-files': { zh: '查阅、调取材料', en: 'Reading and obtaining files' },
    question: { zh: '询问', en: 'Questioning' },
    documents: { zh: '调取书证、物证、电子数据', en: 'Collecting documents, objects and data' },
    consult: { zh: '咨询专业人员', en: 'Consulting experts' },
    appraisal: { zh: '委托鉴定、评估、审计', en: 'Commissioning an appraisal' },
    inspection: { zh: '勘验', en: 'Inspection' },
    'criminal-evidence': {
      zh: '使用刑事侦查依法收集的证据',
      en: 'Using evidence lawfully gathered in a criminal case',
    },
    'restrict-liberty': { zh: '限制人身自由', en: 'Restricting liberty' },
    seizure: { zh: '查封、扣押、冻结财产', en: 'Sealing, seizing or freezing' },
  }),
  originalMedium: yesNo('procuratorate', '是否收集原始存储介质？', 'Was the original storage medium collected?'),
  copyExplained: yesNo(
    'procuratorate',
    '复制的，是否说明原因、来源和制作经过？',
    'If copied, are the reason, source and making explained?',
  ),
  collectionNoted: yesNo(
    'procuratorate',
    '是否注明提取的时间、地点和人员？',
    'Are time, place and persons of the extraction noted?',
  ),
  evidenceFlaws: set('past', '取证是否存在下列情形？', 'Does any of this hold of how the evidence was got?', {
    'serious-infringement': { zh: '严重侵害他人合法权益', en: 'It seriously infringed the rights of others' },
    'prohibition-violated': { zh: '违反法律禁止性规定', en: 'It violated a prohibition of law' },
    'public-order': { zh: '严重违背公序良俗', en: 'It seriously offended public order' },
  }),
} as const;
