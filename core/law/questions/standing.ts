import { asDay } from '#words/day.ts';

import { all, any, is, oneOf, question } from '../terms.ts';

import { designatedOrganisation } from './designated-organisation.ts';
import { subsidiarity } from './subsidiarity.ts';

/**
 * May this plaintiff sue (PIPL 70)? A procuratorate whose turn it is; a consumer association of national or provincial
 * level against an operator, for consumers; an organisation with a designation in force. Nobody else.
 */
export const standing = question({
  id: 'standing',
  rows: ['ST-CLASS', 'ST-SUBSID', 'ST-CACREG', 'ST-ANNOUNCE'],
  from: asDay('2021-11-01'),
  term: any(
    'standing',
    { cites: ['PIPL 70', 'CPL 58(1)'], burden: 'plaintiff' },
    all(
      'standing.procuratorate',
      ['PIPL 70'],
      oneOf('standing.is-procuratorate', ['PIPL 70', 'ProcI 4'], 'plaintiffKind', 'procuratorate'),
      subsidiarity.term,
    ),
    all(
      'standing.consumer',
      ['PIPL 70', 'ConsL 47'],
      oneOf('standing.is-consumer-organisation', ['PIPL 70'], 'plaintiffKind', 'consumer-organisation'),
      oneOf('standing.consumer-level', ['ConsL 47'], 'organisationLevel', 'national', 'province'),
      is('standing.operator', ['ConsL 29', 'ConsL 47'], 'isOperator'),
      is('standing.consumers', ['ConsL 47', 'ConsI 1'], 'victimsIncludeConsumers'),
    ),
    all(
      'standing.designated',
      ['PIPL 70'],
      oneOf('standing.is-designated', ['PIPL 70'], 'plaintiffKind', 'designated-organisation'),
      designatedOrganisation.term,
    ),
  ),
});
