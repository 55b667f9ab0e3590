import type { PhraseTable } from '#law/kernel/phrase.ts';

export const acceptancePhrases = {
  acceptance: { zh: '起诉符合公益诉讼受理条件', en: 'The filing meets the conditions of acceptance' },
  'acceptance.defendant': { zh: '有明确的被告', en: 'The defendant is definite' },
  'acceptance.claims': { zh: '有具体的诉讼请求', en: 'The claims are specific' },
  'acceptance.harm': {
    zh: '有社会公共利益受到损害的初步证据',
    en: 'There is preliminary evidence that the social public interest is harmed',
  },
  'acceptance.civil-matter': { zh: '属于人民法院受理民事诉讼的范围', en: 'The matter is one for civil litigation' },
  'acceptance.papers': { zh: '起诉材料齐备', en: 'The papers required of this plaintiff are complete' },
  'acceptance.procuratorate': { zh: '检察院的起诉材料齐备', en: 'The procuratorate’s papers are complete' },
  'acceptance.by-procuratorate': { zh: '由人民检察院起诉', en: 'The people’s procuratorate sues' },
  'acceptance.indictment': { zh: '已提交公益诉讼起诉书及副本', en: 'The indictment and its copies are filed' },
  'acceptance.announcement-proof': { zh: '已提交履行公告程序的证明', en: 'Proof of the announcement is filed' },
  'acceptance.consumer-organisation': {
    zh: '消费者组织的起诉材料齐备',
    en: 'The consumer organisation’s papers are complete',
  },
  'acceptance.by-consumer-organisation': { zh: '由消费者组织起诉', en: 'A consumer organisation sues' },
  'acceptance.consumer-complaint': { zh: '已提交起诉状及副本', en: 'The complaint and its copies are filed' },
  'acceptance.consumers-harmed': {
    zh: '有众多不特定消费者受侵害或者面临危险的初步证据',
    en: 'There is preliminary evidence that many unspecified consumers are infringed or endangered',
  },
  'acceptance.duty-proof': { zh: '已提交履行公益性职责的证明', en: 'Proof of the public duties performed is filed' },
  'acceptance.other-plaintiff': { zh: '其他原告的起诉材料齐备', en: 'Another plaintiff’s papers are complete' },
  'acceptance.by-other': { zh: '由其他原告起诉', en: 'Another plaintiff sues' },
  'acceptance.complaint': { zh: '起诉状及副本已经提交', en: 'The complaint with its copies is filed' },
} as const satisfies PhraseTable;
