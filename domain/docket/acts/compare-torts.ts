import { z } from 'zod';
import { reasons } from '#contract/shapes/basics.ts';
import { caseRef } from '#contract/shapes/case.ts';
import { defineAct } from '../act.ts';
import { recordComparison } from '../first-filed.ts';
import { provision } from '../provisions.ts';

/**
 * 是否同一侵权行为. A judge's finding, never a hash: overlap is not transitive. Cases that are clearly different may
 * be signed in one act.
 */
export const compareTorts = defineAct({
  id: 'compare-torts',
  words: { zh: '认定是否同一侵权行为', en: 'Find whether the tort is the same' },
  explains: {
    zh: '与在先案件比较后认定，署名、入册，双方可见。明显不同的可以一次认定。',
    en: 'After comparing with the earlier cases; signed, entered, visible to both courts. Clearly different ones may be signed at once.',
  },
  provisions: provision('CPL 36', 'CPLI 283(3)', 'CPLI 289'),
  by: ['filing-judge', 'bench-judge'],
  side: 'court',
  at: ['received', 'awaiting-correction', 'docketed'],
  questions: ['first-filed'],
  input: z.strictObject({
    compared: z.array(caseRef).min(1).max(50).meta({ field: 'case', zh: '所比较的案件', en: 'Cases compared' }),
    finding: z.enum(['same', 'different']).meta({
      field: 'choice',
      zh: '认定',
      en: 'Finding',
      options: {
        same: { zh: '同一侵权行为', en: 'The same tort' },
        different: { zh: '不是同一侵权行为', en: 'A different tort' },
      },
    }),
    reasons: reasons.meta({ field: 'reasons', zh: '理由', en: 'Reasons' }),
  }),
  follows: [{ zh: '在先法院可见认定与理由', en: 'The earlier court sees the finding and its reasons' }],
  async perform(work, input) {
    const word =
      input.finding === 'same'
        ? { zh: '是同一侵权行为', en: 'the same tort' }
        : { zh: '不是同一侵权行为', en: 'a different tort' };
    return {
      stage: work.state.stage,
      says: {
        zh: `与 ${input.compared.length} 件比较：${word.zh}`,
        en: `Compared with ${input.compared.length}: ${word.en}`,
      },
      content: { ...input },
      limits: [],
      settle: (commitment) => recordComparison(work, input, commitment),
    };
  },
});
