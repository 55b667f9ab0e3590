import type { Reading } from '#law/kernel/regime.ts';

import { cite } from '../sources/cite.ts';

/** IC25 1(9) presupposes cases of basic courts while CPLI 283 gives them to intermediate courts; practice takes the first. */
export const internetCourtLevelReading = {
  id: 'internet-court-level',
  question: {
    zh: '互联网法院的规定是否属于中级法院一审的例外',
    en: 'Do the internet-court provisions displace first instance in the intermediate court?',
  },
  default: 'displaced',
  options: {
    displaced: {
      words: {
        zh: '属于司法解释另有规定，由互联网法院管辖',
        en: 'Yes, they are the ‘otherwise provided’, so the internet court has it',
      },
      sources: cite('IC25 1(1)(9)', 'IC18 2(1)(9)'),
    },
    'not-displaced': {
      words: {
        zh: '不属于，互联网法院只审基层法院的案件',
        en: 'No, internet courts hear only what basic courts would',
      },
      sources: cite('CPLI 283(1)'),
    },
  },
} as const satisfies Reading;
