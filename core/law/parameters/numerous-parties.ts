import type { Parameter } from '#law/kernel/parameter.ts';
import { asProvisionId } from '#words/citation.ts';
import { asDay } from '#words/day.ts';

/** The ‘numerous’ parties of a representative action: a floor that the ladder borrows, no test of article 70. */
export const numerousParties: Parameter = Object.freeze({
  id: 'numerous-parties',
  unit: 'persons',
  values: [{ value: 10, from: asDay('2022-04-10'), cite: asProvisionId('CPLI 75') }],
});
