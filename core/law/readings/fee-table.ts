import type { Reading } from '#law/kernel/regime.ts';

import { cite } from '../sources/cite.ts';

/** Where damages are claimed beside other remedies, courts differ on which table holds. */
export const feeTableReading = {
  id: 'fee-table',
  question: {
    zh: '个人信息公益诉讼请求赔偿的，案件受理费按哪一张表计算',
    en: 'By which table are court fees reckoned where such a suit claims damages?',
  },
  default: 'personality',
  options: {
    personality: {
      words: { zh: '按其他人格权案件的标准', en: 'That of other personality-right cases' },
      sources: cite('Fee 13'),
    },
    property: {
      words: { zh: '按财产案件的标准', en: 'That of property cases' },
      sources: cite('CPLI 201', 'Fee 13'),
    },
  },
} as const satisfies Reading;
