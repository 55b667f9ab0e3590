import { addDays } from '#words/day.ts';
import type { Parameter } from '#law/kernel/parameter.ts';
import type { Proposal } from '#law/kernel/regime.ts';
import type { Value } from '#law/kernel/step.ts';
import type { At, Computation } from '#law/kernel/terms.ts';

import { kept } from '../calendar/kept.ts';
import { days } from '../calendar/period.ts';
import { periods } from '../calendar/periods.ts';
import { cooperationFirstReminder } from '../parameters/cooperation-first-reminder.ts';
import { cooperationLastReminder } from '../parameters/cooperation-last-reminder.ts';
import { cooperationProgressDays } from '../parameters/cooperation-progress-days.ts';
import { cooperationRequestDays } from '../parameters/cooperation-request-days.ts';
import { cooperationServiceDays } from '../parameters/cooperation-service-days.ts';
import { departmentReplyDays } from '../parameters/department-reply-days.ts';
import { cite } from '../sources/cite.ts';
import { computed } from '../terms.ts';

/** Clocks for help between courts and for the answer of a department, with reminders before they run out. */
export const rCoop: Proposal = Object.freeze({
  id: 'R-COOP',
  words: {
    zh: '协作：为法院之间、部门之间的请求设定期限',
    en: 'Cooperation: clocks for requests between courts and to departments',
  },
  replaces: {
    'court-assistance': computed('court-assistance.clock', ['RCoop', 'CPL 134'], {
      reads: ['assistanceKind', 'assistanceReceivedOn', 'assistanceDoneOn'],
      decide: ({ assistanceKind: kind, assistanceReceivedOn, assistanceDoneOn }, at) => {
        if (kind === undefined || kind === null) return { truth: 'unknown' };
        const length = kind === 'investigate' ? periods.T19.span.count : at.figure(clocks[kind]);
        return clocked(length, assistanceReceivedOn, assistanceDoneOn, at);
      },
    }),
    'department-reply': computed('department-reply.clock', ['RCoop'], {
      reads: ['departmentNotifiedOn', 'departmentRepliedOn'],
      decide: ({ departmentNotifiedOn, departmentRepliedOn }, at) =>
        clocked(at.figure(departmentReplyDays), departmentNotifiedOn, departmentRepliedOn, at),
    }),
  },
  parameters: {
    'cooperation-service-days': 5,
    'cooperation-progress-days': 3,
    'cooperation-request-days': 30,
    'cooperation-first-reminder': 7,
    'cooperation-last-reminder': 1,
    'department-reply-days': 30,
  },
  blockedBy: cite('CPL 134', 'CPLI 284'),
  nearestRoute: {
    words: {
      zh: '委托调查有三十日的期限；其他事项可以在函中请求对方在合理期间内答复，检察院之间按跨区域协作机制办理',
      en: 'An entrusted investigation has thirty days; for other help a request may ask for an answer within a reasonable time, and procuratorates have their mechanisms across regions',
    },
    provisions: cite('CPL 134', 'ProcRules 43', 'ProcRules 17', 'Evid 29'),
  },
});

const clocks = {
  serve: cooperationServiceDays,
  preserve: cooperationRequestDays,
  progress: cooperationProgressDays,
  'transfer-evidence': cooperationRequestDays,
} as const satisfies Readonly<Record<string, Parameter>>;

/** A period of as many days as the proposal gives, with the days on which it reminds; a holiday moves its end. */
function clocked(
  count: number | undefined,
  received: string | null | undefined,
  done: string | null | undefined,
  { figure, on }: At,
): Computation {
  if (count === undefined) return { truth: 'unknown', because: 'open' };
  const result = kept({ ...periods.T7, span: days(count) }, received, done, on);
  const { last } = result;
  if (last === null) return result;
  const remindOn: readonly Value[] = [figure(cooperationFirstReminder), figure(cooperationLastReminder)]
    .filter((ahead) => ahead !== undefined && ahead < count)
    .map((ahead) => addDays(last, -(ahead ?? 0)));
  return { ...result, value: { ...result.value, remindOn } };
}
