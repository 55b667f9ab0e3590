import type { PhraseTable } from '#law/kernel/phrase.ts';

export const remediesPhrases = {
  remedies: { zh: '提出的各项请求都可以支持', en: 'Every claim made may be granted' },
  'remedies.no-mental': { zh: '没有请求精神损害赔偿', en: 'No damages for mental harm are claimed' },
  'remedies.mental': {
    zh: '请求精神损害赔偿（只属于个人）',
    en: 'Damages for mental harm are claimed, which are the individual’s',
  },
  'remedies.no-punitive': { zh: '没有请求惩罚性赔偿', en: 'No punitive damages are claimed' },
  'remedies.punitive': {
    zh: '请求惩罚性赔偿（法律没有规定）',
    en: 'Punitive damages are claimed, for which there is no statute',
  },
  'remedies.damages-available': { zh: '可以请求赔偿损失', en: 'Damages may be claimed' },
  'remedies.no-damages': { zh: '没有请求赔偿损失', en: 'No damages are claimed' },
  'remedies.damages': { zh: '请求赔偿损失（只属于个人）', en: 'Damages are claimed, which are the individual’s' },
  'remedies.terms': {
    zh: '请求确认格式条款无效的，受害人是消费者',
    en: 'Where standard terms are attacked, consumers are among the victims',
  },
  'remedies.no-terms': { zh: '没有请求确认格式条款无效', en: 'No standard terms are attacked' },
  'remedies.invalid-terms': { zh: '请求确认格式条款无效', en: 'Standard terms are attacked' },
  'remedies.consumers': { zh: '受害人包括消费者', en: 'Consumers are among the victims' },
  'remedies.compliance': { zh: '合规整改请求有依据', en: 'A claim for compliance measures has a basis' },
  'remedies.no-compliance': { zh: '没有请求合规整改', en: 'No compliance measures are claimed' },
  'remedies.compliance-claimed': { zh: '请求合规整改', en: 'Compliance measures are claimed' },
  'remedies.compliance-lawful': { zh: '法院认定可以判令合规整改', en: 'A court has held that they may be ordered' },
  'remedies.injunction': { zh: '人格权侵害禁令的申请有依据', en: 'An injunction claimed has a basis' },
  'remedies.no-injunction': { zh: '没有申请人格权侵害禁令', en: 'No injunction is claimed' },
  'remedies.injunction-claimed': { zh: '申请人格权侵害禁令', en: 'The injunction is claimed' },
  'remedies.injunction-lawful': {
    zh: '法院认定公益诉讼原告可以申请',
    en: 'A court has held that a public-interest plaintiff may have it',
  },
} as const satisfies PhraseTable;
