import { asDay } from '#words/day.ts';

import { any, includesAny, is, question } from '../terms.ts';

/** Is it sensitive personal information (PIPL 28)? The named kinds, all of children under 14, and whatever else its general clause covers. */
export const sensitive = question({
  id: 'sensitive',
  rows: ['SC-SENSITIVE'],
  from: asDay('2021-11-01'),
  term: any(
    'sensitive',
    { cites: ['PIPL 28'], burden: 'plaintiff' },
    includesAny(
      'sensitive.named',
      ['PIPL 28'],
      'informationKinds',
      'biometrics',
      'religion',
      'specific-identity',
      'health',
      'financial-account',
      'whereabouts',
    ),
    is('sensitive.under-14', ['PIPL 28', 'PIPL 31'], 'includesUnder14'),
    is('sensitive.general', ['PIPL 28'], 'otherwiseSensitive'),
  ),
});
