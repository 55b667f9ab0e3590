import { z } from 'zod';
import { reasons } from '#contract/shapes/basics.ts';
import { defineAct } from '../act.ts';
import { boundByTransfer } from '../bound-by-transfer.ts';
import { provision } from '../provisions.ts';

/** 撤回起诉, before the court has docketed. A suit taken back may be filed again (CPLI 214). */
export const withdrawFiling = defineAct({
  id: 'withdraw-filing',
  words: { zh: '撤回起诉', en: 'Take the filing back' },
  explains: {
    zh: '立案前可以撤回，以后仍可再起诉。',
    en: 'Possible until the court dockets; the suit may be filed again later.',
  },
  provisions: provision('CPLI 214'),
  by: ['filer'],
  side: 'filer',
  at: ['received', 'awaiting-correction'],
  questions: [],
  input: z.strictObject({ reasons: reasons.meta({ field: 'reasons', zh: '理由', en: 'Reasons' }) }),
  follows: [{ zh: '法院的待办中移除', en: 'Leaves the court’s queue' }],
  hindrance: boundByTransfer,
  perform: async (_, { reasons: because }) => ({
    stage: 'withdrawn',
    says: { zh: '起诉方撤回', en: 'Taken back by the filer' },
    content: { reasons: because },
    limits: [],
  }),
});
