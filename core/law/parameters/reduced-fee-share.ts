import { asProvisionId } from '#words/citation.ts';
import { asDay } from '#words/day.ts';
import type { Parameter } from '#law/kernel/parameter.ts';

/** What remains of the court fee on mediation, withdrawal or in summary procedure. */
export const reducedFeeShare: Parameter = Object.freeze({
  id: 'reduced-fee-share',
  unit: 'per-mille',
  values: [{ value: 500, from: asDay('2007-04-01'), cite: asProvisionId('Fee 15') }],
});
