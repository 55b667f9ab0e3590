import type { PhraseTable } from '#law/kernel/phrase.ts';

export const acceptanceAnnouncementPhrases = {
  'acceptance-announcement': { zh: '法院应当公告受理情况', en: 'The court must announce the acceptance' },
  'acceptance-announcement.consumer-rules': {
    zh: '适用消费公益诉讼关于公告受理的规定',
    en: 'The rule of consumer suits on announcing the acceptance applies',
  },
  'acceptance-announcement.consumer-organisation': { zh: '由消费者组织起诉', en: 'A consumer organisation sues' },
  'acceptance-announcement.by-analogy': {
    zh: '由国家网信部门确定的组织起诉，比照适用',
    en: 'An organisation determined by the cyberspace department sues, by analogy',
  },
  'acceptance-announcement.unsettled': {
    zh: '由其他组织起诉，且法院认定比照适用',
    en: 'Another organisation sues and a court holds the rule to apply',
  },
  'acceptance-announcement.other-plaintiff': {
    zh: '由国家网信部门确定的组织起诉',
    en: 'An organisation determined by the cyberspace department sues',
  },
  'acceptance-announcement.held-to-apply': {
    zh: '法院认定比照适用',
    en: 'A court has held the rule to apply by analogy',
  },
} as const satisfies PhraseTable;
