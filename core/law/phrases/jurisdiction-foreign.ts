import type { PhraseTable } from '#law/kernel/phrase.ts';

export const jurisdictionForeignPhrases = {
  'jurisdiction-foreign': {
    zh: '对境内无住所的被告有管辖权',
    en: 'This court is competent over a defendant without domicile in China',
  },
  'jurisdiction-foreign.no-domicile': { zh: '被告在境内没有住所', en: 'The defendant has no domicile in China' },
  'jurisdiction-foreign.domicile': { zh: '被告在境内有住所', en: 'The defendant has a domicile in China' },
  'jurisdiction-foreign.rule': {
    zh: '适用2023年修正的涉外管辖规定',
    en: 'The foreign-related rules of the 2023 amendment apply',
  },
  'jurisdiction-foreign.connection': { zh: '案件与受诉法院有法定联系', en: 'The case is connected with this court' },
  'jurisdiction-foreign.act': { zh: '侵权行为在辖区实施', en: 'The tort was committed in its area' },
  'jurisdiction-foreign.result': { zh: '侵权结果发生在辖区', en: 'The tort took effect in its area' },
  'jurisdiction-foreign.property': { zh: '可供扣押的财产在辖区', en: 'Seizable property is in its area' },
  'jurisdiction-foreign.office': { zh: '被告的代表机构在辖区', en: 'A representative office is in its area' },
  'jurisdiction-foreign.submission': { zh: '被告未提异议而应诉', en: 'The defendant pleaded without objecting' },
  'jurisdiction-foreign.agreement': { zh: '当事人协议选择受诉法院', en: 'The parties chose this court' },
  'jurisdiction-foreign.private': { zh: '由协议当事人自己起诉', en: 'A party to the agreement sues itself' },
  'jurisdiction-foreign.chosen': { zh: '有选择受诉法院的书面协议', en: 'This court was chosen in writing' },
  'jurisdiction-foreign.appropriate': { zh: '存在其他适当联系', en: 'There is another appropriate connection' },
} as const satisfies PhraseTable;
