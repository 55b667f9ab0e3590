import type { Reading } from '#law/kernel/regime.ts';

import { cite } from '../sources/cite.ts';

/** Who keeps the money is not said; places have handled it differently. */
export const awardDestinationReading = {
  id: 'award-destination',
  question: { zh: '公益诉讼赔偿金归谁管理', en: 'Who keeps the money awarded?' },
  default: 'unsettled',
  options: {
    unsettled: {
      words: { zh: '没有规定，由判决确定', en: 'Nothing is said, so the judgment decides' },
      sources: cite('PIPL 70'),
    },
    treasury: { words: { zh: '上缴国库', en: 'The treasury' }, sources: cite('ProcRules 98') },
    escrow: {
      words: { zh: '检察院或者财政专门账户', en: 'An account of the procuratorate or the finance department' },
      sources: cite('ProcRules 98'),
    },
    fund: {
      words: { zh: '专项基金或者公益信托，用于公益', en: 'A fund or trust, for the public good' },
      sources: cite('FoodMin', 'EnvI 24'),
    },
  },
} as const satisfies Reading;
