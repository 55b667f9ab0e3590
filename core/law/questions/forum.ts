import { all, any, is, question, unless } from '../terms.ts';

import { criminalIncidentalCourt } from './criminal-incidental-court.ts';
import { jurisdictionForeign } from './jurisdiction-foreign.ts';
import { jurisdictionTerritorial } from './jurisdiction-territorial.ts';
import { ordinaryLevel } from './level.ts';

/**
 * Is this court competent: by place and level, as the court of the criminal case, or by designation? The value lists the places
 * whose courts are competent. Who among them was first is asked by `first-filed`.
 */
export const forum = question({
  id: 'forum',
  rows: ['JT-PIL', 'JL-PIL'],
  term: any(
    'forum',
    { cites: ['CPLI 282(1)(4)', 'CPLI 283(1)'], burden: 'plaintiff' },
    unless(
      'forum.own',
      ['CPLI 283(1)'],
      all(
        'forum.place-and-level',
        ['CPLI 283(1)'],
        any('forum.place', ['CPLI 283(1)', 'CPL 276'], jurisdictionTerritorial.term, jurisdictionForeign.term),
        ordinaryLevel,
      ),
      is('forum.concentrated', ['ConsI 3(2)'], 'concentratedElsewhere'),
    ),
    criminalIncidentalCourt.term,
    is('forum.designated', { cites: ['CPL 38', 'CPLI 283(3)'], burden: 'court' }, 'designatedCourt'),
  ),
});
