import { asDay } from '#words/day.ts';

import { is, question } from '../terms.ts';

/**
 * Is a designation by the national cyberspace department in force? No instrument naming any organisation, and no criteria,
 * were found; each organisation must show its own document.
 */
export const designatedOrganisation = question({
  id: 'designated-organisation',
  rows: ['ST-CACREG'],
  from: asDay('2021-11-01'),
  term: is(
    'designated-organisation',
    { cites: ['PIPL 70'], burden: 'plaintiff', curableBy: 'designator' },
    'designationInForce',
  ),
});
