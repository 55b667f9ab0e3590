import { asDay } from '#words/day.ts';

import { causeNumber } from '../parameters/cause-number.ts';
import { computed, dated, oneOf, question } from '../terms.ts';

/**
 * Is the cause entered one of the table that holds on the day of docketing? Until the end of 2025 the table had no entry for such suits,
 * so the nearest ones served; since then a transcription names one, whose number was not seen in the official text.
 */
export const causeOfAction = question({
  id: 'cause-of-action',
  rows: ['ID-CAUSE'],
  term: dated(
    'cause-of-action',
    { cites: ['Causes20', 'Causes25'], burden: 'court', curableBy: 'court' },
    {
      from: asDay('2021-01-01'),
      until: asDay('2026-01-01'),
      term: oneOf(
        'cause-of-action.2020',
        { cites: ['Causes20'], burden: 'court', curableBy: 'court' },
        'causeEntered',
        'personal-information-dispute',
        'consumer-pil',
      ),
    },
    {
      from: asDay('2026-01-01'),
      term: computed(
        'cause-of-action.2025',
        { cites: ['Causes25'], burden: 'court', curableBy: 'court' },
        {
          reads: ['causeEntered'],
          decide: ({ causeEntered }, { figure }) => {
            if (causeEntered === undefined) return { truth: 'unknown' };
            if (causeEntered !== 'personal-information-pil') return { truth: 'no' };
            const number = figure(causeNumber);
            return { truth: 'yes', value: { number: number ?? null } };
          },
        },
      ),
    },
  ),
});
