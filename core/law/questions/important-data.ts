import { asDay } from '#words/day.ts';

import { importantDataPersons } from '../parameters/important-data-persons.ts';
import { atLeast, question } from '../terms.ts';

/** Does the processor, for the number of persons it handles, carry the duties of one who processes important data? */
export const importantData = question({
  id: 'important-data',
  rows: ['SC-PLATFORM'],
  from: asDay('2025-01-01'),
  term: atLeast(
    'important-data',
    { cites: ['NDSR 28', 'NDSR 30', 'NDSR 32'], burden: 'plaintiff' },
    'personsProcessed',
    importantDataPersons,
  ),
});
