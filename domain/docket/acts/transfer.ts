import { z } from 'zod';
import { organId, reasons } from '#contract/shapes/basics.ts';
import { problem } from '#words/problem.ts';
import { defineAct } from '../act.ts';
import type { CaseState } from '../act.ts';
import { carryActs } from '../carry-acts.ts';
import { carryParties } from '../parties.ts';
import { provision } from '../provisions.ts';
import { handOverTorts } from '../first-filed.ts';
import { Refusal } from '../refusal.ts';
import { openTransferred } from '../transfer.ts';

const grounds = {
  'no-jurisdiction': { zh: '本院没有管辖权', en: 'This court is not competent' },
  'earlier-docketed': { zh: '他院已先立案', en: 'Another court docketed first' },
} as const;

/**
 * A court that received a case may not pass it on as not its own (CPL 37). That another docketed first is a different
 * ground, under which every later court must transfer (CPLI 36).
 *
 * @throws Refusal
 */
function mayGoOn({ transfer: before }: CaseState, ground: keyof typeof grounds): void {
  if (before?.direction !== 'from' || ground !== 'no-jurisdiction') return;
  throw new Refusal(
    problem('law-refuses', {
      findings: [{ code: 'transfer.again', at: '/ground' }],
      provisions: provision('CPL 37'),
    }),
  );
}

/**
 * 移送. Exists only after docketing (CPL 37; CPLI 36). It closes one row and opens another in the receiving court,
 * with its own number; both courts and both numbers are kept, and nothing is typed again.
 */
export const transfer = defineAct({
  id: 'transfer',
  words: { zh: '裁定移送', en: 'Transfer by ruling' },
  explains: {
    zh: '立案后发现不属本院管辖，或他院已先立案的，移送。受移送的法院应当受理，不得再以没有管辖权为由移送。',
    en: 'After docketing, where this court is not competent or another docketed first. The receiving court is bound and may not pass it on as not its own.',
  },
  provisions: provision('CPL 37', 'CPLI 36'),
  by: ['filing-judge', 'bench-judge'],
  side: 'court',
  at: ['docketed'],
  questions: ['forum', 'first-filed'],
  input: z.strictObject({
    ground: z
      .enum(['no-jurisdiction', 'earlier-docketed'])
      .meta({ field: 'choice', zh: '移送理由', en: 'Ground', options: grounds }),
    to: organId.meta({ field: 'court', zh: '受移送的法院', en: 'Receiving court' }),
    reasons: reasons.meta({ field: 'reasons', zh: '理由', en: 'Reasons' }),
  }),
  follows: [
    {
      zh: '受移送法院的待办中出现本案，材料随案转去',
      en: 'The case appears in the receiving court’s queue with its papers',
    },
    {
      zh: '本院的登记、证据和保管链一并转去，证据编号和指纹不变；本院留存的卷宗只供查看',
      en: 'This court’s entries, exhibits and custody go along, numbers and fingerprints unchanged; the record here can only be read',
    },
    { zh: '本案先后位置随案移转', en: 'The place this case holds for the tort goes along' },
  ],
  async perform(work, input) {
    mayGoOn(work.state, input.ground);
    const { opened, transferring } = await openTransferred(work, input.to);
    const exhibits = await work.services.exhibits.handOver(work.tx, transferring);
    const name = work.services.directory.name(input.to);
    return {
      stage: 'transferred',
      says: { zh: `移送${name.name}，${opened.filingNumber}`, en: `To ${name.nameEn}, ${opened.filingNumber}` },
      content: { ...input, opened, handedOver: exhibits.custody },
      limits: [],
      async settle(commitment) {
        await handOverTorts(work, opened);
        await exhibits.settle(commitment);
        await carryActs(work.tx, transferring);
        await carryParties(work.tx, transferring);
      },
    };
  },
});
