import { asProvisionId } from '#words/citation.ts';
import { asDay } from '#words/day.ts';
import type { Parameter } from '#law/kernel/parameter.ts';

/** How long before the trial period ends its extension must be asked for. */
export const extensionRequestDays: Parameter = Object.freeze({
  id: 'extension-request-days',
  unit: 'days',
  values: [{ value: 15, from: asDay('2019-03-28'), cite: asProvisionId('Terms19 1') }],
});
