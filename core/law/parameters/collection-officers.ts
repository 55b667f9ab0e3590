import { asProvisionId } from '#words/citation.ts';
import { asDay } from '#words/day.ts';
import type { Parameter } from '#law/kernel/parameter.ts';

/** How many officers collect evidence together. */
export const collectionOfficers: Parameter = Object.freeze({
  id: 'collection-officers',
  unit: 'officers',
  values: [{ value: 2, from: asDay('2021-07-01'), cite: asProvisionId('ProcRules 36') }],
});
