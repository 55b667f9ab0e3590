import type { PhraseTable } from '#law/kernel/phrase.ts';

export const counterclaimPhrases = {
  counterclaim: { zh: '被告的反诉不予受理', en: 'The defendant’s counterclaim must be refused' },
  'counterclaim.made': { zh: '被告提出反诉', en: 'The defendant brings a counterclaim' },
  'counterclaim.barred': { zh: '该公益诉讼不受理反诉', en: 'No counterclaim is accepted in this suit' },
  'counterclaim.procuratorate': { zh: '由人民检察院起诉', en: 'The people’s procuratorate sues' },
  'counterclaim.consumer-rules': {
    zh: '适用消费公益诉讼关于反诉的规定',
    en: 'The rule of consumer suits on counterclaims applies',
  },
  'counterclaim.consumer-organisation': { zh: '由消费者组织起诉', en: 'A consumer organisation sues' },
  'counterclaim.by-analogy': {
    zh: '由国家网信部门确定的组织起诉，比照适用',
    en: 'A designated organisation sues, by analogy',
  },
  'counterclaim.unsettled': {
    zh: '由国家网信部门确定的组织起诉，且法院认定比照适用',
    en: 'A designated organisation sues and a court holds the rule to apply',
  },
  'counterclaim.other-plaintiff': { zh: '由国家网信部门确定的组织起诉', en: 'A designated organisation sues' },
  'counterclaim.held-to-apply': { zh: '法院认定比照适用', en: 'A court has held the rule to apply by analogy' },
} as const satisfies PhraseTable;
