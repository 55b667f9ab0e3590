import { asProvisionId } from '#words/citation.ts';
import { asDay } from '#words/day.ts';
import { yuan } from '#words/money.ts';
import type { Parameter } from '#law/kernel/parameter.ts';

/** The most that a court may fix where neither loss nor gain can be found, in torts over information networks. */
export const networkCeiling: Parameter = Object.freeze({
  id: 'network-ceiling',
  unit: 'fen',
  values: [{ value: yuan(500_000), from: asDay('2021-01-01'), cite: asProvisionId('NetI 12(2)') }],
});
