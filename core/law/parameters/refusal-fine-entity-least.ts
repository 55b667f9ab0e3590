import { asProvisionId } from '#words/citation.ts';
import { asDay } from '#words/day.ts';
import { yuan } from '#words/money.ts';
import type { Parameter } from '#law/kernel/parameter.ts';

/** The least that an organisation may be fined for refusing to obey a judgment. */
export const refusalFineEntityLeast: Parameter = Object.freeze({
  id: 'refusal-fine-entity-least',
  unit: 'fen',
  values: [{ value: yuan(50_000), from: asDay('2024-01-01'), cite: asProvisionId('CPL 118') }],
});
