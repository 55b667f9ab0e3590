import type { PhraseTable } from '#law/kernel/phrase.ts';

export const awardDestinationPhrases = {
  'award-destination': { zh: '赔偿金的去向有依据', en: 'The sum awarded may go where it is to go' },
  'award-destination.by-judgment': { zh: '判决确定了赔偿金的去向', en: 'A judgment has settled where it goes' },
  'award-destination.treasury': { zh: '交到国库', en: 'It goes to the treasury' },
  'award-destination.escrow': {
    zh: '交到检察院或者财政专门账户',
    en: 'It goes to an account of the procuratorate or the finance department',
  },
  'award-destination.fund': {
    zh: '交到专项基金、消费者组织基金或者公益信托',
    en: 'It goes to a fund or a charitable trust',
  },
} as const satisfies PhraseTable;
