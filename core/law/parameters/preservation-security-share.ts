import { asProvisionId } from '#words/citation.ts';
import { asDay } from '#words/day.ts';
import type { Parameter } from '#law/kernel/parameter.ts';

/** The most that security for preservation in suit may be, as a share of the sum claimed. */
export const preservationSecurityShare: Parameter = Object.freeze({
  id: 'preservation-security-share',
  unit: 'per-mille',
  values: [{ value: 300, from: asDay('2021-01-01'), cite: asProvisionId('Preserv 5') }],
});
