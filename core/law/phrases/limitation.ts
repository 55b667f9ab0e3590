import type { PhraseTable } from '#law/kernel/phrase.ts';

export const limitationPhrases = {
  limitation: {
    zh: '金钱请求已过诉讼时效，且被告提出抗辩',
    en: 'The claim for money is out of time and the defendant pleads it',
  },
  'limitation.pleaded': { zh: '被告提出诉讼时效抗辩', en: 'The defendant pleads limitation' },
  'limitation.subject': { zh: '请求适用诉讼时效', en: 'The claim is of a kind that limitation reaches' },
  'limitation.run-out': { zh: '起诉时时效期间已经届满', en: 'The time had run out when the suit was filed' },
} as const satisfies PhraseTable;
