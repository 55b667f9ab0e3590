import type { Parameter } from '#law/kernel/parameter.ts';
import { asProvisionId } from '#words/citation.ts';
import { asDay } from '#words/day.ts';

/** Processing of so many persons is a priority of the procuratorates; a policy, not a threshold of article 70. */
export const sppLargeScale: Parameter = Object.freeze({
  id: 'spp-large-scale',
  unit: 'persons',
  values: [{ value: 1_000_000, from: asDay('2021-08-21'), cite: asProvisionId('SPPNotice') }],
});
