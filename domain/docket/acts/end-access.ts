import { z } from 'zod';
import { reasons } from '#contract/shapes/basics.ts';
import { problem } from '#words/problem.ts';
import { defineAct } from '../act.ts';
import { endAccessOf } from '../parties.ts';
import { provision } from '../provisions.ts';
import { Refusal } from '../refusal.ts';

/** 终止查阅: a representative's authority ended, or somebody was let in by mistake. What they read stays entered. */
export const endAccess = defineAct({
  id: 'end-access',
  words: { zh: '终止查阅', en: 'End access to the file' },
  explains: {
    zh: '代理终止，或者准许有误的，终止该单位的在线查阅。此前的查阅记录都在。',
    en: 'Where a mandate ended or access was given in error, it ends at once. What was read before stays entered.',
  },
  provisions: provision('CPL 52'),
  by: ['filing-judge', 'bench-judge'],
  side: 'court',
  at: ['docketed', 'dismissed', 'judged'],
  questions: [],
  input: z.strictObject({
    creditCode: z
      .string()
      .max(40)
      .meta({ field: 'text', zh: '该单位的统一社会信用代码', en: 'The credit code of that organisation' }),
    reasons: reasons.meta({ field: 'reasons', zh: '理由', en: 'Reasons' }),
  }),
  follows: [{ zh: '该单位再也打不开本案', en: 'That organisation can open the case no longer' }],
  async perform(work, input) {
    const organ = await endAccessOf(work, input.creditCode);
    if (organ === null)
      throw new Refusal(problem('invalid-request', { findings: [{ code: 'party.not-enrolled', at: '/creditCode' }] }));
    const name = work.services.directory.name(organ);
    return {
      stage: work.state.stage,
      says: { zh: `${name.name}不再查阅`, en: `${name.nameEn} reads no longer` },
      content: { ...input, organ },
      limits: [],
    };
  },
});
