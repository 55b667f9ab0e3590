import { z } from 'zod';
import { reasons } from '#contract/shapes/basics.ts';
import { problem } from '#words/problem.ts';
import { defineAct } from '../act.ts';
import { provision } from '../provisions.ts';
import { readFinding } from '../complaint.ts';
import { factsOfRegister } from '../facts-before-court.ts';
import { Refusal } from '../refusal.ts';

/** 认定: a court finds a fact, with reasons. It is the only thing that closes a term the law leaves open. */
export const find = defineAct({
  id: 'find',
  words: { zh: '作出认定', en: 'Make a finding' },
  explains: {
    zh: '就法律未定的事项（如「众多」）或待证事实作出认定并写明理由。不影响立案。',
    en: 'Finds a term the law leaves open (such as “many”) or a fact to be proved, with reasons. Docketing does not wait for it.',
  },
  provisions: provision('PIPL 70', 'CPLI 108'),
  by: ['filing-judge', 'bench-judge'],
  side: 'court',
  at: ['received', 'docketed'],
  questions: [],
  input: z.strictObject({
    fact: z.string().max(64).meta({ field: 'choice', zh: '认定的事项', en: 'What is found' }),
    value: z.unknown().meta({ field: 'yes-no', zh: '认定', en: 'Finding' }),
    reasons: reasons.meta({ field: 'reasons', zh: '理由', en: 'Reasons' }),
  }),
  follows: [{ zh: '有关的门据此重新计算', en: 'The gates that rest on it are decided anew' }],
  async perform(work, input) {
    if (Object.hasOwn(factsOfRegister(work.state, work.services.directory), input.fact))
      throw new Refusal(problem('invalid-request', { findings: [{ code: 'field.conflict', at: '/fact' }] }));
    const found = readFinding(input, work.state.court);
    return {
      stage: work.state.stage,
      says: { zh: `认定：${found.words.zh}`, en: `Found: ${found.words.en}` },
      content: { fact: input.fact, value: input.value, reasons: input.reasons },
      facts: { [input.fact]: found.state },
      limits: [],
    };
  },
});
