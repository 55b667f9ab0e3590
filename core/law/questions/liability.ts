import { asDay } from '#words/day.ts';

import { all, is, not, question } from '../terms.ts';

import { breach } from './breach.ts';

/**
 * Must the processor pay for damage? Breach, damage and causation are for the plaintiff to prove; fault is presumed, and the processor
 * loses on it while it proves nothing.
 */
export const liability = question({
  id: 'liability',
  rows: ['LI-FAULT'],
  from: asDay('2021-11-01'),
  term: all(
    'liability',
    ['PIPL 69(1)'],
    breach.term,
    is('liability.damage', { cites: ['PIPL 69(1)'], burden: 'plaintiff' }, 'damageCaused'),
    is('liability.causation', { cites: ['CPL 67', 'CPLI 91', 'CPLI 108'], burden: 'plaintiff' }, 'causationProved'),
    not(
      'liability.fault',
      ['PIPL 69(1)', 'CC 1165(2)'],
      is('liability.no-fault', { cites: ['PIPL 69(1)', 'CC 1165(2)'], burden: 'defendant' }, 'faultDisproved'),
    ),
  ),
});
