import { z } from 'zod';
import { day, openText } from '#contract/shapes/basics.ts';
import { problem } from '#words/problem.ts';
import { defineAct } from '../act.ts';
import { markJudged } from '../first-filed.ts';
import { provision } from '../provisions.ts';
import { Refusal } from '../refusal.ts';
import { limit } from '../time-limits.ts';

/**
 * 登记生效裁判. From then on another eligible body's suit on the same tort is not accepted (CPLI 289), and the
 * department is told within ten days (ConsI 14, by analogy).
 */
export const recordJudgment = defineAct({
  id: 'record-judgment',
  words: { zh: '登记生效裁判', en: 'Record the effective judgment' },
  explains: {
    zh: '登记后，就同一侵权行为另行提起的公益诉讼不予受理。',
    en: 'Another public-interest suit on the same tort is then not accepted.',
  },
  provisions: provision('CPLI 289', 'ConsI 14'),
  by: ['bench-judge'],
  side: 'court',
  at: ['docketed'],
  questions: ['preclusion'],
  input: z.strictObject({
    effectiveOn: day.meta({ field: 'day', zh: '生效日', en: 'Day it took effect' }),
    result: openText(2000).meta({ field: 'text', zh: '裁判结果', en: 'Result' }),
  }),
  follows: [
    {
      zh: '十日内书面告知主管部门（消费公益诉讼解释 14，类推）',
      en: 'Tell the department within 10 days (ConsI 14, by analogy)',
    },
  ],
  async perform(work, input) {
    if (input.effectiveOn > work.today)
      throw new Refusal(problem('invalid-request', { findings: [{ code: 'day.too-late', at: '/effectiveOn' }] }));
    return {
      stage: 'judged',
      says: { zh: `裁判于 ${input.effectiveOn} 生效`, en: `Judgment effective on ${input.effectiveOn}` },
      content: { ...input },
      limits: [limit(work, 'judgment-notice', input.effectiveOn)],
      settle: (commitment) => markJudged(work, input, commitment),
    };
  },
});
