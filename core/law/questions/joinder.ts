import { asDay } from '#words/day.ts';

import { all, is, question } from '../terms.ts';

/** May another eligible body join as co-plaintiff? It applies before the hearing opens; later it is refused. */
export const joinder = question({
  id: 'joinder',
  rows: ['ST-JOIN'],
  from: asDay('2016-05-01'),
  term: all(
    'joinder',
    { cites: ['CPLI 285', 'ConsI 7'], burden: 'plaintiff' },
    is('joinder.eligible', ['CPLI 285'], 'joinerEligible'),
    is('joinder.requested', { cites: ['CPLI 285'], curableBy: 'plaintiff' }, 'joinRequested'),
    is('joinder.in-time', ['CPLI 285', 'ConsI 7'], 'joinedBeforeHearing'),
  ),
});
