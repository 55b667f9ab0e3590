import { asPartialDay } from '#words/day.ts';

import { periods } from '../calendar/periods.ts';
import { published } from '../calendar/published.ts';
import { within } from '../calendar/within.ts';
import { computed, question } from '../terms.ts';

/**
 * Has the court kept to the seven days within which it dockets or refuses? They run from receipt, or from the arrival of
 * corrected papers. While nothing is decided, the day of the regime is looked at: an unanswered filing is the court's overdue duty.
 */
export const acceptancePeriod = question({
  id: 'acceptance-period',
  rows: ['AC-7D'],
  term: computed(
    'acceptance-period',
    { cites: ['CPL 126', 'CPLI 126', 'CPLI 208', 'Reg 8', 'Online 9'], burden: 'court' },
    {
      reads: ['receivedOn', 'correctedOn', 'decidedOn'],
      decide: ({ receivedOn, correctedOn, decidedOn }, { on }) => {
        const trigger = correctedOn === null ? receivedOn : correctedOn;
        if (trigger === undefined || trigger === null || decidedOn === undefined) return { truth: 'unknown' };
        const { inTime, latest } = within(periods.T3, asPartialDay(trigger), asPartialDay(decidedOn ?? on), published);
        const value = { due: latest.due, provisional: latest.provisional, decided: decidedOn !== null };
        return inTime === 'unknown' ? { truth: 'unknown', because: 'missing', value } : { truth: inTime, value };
      },
    },
  ),
});
