import { z } from 'zod';
import { provision } from '../provisions.ts';
import { defineAct } from '../act.ts';
import { boundByTransfer } from '../bound-by-transfer.ts';
import { allocateCaseNumber } from '../case-number.ts';
import { claimTorts } from '../first-filed.ts';
import { limit } from '../time-limits.ts';

/**
 * 立案. Final at its entry: what may be taken back before release is what it prepared, not the docketing.
 * Between competent courts it decides alone who is first (CPL 36; CPLI 36, 283(3)).
 */
export const docket = defineAct({
  id: 'docket',
  words: { zh: '立案', en: 'Docket' },
  explains: {
    zh: '给案号，起算送达、告知和审理期限。立案一经入册不能收回；拟好的文书发出前可以收回。',
    en: 'Allocates the case number and starts the clocks of service, notice and trial. Final once entered; papers it drafted can be taken back before release.',
  },
  provisions: provision('CPL 126', 'CPL 36', 'CPLI 283(3)'),
  by: ['filing-judge'],
  side: 'court',
  at: ['received'],
  questions: ['standing', 'scope', 'acceptance', 'preclusion', 'forum', 'level', 'first-filed', 'suit-kind'],
  input: z.strictObject({}),
  follows: [
    {
      zh: '五日内把起诉书副本送达被告（民诉法 128）',
      en: 'Serve the complaint on the defendant within 5 days (CPL 128)',
    },
    {
      zh: '十日内书面告知主管部门（民诉解释 284）',
      en: 'Tell the competent department in writing within 10 days (CPLI 284)',
    },
    {
      zh: '六个月内审结，公告、鉴定等期间除外（民诉法 152）',
      en: 'Conclude within 6 months, announcements and expert work excluded (CPL 152)',
    },
  ],
  hindrance(state, precedence) {
    if (boundByTransfer(state) !== null) return null;
    if (precedence.judged > 0)
      return {
        why: {
          zh: '现在不可用：已有生效裁判处理同一侵权行为，应当裁定不予受理。',
          en: 'Not available: an effective judgment has dealt with the same tort; the suit is not accepted.',
        },
        provisions: provision('CPLI 289'),
      };
    if (precedence.same > 0)
      return {
        why: {
          zh: '现在不可用：本院认定为同一侵权行为的案件已由他院立案，不得重复立案。',
          en: 'Not available: another court has docketed the same tort, as this court found; it may not be docketed twice.',
        },
        provisions: provision('CPLI 36'),
      };
    if (precedence.uncompared > 0)
      return {
        why: {
          zh: `先比较：同一被告另有 ${precedence.uncompared} 件已立案的案件，请认定是否同一侵权行为。`,
          en: `Compare first: docketed cases against the same defendant (${precedence.uncompared}) wait for a finding whether the tort is the same.`,
        },
        provisions: provision('CPL 36', 'CPLI 36'),
      };
    return null;
  },
  async perform(work) {
    const number = await allocateCaseNumber(work);
    const said = number.text ?? (work.services.demonstration ? '演示，未编号' : '未编号');
    return {
      stage: 'docketed',
      docketedAt: work.at,
      caseNumber: number.text,
      ...(number.note === null ? {} : { caseNumberNote: number.note }),
      says: { zh: `案号 ${said}`, en: `Case number ${said}` },
      content: { caseNumber: number.text },
      limits: [
        { change: 'end', kind: 'filing-decision' },
        limit(work, 'service-of-complaint'),
        limit(work, 'department-notice'),
        limit(work, 'first-instance'),
      ],
      settle: (commitment) => claimTorts(work, commitment),
    };
  },
});
