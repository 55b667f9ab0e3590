import { asDay } from '#words/day.ts';

import { is, oneOf, any, not, question } from '../terms.ts';

/** Has a consumer organisation proved that it first did its public duty on the matter? Others need not. */
export const consumerDuty = question({
  id: 'consumer-duty',
  rows: ['ST-CONSORG-DUTY'],
  from: asDay('2016-05-01'),
  term: any(
    'consumer-duty',
    { cites: ['ConsI 4(1)(3)'], burden: 'plaintiff' },
    not(
      'consumer-duty.other-plaintiff',
      ['ConsI 4'],
      oneOf('consumer-duty.is-consumer-organisation', ['ConsI 4'], 'plaintiffKind', 'consumer-organisation'),
    ),
    is(
      'consumer-duty.proved',
      { cites: ['ConsI 4(1)(3)', 'ConsL 37(1)(4)', 'ConsL 37(1)(5)'], curableBy: 'plaintiff' },
      'consumerDutyProved',
    ),
  ),
});
