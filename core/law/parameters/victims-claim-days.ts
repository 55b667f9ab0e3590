import type { Parameter } from '#law/kernel/parameter.ts';

/** For how many days victims may claim their part of the sum under the proposal. The law has no such window. */
export const victimsClaimDays: Parameter = Object.freeze({
  id: 'victims-claim-days',
  unit: 'days',
  values: [],
});
