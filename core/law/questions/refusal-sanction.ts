import { refusalFineEntityLeast } from '../parameters/refusal-fine-entity-least.ts';
import { refusalFineEntityMost } from '../parameters/refusal-fine-entity-most.ts';
import { refusalFineIndividual } from '../parameters/refusal-fine-individual.ts';
import { all, any, atLeast, moreThan, not, oneOf, question } from '../terms.ts';

/** Is the fine for refusing to obey a judgment within its bounds? They differ for individuals and organisations. */
export const refusalSanction = question({
  id: 'refusal-sanction',
  rows: ['LI-APOLOGY', 'EV-OBSTRUCT'],
  term: any(
    'refusal-sanction',
    { cites: ['CPL 114', 'CPL 118', 'CPL 263', 'CPL 264'], burden: 'court' },
    all(
      'refusal-sanction.individual',
      ['CPL 118'],
      oneOf('refusal-sanction.natural-person', ['CPL 118'], 'defendantKind', 'individual'),
      not(
        'refusal-sanction.individual-within',
        { cites: ['CPL 118'], curableBy: 'court' },
        moreThan('refusal-sanction.individual-beyond', ['CPL 118'], 'refusalFine', refusalFineIndividual),
      ),
    ),
    all(
      'refusal-sanction.entity',
      ['CPL 118'],
      oneOf(
        'refusal-sanction.organisation',
        ['CPL 118'],
        'defendantKind',
        'company',
        'other-organisation',
        'public-body',
        'state-organ',
      ),
      atLeast(
        'refusal-sanction.entity-least',
        { cites: ['CPL 118'], curableBy: 'court' },
        'refusalFine',
        refusalFineEntityLeast,
      ),
      not(
        'refusal-sanction.entity-within',
        { cites: ['CPL 118'], curableBy: 'court' },
        moreThan('refusal-sanction.entity-beyond', ['CPL 118'], 'refusalFine', refusalFineEntityMost),
      ),
    ),
  ),
});
