import { asDay } from '#words/day.ts';

import { all, is, oneOf, question, unless } from '../terms.ts';

/**
 * May a procuratorate support this suit: with advice, a written opinion, help with evidence, attendance at the hearing? It
 * withdraws where the plaintiff acts against the public interest, and may then sue on its own.
 */
export const support = question({
  id: 'support',
  rows: ['ST-SUPPORT'],
  from: asDay('2021-07-01'),
  term: unless(
    'support',
    ['CPL 15', 'ProcRules 100', 'ProcRules 101'],
    all(
      'support.open',
      ['ProcRules 100'],
      oneOf(
        'support.supported',
        ['CPL 15', 'ProcRules 100'],
        'plaintiffKind',
        'consumer-organisation',
        'designated-organisation',
        'other-organisation',
        'individual',
      ),
      is('support.requested', { cites: ['ProcRules 100'], curableBy: 'plaintiff' }, 'supportRequested'),
    ),
    is('support.prejudice', ['ProcRules 102', 'ProcRules 103'], 'prejudicesPublicInterest'),
  ),
});
