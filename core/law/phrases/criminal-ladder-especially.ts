import type { PhraseTable } from '#law/kernel/phrase.ts';

export const criminalLadderEspeciallyPhrases = {
  'criminal-ladder-especially': {
    zh: '参照刑事标准，情节特别严重',
    en: 'By the criminal figures the case would be especially serious',
  },
  'criminal-ladder-especially.figures': {
    zh: '条数或者违法所得达到十倍',
    en: 'Items or income reach ten times the figures',
  },
  'criminal-ladder-especially.harm': {
    zh: '造成死亡、重伤、重大损失或者恶劣影响',
    en: 'Death, grave injury, great loss or bad impact followed',
  },
  'criminal-ladder-especially.other': {
    zh: '有其他特别严重情节',
    en: 'There are other especially serious circumstances',
  },
} as const satisfies PhraseTable;
