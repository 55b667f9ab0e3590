import { z } from 'zod';
import { day, reasons } from '#contract/shapes/basics.ts';
import { problem } from '#words/problem.ts';
import { defineAct } from '../act.ts';
import { releaseTorts } from '../first-filed.ts';
import { provision } from '../provisions.ts';
import { Refusal } from '../refusal.ts';

/**
 * 准许撤诉. After court debate has closed withdrawal is refused (CPLI 288), except that a procuratorate's is allowed
 * where its claims are fully realised (ProcI 19). The tort is released: the next case may succeed to it.
 */
export const allowWithdrawal = defineAct({
  id: 'allow-withdrawal',
  words: { zh: '裁定准许撤诉', en: 'Allow withdrawal' },
  explains: {
    zh: '写明申请日和理由。准许后，同一侵权行为可以由他案承接。',
    en: 'With the day it was asked for and reasons. Another case may then succeed to the same tort.',
  },
  provisions: provision('CPL 148', 'CPLI 288', 'ProcI 19'),
  by: ['bench-judge', 'filing-judge'],
  side: 'court',
  at: ['docketed'],
  questions: [],
  input: z
    .strictObject({
      askedOn: day.meta({ field: 'day', zh: '申请撤诉日', en: 'Day withdrawal was asked for' }),
      debateClosed: z.boolean().meta({ field: 'yes-no', zh: '法庭辩论是否已经终结', en: 'Has court debate closed?' }),
      claimsRealised: z.boolean().meta({ field: 'yes-no', zh: '诉讼请求是否全部实现', en: 'Are all claims realised?' }),
      reasons: reasons.meta({ field: 'reasons', zh: '理由', en: 'Reasons' }),
    })
    .refine((input) => !input.debateClosed || input.claimsRealised, {
      path: ['debateClosed'],
      params: { code: 'field.conflict' },
    }),
  follows: [{ zh: '释放同一侵权行为的先后位置', en: 'Releases the place this case held for the tort' }],
  async perform(work, input) {
    if (input.askedOn > work.today)
      throw new Refusal(problem('invalid-request', { findings: [{ code: 'day.too-late', at: '/askedOn' }] }));
    await releaseTorts(work, 'withdrawn');
    return {
      stage: 'withdrawn',
      says: { zh: '准许撤诉', en: 'Withdrawal allowed' },
      content: { ...input },
      limits: [],
    };
  },
});
