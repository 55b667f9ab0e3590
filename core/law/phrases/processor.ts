import type { PhraseTable } from '#law/kernel/phrase.ts';

export const processorPhrases = {
  processor: { zh: '被告是个人信息处理者', en: 'The defendant is a processor of personal information' },
  'processor.processes-for-itself': {
    zh: '被告为自己的目的处理个人信息',
    en: 'The defendant processes personal information for its own purposes',
  },
  'processor.personal-information': { zh: '所涉信息是个人信息', en: 'The information is personal information' },
  'processor.relates-to-persons': {
    zh: '信息与已识别或者可识别的自然人有关',
    en: 'The information relates to identified or identifiable persons',
  },
  'processor.anonymised': { zh: '信息已经匿名化', en: 'The information has been anonymised' },
  'processor.processed': { zh: '被告处理了这些信息', en: 'The defendant processed the information' },
  'processor.own-purpose': {
    zh: '处理的目的和方式由被告决定',
    en: 'The defendant determined the purpose and means',
  },
  'processor.decides': {
    zh: '被告自主决定处理目的和处理方式',
    en: 'The defendant decides purpose and means on its own',
  },
  'processor.beyond-instructions': {
    zh: '被告受托处理而超出委托',
    en: 'The defendant was entrusted and went beyond its instructions',
  },
  'processor.entrusted': { zh: '被告受托处理', en: 'The defendant processed on behalf of another' },
  'processor.exceeds-instructions': {
    zh: '被告超出约定的目的、方式处理',
    en: 'The defendant exceeded the agreed purpose or means',
  },
  'processor.household': {
    zh: '属于自然人因个人或者家庭事务的处理',
    en: 'It is a natural person’s personal or household processing',
  },
  'processor.statistics': {
    zh: '属于统计、档案管理活动，另有规定',
    en: 'It belongs to statistics or archives, which have their own rules',
  },
} as const satisfies PhraseTable;
