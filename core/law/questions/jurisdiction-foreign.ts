import { asDay } from '#words/day.ts';

import { all, any, dated, is, not, oneOf, open, question } from '../terms.ts';

const inForce = asDay('2024-01-01');

/**
 * Is this court competent over a defendant without domicile in China? Agreement binds only who made it, so it serves no
 * public-interest plaintiff; an appropriate connection is for the court to find.
 */
export const jurisdictionForeign = question({
  id: 'jurisdiction-foreign',
  rows: ['JT-FOREIGN'],
  from: inForce,
  term: all(
    'jurisdiction-foreign',
    { cites: ['CPL 276'], burden: 'plaintiff' },
    not(
      'jurisdiction-foreign.no-domicile',
      ['CPL 276'],
      is('jurisdiction-foreign.domicile', ['CPL 276'], 'defendantDomicileInChina'),
    ),
    dated('jurisdiction-foreign.rule', ['CPL 276'], {
      from: inForce,
      term: any(
        'jurisdiction-foreign.connection',
        ['CPL 276', 'CPL 277', 'CPL 278'],
        is('jurisdiction-foreign.act', ['CPL 276'], 'actHere'),
        is('jurisdiction-foreign.result', ['CPL 276'], 'resultHere'),
        is('jurisdiction-foreign.property', ['CPL 276'], 'propertyHere'),
        is('jurisdiction-foreign.office', ['CPL 276'], 'representativeOfficeHere'),
        is('jurisdiction-foreign.submission', ['CPL 278'], 'appearedWithoutObjection'),
        all(
          'jurisdiction-foreign.agreement',
          ['CPL 277'],
          oneOf('jurisdiction-foreign.private', ['CPL 277'], 'suitKind', 'private'),
          is('jurisdiction-foreign.chosen', ['CPL 277'], 'agreedCourt'),
        ),
        open('jurisdiction-foreign.appropriate', { cites: ['CPL 276'], burden: 'plaintiff' }, 'appropriateConnection'),
      ),
    }),
  ),
});
