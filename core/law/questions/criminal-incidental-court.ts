import { asDay } from '#words/day.ts';

import { all, is, oneOf, question } from '../terms.ts';

/** Is this the court of the criminal case, to whose trial the public-interest suit is joined, whatever its level? */
export const criminalIncidentalCourt = question({
  id: 'criminal-incidental-court',
  rows: ['JL-CRIM'],
  from: asDay('2018-03-02'),
  term: all(
    'criminal-incidental-court',
    { cites: ['ProcI 20', 'ProcRules 97'], burden: 'plaintiff' },
    oneOf('criminal-incidental-court.kind', ['ProcI 20'], 'suitKind', 'criminal-incidental-pil'),
    is('criminal-incidental-court.criminal-case', ['ProcI 20'], 'courtHearsCriminalCase'),
  ),
});
