import type { Reading } from '#law/kernel/regime.ts';

import { cite } from '../sources/cite.ts';

/** ProcI 13 says 提起诉讼 and does not say which day counts. */
export const hasSuedReading = {
  id: 'has-sued',
  question: { zh: '「提起诉讼」指提交起诉还是已经立案', en: 'Does ‘has sued’ mean filed or docketed?' },
  default: 'filed',
  options: {
    filed: { words: { zh: '提交起诉材料即为起诉', en: 'Handing in the suit is suing' }, sources: cite('ProcI 13') },
    docketed: { words: { zh: '立案才是起诉', en: 'Only a docketed suit counts' }, sources: cite('CPL 126') },
  },
} as const satisfies Reading;
