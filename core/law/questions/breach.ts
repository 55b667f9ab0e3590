import { asDay } from '#words/day.ts';

import { any, includesAny, question, unless } from '../terms.ts';

import { legalBasis } from './legal-basis.ts';

/**
 * Did the processing break the law? A legal basis answers the charge that there was none, and no other: information
 * lawfully held can still be kept too long or left unsecured. Not a question of filing (see `preliminary-proof`).
 */
export const breach = question({
  id: 'breach',
  rows: ['SC-BREACH'],
  from: asDay('2021-11-01'),
  term: any(
    'breach',
    { cites: ['PIPL 70'], burden: 'plaintiff' },
    unless(
      'breach.without-basis',
      ['PIPL 13'],
      includesAny('breach.no-legal-basis', ['PIPL 13'], 'breaches', 'no-legal-basis'),
      legalBasis.term,
    ),
    includesAny('breach.trade', ['PIPL 10', 'CC 111'], 'breaches', 'unlawful-trade'),
    includesAny('breach.excessive', ['PIPL 6'], 'breaches', 'excessive'),
    includesAny('breach.notice', ['PIPL 7', 'PIPL 17'], 'breaches', 'no-notice'),
    includesAny('breach.forced', ['PIPL 14', 'PIPL 16'], 'breaches', 'forced-consent'),
    includesAny('breach.retention', ['PIPL 19'], 'breaches', 'kept-too-long'),
    includesAny('breach.provision', ['PIPL 23'], 'breaches', 'provided-without-consent'),
    includesAny('breach.automation', ['PIPL 24'], 'breaches', 'unfair-automation'),
    includesAny('breach.publication', ['PIPL 25'], 'breaches', 'published-without-consent'),
    includesAny('breach.public-images', ['PIPL 26'], 'breaches', 'public-images-misused'),
    includesAny('breach.sensitive', ['PIPL 28', 'PIPL 29'], 'breaches', 'sensitive-without-consent'),
    includesAny('breach.children', ['PIPL 31'], 'breaches', 'child-without-guardian'),
    includesAny('breach.export', ['PIPL 39'], 'breaches', 'exported-without-consent'),
    includesAny('breach.rights', ['PIPL 50'], 'breaches', 'rights-refused'),
    includesAny('breach.security', ['PIPL 51'], 'breaches', 'not-secured'),
    includesAny('breach.assessment', ['PIPL 55', 'PIPL 56'], 'breaches', 'no-impact-assessment'),
    includesAny('breach.leak', ['PIPL 57'], 'breaches', 'leak-not-reported'),
    includesAny('breach.platform', ['PIPL 58'], 'breaches', 'platform-duties'),
  ),
});
