import type { PhraseTable } from '#law/kernel/phrase.ts';

export const substitutePublicationPhrases = {
  'substitute-publication': {
    zh: '法院可以公布裁判文书等，费用由被告负担',
    en: 'The court may publish the judgment at the defendant’s cost',
  },
  'substitute-publication.ordered': { zh: '判决责令赔礼道歉', en: 'The judgment ordered an apology' },
  'substitute-publication.refused': { zh: '被告拒不道歉', en: 'The defendant refuses' },
} as const satisfies PhraseTable;
