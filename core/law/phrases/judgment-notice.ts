import type { PhraseTable } from '#law/kernel/phrase.ts';

export const judgmentNoticePhrases = {
  'judgment-notice': {
    zh: '法院负有并履行了裁判生效后的告知义务',
    en: 'The court was bound to tell the department of the judgment, and did',
  },
  'judgment-notice.consumer-rules': {
    zh: '适用裁判生效后告知主管部门的规定',
    en: 'The rule on telling the department of the judgment applies',
  },
  'judgment-notice.consumer-organisation': { zh: '由消费者组织起诉', en: 'A consumer organisation sues' },
  'judgment-notice.by-analogy': {
    zh: '由检察院或者国家网信部门确定的组织起诉，比照适用',
    en: 'A procuratorate or designated organisation sues, by analogy',
  },
  'judgment-notice.unsettled': {
    zh: '由其他原告起诉，且法院认定比照适用',
    en: 'Another plaintiff sues and a court holds the rule to apply',
  },
  'judgment-notice.other-plaintiff': {
    zh: '由检察院或者国家网信部门确定的组织起诉',
    en: 'A procuratorate or designated organisation sues',
  },
  'judgment-notice.held-to-apply': { zh: '法院认定比照适用', en: 'A court has held the rule to apply by analogy' },
  'judgment-notice.in-time': {
    zh: '在裁判生效后十日内告知',
    en: 'It was told within ten days of the judgment’s taking effect',
  },
} as const satisfies PhraseTable;
