import type { Bilingual } from '#words/language.ts';
import type { OverlapEstimate } from './estimate.ts';
import type { ExactOverlap } from './exact.ts';

/** What an overlap lets one say of the victims of two cases, as the docket's suggestion of related cases has it. */
export type VictimsSameness = 'same' | 'overlaps' | 'differs' | 'not-known';

/** Counted one by one, all four can be said but what nobody has counted. */
export function samenessOfExact({ common, one, other }: ExactOverlap): VictimsSameness {
  if (one === 0 || other === 0) return 'not-known';
  if (common === 0) return 'differs';
  return common === one && common === other ? 'same' : 'overlaps';
}

/**
 * Estimated, an overlap is there or it is not known: no sample shows that not a single value is in both, or that all
 * are.
 */
export function samenessOfEstimate(estimate: OverlapEstimate): VictimsSameness {
  return estimate.common.least >= 1 ? 'overlaps' : 'not-known';
}

/** What is shown by each, and what is not; said wherever the figures are. */
export const overlapWords: Readonly<
  Record<'estimate' | 'exact', { readonly shows: Bilingual; readonly caveat: Bilingual }>
> = {
  estimate: {
    shows: {
      zh: '两份数据中相同号码的估计数，附 95% 区间',
      en: 'About how many numbers are in both data sets, with bounds of 95 in 100',
    },
    caveat: {
      zh: '由抽样得出，只供发现线索，不能作为认定的依据；需要确数的，经批准后逐一比对。',
      en: 'Drawn from a sample, to find leads and not to found a finding. Where the true figure matters, compare one by one, once authorised.',
    },
  },
  exact: {
    shows: {
      zh: '两份数据中相同号码的确数',
      en: 'How many numbers are in both data sets, counted one by one',
    },
    caveat: {
      zh: '号码相同，只说明同一号码出现在两份数据中；是否出自同一来源、是否属于同一侵权行为，由法官认定。',
      en: 'That a number is in both shows just that. Whether both have one source, and whether it is the same tort, a judge finds.',
    },
  },
};
