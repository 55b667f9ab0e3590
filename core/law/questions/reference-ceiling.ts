import { asDay } from '#words/day.ts';

import { networkCeiling } from '../parameters/network-ceiling.ts';
import { networkCeilingReading } from '../readings/network-ceiling.ts';
import { all, contested, is, moreThan, not, oneOf, question } from '../terms.ts';

/**
 * Does the claim keep within the half million that a court may set in a network tort where neither loss nor gain can be found? In a
 * public-interest suit it is a reference and no cap.
 */
export const referenceCeiling = question({
  id: 'reference-ceiling',
  rows: ['LI-CAP500K'],
  from: asDay('2021-01-01'),
  term: all(
    'reference-ceiling',
    { cites: ['NetI 12(2)'], burden: 'plaintiff' },
    is('reference-ceiling.network', ['NetI 12(2)'], 'online'),
    is('reference-ceiling.no-loss', ['NetI 12(2)'], 'lossProvable', false),
    is('reference-ceiling.no-gain', ['NetI 12(2)'], 'gainProvable', false),
    contested(networkCeilingReading, {
      reference: oneOf(
        'reference-ceiling.any-suit',
        ['NetI 12(2)'],
        'suitKind',
        'civil-pil',
        'criminal-incidental-pil',
        'private',
      ),
      'private-only': oneOf('reference-ceiling.private-suit', ['CC 1182'], 'suitKind', 'private'),
    }),
    not(
      'reference-ceiling.within',
      { cites: ['NetI 12(2)'], curableBy: 'plaintiff' },
      moreThan('reference-ceiling.beyond', ['NetI 12(2)'], 'claimAmount', networkCeiling),
    ),
  ),
});
