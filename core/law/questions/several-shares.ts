import { computed, question } from '../terms.ts';

/**
 * Does each of several actors bear a share of its own? Where shares cannot be told they are equal; the value gives each share of the sum
 * awarded in fen, and the fen that do not divide.
 */
export const severalShares = question({
  id: 'several-shares',
  rows: ['LI-JOINT'],
  term: computed(
    'several-shares',
    { cites: ['CC 1172'], burden: 'plaintiff' },
    {
      reads: ['actorsRelation', 'actorsCount', 'damagesAwarded'],
      decide: ({ actorsRelation, actorsCount, damagesAwarded }) => {
        if (actorsRelation === undefined) return { truth: 'unknown' };
        if (actorsRelation === 'apportionable') return { truth: 'yes', value: { shares: 'by-responsibility' } };
        if (actorsRelation !== 'unapportionable') return { truth: 'no' };
        const value = { shares: 'equal' };
        if (typeof actorsCount !== 'number' || typeof damagesAwarded !== 'number' || actorsCount === 0)
          return { truth: 'yes', value };
        const each = Math.floor(damagesAwarded / actorsCount);
        return { truth: 'yes', value: { ...value, each, undivided: damagesAwarded - each * actorsCount } };
      },
    },
  ),
});
