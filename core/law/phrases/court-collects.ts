import type { PhraseTable } from '#law/kernel/phrase.ts';

export const courtCollectsPhrases = {
  'court-collects': { zh: '法院应当调查收集证据', en: 'The court gathers the evidence itself' },
  'court-collects.public-interest-suit': { zh: '属于公益诉讼', en: 'The suit is one in the public interest' },
  'court-collects.public-interest': {
    zh: '涉及可能损害国家利益、社会公共利益的事实',
    en: 'The fact concerns possible harm to the State or the public interest',
  },
} as const satisfies PhraseTable;
