import type { PhraseTable } from '#law/kernel/phrase.ts';

export const criminalLadderPhrases = {
  'criminal-ladder': { zh: '参照刑事标准，情节严重', en: 'By the criminal figures the case would be serious' },
  'criminal-ladder.items': {
    zh: '条数达到或者按比例合计达到标准',
    en: 'The items reach a tier, alone or in proportion',
  },
  'criminal-ladder.income': { zh: '违法所得达到标准', en: 'The illegal income reaches the figure' },
  'criminal-ladder.crime': { zh: '被用于犯罪或者明知用于犯罪', en: 'It was used for crime, or known to be for it' },
  'criminal-ladder.sanctioned': { zh: '曾受处罚又实施', en: 'It followed an earlier sanction' },
  'criminal-ladder.other': { zh: '有其他严重情节', en: 'There are other serious circumstances' },
} as const satisfies PhraseTable;
