import { asProvisionId } from '#words/citation.ts';
import { asDay } from '#words/day.ts';
import type { Parameter } from '#law/kernel/parameter.ts';

/** How long before the trial period ends its extension must be decided. */
export const extensionDecisionDays: Parameter = Object.freeze({
  id: 'extension-decision-days',
  unit: 'days',
  values: [{ value: 5, from: asDay('2019-03-28'), cite: asProvisionId('Terms19 1') }],
});
