import type { PhraseTable } from '#law/kernel/phrase.ts';

export const breachPhrases = {
  breach: {
    zh: '被告违反个人信息保护法处理个人信息',
    en: 'The defendant processed personal information in breach of PIPL',
  },
  'breach.without-basis': { zh: '没有合法性基础而处理', en: 'It processed without a legal basis' },
  'breach.no-legal-basis': { zh: '原告主张处理没有合法性基础', en: 'The plaintiff shows processing without a basis' },
  'breach.trade': {
    zh: '非法收集、使用、买卖、提供或者公开',
    en: 'Unlawful collection, use, trade, provision or publication',
  },
  'breach.excessive': { zh: '收集超出实现目的的最小范围', en: 'Collection beyond what the purpose needs' },
  'breach.notice': { zh: '没有依法告知', en: 'No notice as the law requires' },
  'breach.forced': { zh: '以拒绝服务强迫同意', en: 'Consent forced by refusing service' },
  'breach.retention': { zh: '超过必要期限保存', en: 'Kept beyond the necessary time' },
  'breach.provision': {
    zh: '未经单独同意向其他处理者提供',
    en: 'Provided to another processor without separate consent',
  },
  'breach.automation': { zh: '自动化决策不透明或者不公平', en: 'Opaque or unfair automated decisions' },
  'breach.publication': { zh: '未经单独同意公开', en: 'Published without separate consent' },
  'breach.public-images': {
    zh: '公共场所采集的图像、身份信息挪作他用',
    en: 'Images taken in public used for another purpose',
  },
  'breach.sensitive': {
    zh: '未经单独同意处理敏感个人信息',
    en: 'Sensitive information processed without separate consent',
  },
  'breach.children': {
    zh: '未经监护人同意处理不满十四周岁者的信息',
    en: 'Information of under-14s processed without a guardian’s consent',
  },
  'breach.export': { zh: '未经单独同意向境外提供', en: 'Exported without separate consent' },
  'breach.rights': { zh: '拒绝个人行使权利', en: 'Individual rights refused' },
  'breach.security': { zh: '没有采取必要的安全措施', en: 'Necessary security measures not taken' },
  'breach.assessment': { zh: '没有进行影响评估或者没有保存记录', en: 'No impact assessment, or no record kept' },
  'breach.leak': { zh: '泄露后没有补救和通知', en: 'A leak neither remedied nor notified' },
  'breach.platform': { zh: '重要平台没有履行特别义务', en: 'The special duties of a very large platform not met' },
} as const satisfies PhraseTable;
