import { factsOf } from './define.ts';

const { yesNo, set, finding } = factsOf('processing');

/** What was done with the information, and on what legal basis. */
export const processingFacts = {
  relatesToPersons: yesNo(
    'past',
    '信息是否与已识别或者可识别的自然人有关？',
    'Does the information relate to identified or identifiable natural persons?',
  ),
  anonymised: yesNo(
    'past',
    '信息是否已经匿名化，无法识别且不能复原？',
    'Is the information anonymised, beyond identification and beyond restoring?',
  ),
  processed: yesNo(
    'past',
    '被告是否收集、存储、使用、加工、传输、提供、公开或者删除了这些信息？',
    'Did the defendant collect, store, use, work up, transmit, provide, publish or delete it?',
  ),
  breaches: set('past', '违反了个人信息保护法的哪些规定？', 'Which rules of PIPL were broken?', {
    'unlawful-trade': {
      zh: '非法收集、使用、加工、传输、买卖、提供或者公开',
      en: 'Unlawful collection, use, trade, provision or publication',
    },
    'no-legal-basis': { zh: '没有合法性基础', en: 'No legal basis' },
    excessive: { zh: '过度收集，超出最小必要', en: 'Excessive collection' },
    'no-notice': { zh: '未告知或者告知不清', en: 'No clear notice' },
    'forced-consent': { zh: '以拒绝服务强迫同意', en: 'Consent forced by refusing service' },
    'kept-too-long': { zh: '超期保存', en: 'Kept beyond the necessary period' },
    'provided-without-consent': {
      zh: '未经单独同意向他人提供',
      en: 'Provided to another without separate consent',
    },
    'published-without-consent': {
      zh: '未经单独同意公开',
      en: 'Published without separate consent',
    },
    'public-images-misused': {
      zh: '公共场所采集的图像、身份信息用于其他目的',
      en: 'Images taken in public used for another purpose',
    },
    'unfair-automation': {
      zh: '自动化决策不透明或者不合理差别待遇',
      en: 'Opaque or discriminatory automated decisions',
    },
    'sensitive-without-consent': {
      zh: '未经单独同意处理敏感个人信息',
      en: 'Sensitive information without separate consent',
    },
    'child-without-guardian': {
      zh: '未经监护人同意处理不满十四周岁者的信息',
      en: 'Information of under-14s without a guardian’s consent',
    },
    'exported-without-consent': {
      zh: '未经单独同意向境外提供',
      en: 'Exported without separate consent',
    },
    'rights-refused': {
      zh: '拒绝个人行使查阅、复制、更正、删除等权利',
      en: 'Rights of access, correction or deletion refused',
    },
    'not-secured': {
      zh: '未采取必要的安全措施',
      en: 'Necessary security measures not taken',
    },
    'no-impact-assessment': {
      zh: '应当而未作影响评估或者未保存记录',
      en: 'No impact assessment or record where one is due',
    },
    'leak-not-reported': {
      zh: '泄露后未补救、未通知',
      en: 'Leak neither remedied nor notified',
    },
    'platform-duties': {
      zh: '重要平台未履行特别义务',
      en: 'Special duties of a very large platform not met',
    },
  }),
  claimedBasis: set('defendant', '被告主张哪一项合法性基础？', 'Which legal basis does the defendant claim?', {
    consent: { zh: '取得个人同意', en: 'Consent' },
    contract: {
      zh: '订立、履行合同或者人力资源管理所必需',
      en: 'Necessary for a contract or for human resources',
    },
    'statutory-duty': { zh: '履行法定职责或者义务', en: 'Statutory duty' },
    emergency: { zh: '应对突发公共卫生事件或者紧急保护', en: 'Public-health or other emergency' },
    news: { zh: '新闻报道、舆论监督', en: 'News reporting in the public interest' },
    'made-public': {
      zh: '合理处理已公开的信息',
      en: 'Reasonable handling of information already public',
    },
    'other-law': { zh: '法律、行政法规规定的其他情形', en: 'Another law or regulation' },
  }),
  basisProved: yesNo('defendant', '被告是否证明了该合法性基础？', 'Has the defendant proved that basis?'),
  breachFound: finding('法院是否认定被告违法处理个人信息？', 'Has a court found that the processing was unlawful?'),
  online: yesNo('past', '侵害是否通过信息网络发生？', 'Did it happen over an information network?'),
  ongoing: yesNo('defendant', '侵害是否仍在持续？', 'Is the infringement still going on?'),
  obtainedInDuty: yesNo(
    'past',
    '是否在履行职责或者提供服务过程中获得？',
    'Was it obtained while performing a duty or providing a service?',
  ),
  sanctionedWithinTwoYears: yesNo(
    'past',
    '二年内是否因侵犯个人信息受过处罚？',
    'Sanctioned for infringing personal information within the last two years?',
  ),
} as const;
