import { asDay } from '#words/day.ts';

import { collectionOfficers } from '../parameters/collection-officers.ts';
import { all, any, atLeast, includesAny, is, not, question } from '../terms.ts';

/**
 * Was evidence collected by the procuratorate as it must be? By two officers, without force against persons or property; data on their
 * original medium, or as a copy with reason and making explained. What a private party risks by refusing is not said.
 */
export const procuratorateCollection = question({
  id: 'procuratorate-collection',
  rows: ['EV-PROCCOLLECT'],
  from: asDay('2021-07-01'),
  term: all(
    'procuratorate-collection',
    { cites: ['ProcI 6', 'ProcL 21', 'ProcRules 32', 'ProcRules 35', 'ProcRules 88'], burden: 'plaintiff' },
    atLeast(
      'procuratorate-collection.officers',
      { cites: ['ProcRules 36'], curableBy: 'procuratorate' },
      'collectingOfficers',
      collectionOfficers,
    ),
    not(
      'procuratorate-collection.no-force',
      ['ProcRules 35'],
      includesAny(
        'procuratorate-collection.force',
        { cites: ['ProcRules 35'], burden: 'defendant' },
        'collectionMethods',
        'restrict-liberty',
        'seizure',
      ),
    ),
    any(
      'procuratorate-collection.medium',
      ['ProcRules 39', 'ProcRules 38'],
      is('procuratorate-collection.original', ['ProcRules 39'], 'originalMedium'),
      is('procuratorate-collection.copy', { cites: ['ProcRules 39'], curableBy: 'procuratorate' }, 'copyExplained'),
    ),
    is('procuratorate-collection.noted', { cites: ['ProcRules 39'], curableBy: 'procuratorate' }, 'collectionNoted'),
  ),
});
