import { asDay } from '#words/day.ts';

import { all, any, is, question } from '../terms.ts';

/** Is what was kept back taken as true? Refusing a document ordered makes its content true; destroying it makes the fact true. */
export const evidenceObstruction = question({
  id: 'evidence-obstruction',
  rows: ['EV-OBSTRUCT'],
  from: asDay('2020-05-01'),
  term: all(
    'evidence-obstruction',
    { cites: ['CPLI 112', 'Evid 95', 'Evid 99'], burden: 'plaintiff' },
    is('evidence-obstruction.controlled', ['CPLI 112', 'Evid 45', 'Evid 47'], 'documentControlled'),
    any(
      'evidence-obstruction.kept-back',
      ['CPLI 112', 'CPLI 113'],
      all(
        'evidence-obstruction.content-true',
        ['CPLI 112', 'Evid 48'],
        is('evidence-obstruction.asked', { cites: ['CPLI 112', 'Evid 45'], curableBy: 'plaintiff' }, 'productionAsked'),
        is('evidence-obstruction.ordered', { cites: ['CPLI 112', 'Evid 46'], curableBy: 'court' }, 'productionOrdered'),
        is('evidence-obstruction.refused', ['CPLI 112', 'Evid 48'], 'productionRefused'),
      ),
      is('evidence-obstruction.fact-true', ['CPLI 113', 'Evid 48(2)', 'CPL 114'], 'documentDestroyed'),
    ),
  ),
});
