import { asDay } from '#words/day.ts';

import { computed, question } from '../terms.ts';

/**
 * Must an injured individual sue separately? An individual never joins the public-interest suit; the private suit goes its
 * own way, may be stayed on request, and may later use what the public-interest judgment found.
 */
export const individualSuit = question({
  id: 'individual-suit',
  rows: ['ST-INDIV'],
  from: asDay('2016-05-01'),
  term: computed('individual-suit', ['CPLI 286', 'ConsI 9', 'ConsI 10', 'ConsI 16'], {
    reads: ['plaintiffKind'],
    decide({ plaintiffKind }) {
      if (plaintiffKind === undefined) return { truth: 'unknown' };
      return plaintiffKind === 'individual'
        ? { truth: 'yes', value: { joins: false, suesSeparately: true, mayAskStay: true, usesFindings: true } }
        : { truth: 'no' };
    },
  }),
});
