import { z } from 'zod';
import { reasons } from '#contract/shapes/basics.ts';
import { defineAct } from '../act.ts';
import { boundByTransfer } from '../bound-by-transfer.ts';
import { provision } from '../provisions.ts';

/**
 * 不予立案，告知向在先法院主张. A court that learns before docketing that another has docketed the same tort must
 * not docket it again (CPLI 36). That this is a non-acceptance ruling, open to appeal in ten days, is a reading.
 */
export const leaveToEarlier = defineAct({
  id: 'leave-to-earlier',
  words: { zh: '不立案，告知向在先法院主张', en: 'Do not docket; point to the earlier court' },
  explains: {
    zh: '立案前得知他院已先立案的，不得重复立案。起诉方可在在先案件开庭前申请作为共同原告参加。',
    en: 'A court that learns before docketing that another was first may not docket again. The filer may ask to join the earlier case before its hearing.',
  },
  provisions: provision('CPL 36', 'CPLI 36', 'CPLI 283(3)', 'CPLI 285'),
  by: ['filing-judge'],
  side: 'court',
  at: ['received', 'awaiting-correction'],
  questions: ['first-filed', 'joinder'],
  input: z.strictObject({ reasons: reasons.meta({ field: 'reasons', zh: '理由', en: 'Reasons' }) }),
  follows: [
    {
      zh: '在先法院的登记册记入「另有一家请求参加」',
      en: 'The earlier court’s register notes that another body asked',
    },
    { zh: '起诉方收到说明，可据此申请参加', en: 'The filer is told in plain words and may ask to join' },
  ],
  hindrance: (state, precedence) =>
    precedence.same > 0
      ? boundByTransfer(state)
      : {
          why: {
            zh: '现在不可用：先认定与在先案件是同一侵权行为。',
            en: 'Not available: first find that the earlier case concerns the same tort.',
          },
          provisions: provision('CPLI 36'),
        },
  perform: async (_, { reasons: because }) => ({
    stage: 'not-docketed',
    says: { zh: '同一侵权行为已由他院立案，本院不立案', en: 'The same tort is docketed elsewhere; not docketed here' },
    content: { reasons: because },
    limits: [],
  }),
});
