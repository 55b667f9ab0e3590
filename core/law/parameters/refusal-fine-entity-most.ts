import { asProvisionId } from '#words/citation.ts';
import { asDay } from '#words/day.ts';
import { yuan } from '#words/money.ts';
import type { Parameter } from '#law/kernel/parameter.ts';

/** The most that an organisation may be fined for refusing to obey a judgment. */
export const refusalFineEntityMost: Parameter = Object.freeze({
  id: 'refusal-fine-entity-most',
  unit: 'fen',
  values: [{ value: yuan(1_000_000), from: asDay('2024-01-01'), cite: asProvisionId('CPL 118') }],
});
