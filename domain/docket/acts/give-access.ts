import { z } from 'zod';
import { day, reasons } from '#contract/shapes/basics.ts';
import { problem } from '#words/problem.ts';
import { shanghaiDay } from '#words/day.ts';
import { defineAct } from '../act.ts';
import { letIn, allServed, partyNamed } from '../parties.ts';
import { provision } from '../provisions.ts';
import { Refusal } from '../refusal.ts';

/**
 * 登记送达并准许查阅. A defendant that was served reads its case (CPL 52). Which organisation that is, the credit code
 * says, which an administrator entered and the judge enters again; a representative is let in on its power of attorney.
 */
export const giveAccess = defineAct({
  id: 'give-access',
  words: { zh: '登记送达，准许查阅', en: 'Record service and admit to the file' },
  explains: {
    zh: '起诉状副本送达后，被告或者其代理单位可以在线查阅本案、核对证据。每次查阅都入册；因涉密、涉私而限制的证据除外。',
    en: 'Once the complaint is served, the defendant or its representative reads the case online and checks the exhibits. Each reading is entered; exhibits restricted for secrecy or privacy are left out.',
  },
  provisions: provision('CPL 52', 'CPL 128'),
  by: ['filing-judge', 'bench-judge'],
  side: 'court',
  at: ['docketed'],
  questions: [],
  input: z.strictObject({
    defendant: z
      .string()
      .regex(/^[1-9]\d?$/)
      .meta({
        field: 'text',
        zh: '第几被告（按起诉状的顺序，填数字）',
        en: 'Which defendant (its number in the complaint)',
      }),
    capacity: z.enum(['itself', 'representative']).meta({
      field: 'choice',
      zh: '获准查阅的是',
      en: 'Who is admitted',
      options: {
        itself: { zh: '被告本身', en: 'The defendant itself' },
        representative: { zh: '被告的代理单位', en: 'Its representative' },
      },
    }),
    creditCode: z
      .string()
      .max(40)
      .meta({ field: 'text', zh: '该单位的统一社会信用代码', en: 'The credit code of that organisation' }),
    servedOn: day.meta({ field: 'day', zh: '起诉状副本送达日', en: 'Day the complaint was served' }),
    reasons: reasons.meta({
      field: 'reasons',
      zh: '送达方式和凭证；代理的，写明授权文书',
      en: 'How it was served and on what proof; for a representative, its authority',
    }),
  }),
  follows: [
    { zh: '该单位的待办中出现本案', en: 'The case appears on that organisation’s desk' },
    { zh: '全部被告送达后，送达期限办结', en: 'Once every defendant is served, the clock of service ends' },
  ],
  async perform(work, input) {
    const { state } = work;
    if (input.servedOn > work.today)
      throw new Refusal(problem('invalid-request', { findings: [{ code: 'day.too-late', at: '/servedOn' }] }));
    if (state.docketedAt !== null && input.servedOn < shanghaiDay(state.docketedAt))
      throw new Refusal(problem('invalid-request', { findings: [{ code: 'day.order', at: '/servedOn' }] }));
    const { organ, place } = await partyNamed(work, input);
    await letIn(work, { organ, place, capacity: input.capacity, servedOn: input.servedOn });
    const served = await allServed(work.tx, state, state.complaint.defendants.length);
    const name = work.services.directory.name(organ);
    return {
      stage: state.stage,
      says: {
        zh: `${name.name}，第 ${place} 被告${input.capacity === 'itself' ? '' : '的代理单位'}，${input.servedOn} 送达`,
        en: `${name.nameEn}, ${input.capacity === 'itself' ? '' : 'for '}defendant ${place}, served on ${input.servedOn}`,
      },
      content: { ...input, organ },
      limits: served ? [{ change: 'end', kind: 'service-of-complaint' }] : [],
    };
  },
});
