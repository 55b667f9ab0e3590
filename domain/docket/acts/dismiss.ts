import { z } from 'zod';
import { reasons } from '#contract/shapes/basics.ts';
import { defineAct } from '../act.ts';
import { releaseTorts } from '../first-filed.ts';
import { provision } from '../provisions.ts';

/** 裁定驳回起诉, where after docketing the conditions of suing turn out not to be met (CPLI 208). The tort is released. */
export const dismiss = defineAct({
  id: 'dismiss',
  words: { zh: '裁定驳回起诉', en: 'Dismiss the suit by ruling' },
  explains: {
    zh: '立案后发现不符合起诉条件的，裁定驳回起诉；可以再起诉。',
    en: 'Where the conditions of suing turn out not to be met after docketing. The suit may be filed again.',
  },
  provisions: provision('CPLI 208', 'CPLI 212'),
  by: ['bench-judge', 'filing-judge'],
  side: 'court',
  at: ['docketed'],
  questions: ['acceptance', 'standing'],
  input: z.strictObject({ reasons: reasons.meta({ field: 'reasons', zh: '裁定理由', en: 'Reasons' }) }),
  follows: [
    {
      zh: '释放同一侵权行为的先后位置；十日内可上诉',
      en: 'Releases the place held for the tort; open to appeal within ten days',
    },
  ],
  async perform(work, { reasons: because }) {
    await releaseTorts(work, 'dismissed');
    return {
      stage: 'dismissed',
      says: { zh: '驳回起诉', en: 'Suit dismissed' },
      content: { reasons: because },
      limits: [],
    };
  },
});
