import type { Reading } from '#law/kernel/regime.ts';

import { cite } from '../sources/cite.ts';

/** One rule refuses every withdrawal after the debate; another allows the procuratorate's once its claims are realised. */
export const withdrawalAfterDebateReading = {
  id: 'withdrawal-after-debate',
  question: {
    zh: '法庭辩论终结后，检察院的诉讼请求全部实现的，是否准许撤诉',
    en: 'After the debate has closed, may the procuratorate withdraw once its claims are realised?',
  },
  default: 'special-rule',
  options: {
    'special-rule': {
      words: { zh: '准许：检察公益诉讼的特别规定优先', en: 'Yes: the special rule for procuratorates prevails' },
      sources: cite('ProcI 19', 'ProcRules 99(2)'),
    },
    'debate-bars': { words: { zh: '不予准许', en: 'No: the general rule bars it' }, sources: cite('CPLI 288') },
  },
} as const satisfies Reading;
