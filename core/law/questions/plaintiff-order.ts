import { asDay } from '#words/day.ts';

import { open, question } from '../terms.ts';

/** Is there an order among the three classes of plaintiff? Article 70 ranks none; only a proposal does. */
export const plaintiffOrder = question({
  id: 'plaintiff-order',
  rows: ['ST-ORDER-R'],
  from: asDay('2021-11-01'),
  term: open('plaintiff-order', ['PIPL 70'], null),
});
