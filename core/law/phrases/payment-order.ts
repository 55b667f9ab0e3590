import type { PhraseTable } from '#law/kernel/phrase.ts';

export const paymentOrderPhrases = {
  'payment-order': {
    zh: '被告的财产足以清偿公益诉讼的赔偿',
    en: 'The defendant’s assets cover the public-interest damages',
  },
} as const satisfies PhraseTable;
