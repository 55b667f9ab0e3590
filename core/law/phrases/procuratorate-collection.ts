import type { PhraseTable } from '#law/kernel/phrase.ts';

export const procuratorateCollectionPhrases = {
  'procuratorate-collection': { zh: '检察院依法收集证据', en: 'The procuratorate collected the evidence as it must' },
  'procuratorate-collection.officers': { zh: '由两名以上检察人员进行', en: 'Two or more officers collected it' },
  'procuratorate-collection.no-force': {
    zh: '没有采取强制性措施',
    en: 'No force was used against persons or property',
  },
  'procuratorate-collection.force': {
    zh: '限制人身自由或者查封、扣押、冻结',
    en: 'Liberty was restricted, or property sealed, seized or frozen',
  },
  'procuratorate-collection.medium': {
    zh: '收集原始介质，或者说明复制的原因和经过',
    en: 'The original medium was taken, or the copy is explained',
  },
  'procuratorate-collection.original': { zh: '收集了原始存储介质', en: 'The original storage medium was taken' },
  'procuratorate-collection.copy': {
    zh: '说明了复制的原因、来源和经过',
    en: 'The copy’s reason, source and making are explained',
  },
  'procuratorate-collection.noted': { zh: '注明时间、地点和人员', en: 'Time, place and persons are noted' },
} as const satisfies PhraseTable;
