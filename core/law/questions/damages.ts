import { baseOf } from '../damages-base.ts';
import { damagesInPublicInterestReading } from '../readings/damages-in-public-interest.ts';
import { all, computed, contested, oneOf, question } from '../terms.ts';

/** What a court looks at where neither loss nor gain can be fixed; no rule divides the sum by heads. */
const factors = [
  'scope',
  'sensitivity',
  'persons',
  'duration',
  'fault',
  'profit',
  'remedy',
  'sanctions',
  'market-price',
];

/**
 * Is the sum claimed covered? By the individuals' loss or the processor's gain, whichever the plaintiff elects and can prove; where
 * neither can be fixed the court sets the sum by the circumstances, which stays open until it has. Fen, without rounding.
 */
export const damages = question({
  id: 'damages',
  rows: ['LI-AMOUNT'],
  term: all(
    'damages',
    { cites: ['PIPL 69(2)', 'CC 1182'], burden: 'plaintiff' },
    contested(damagesInPublicInterestReading, {
      available: all('damages.available', ['PIPL 69(2)', 'ProcRules 98(1)']),
      'individuals-only': oneOf('damages.private-suit', ['CC 1182'], 'suitKind', 'private'),
    }),
    computed(
      'damages.basis',
      { cites: ['PIPL 69(2)', 'CC 1182', 'CC 998', 'FaceI 3'], curableBy: 'plaintiff' },
      {
        reads: [
          'claimAmount',
          'damagesMethod',
          'lossProvable',
          'provedLoss',
          'gainProvable',
          'provedGain',
          'discretionarySum',
        ],
        decide: ({ claimAmount: claimed, damagesMethod: elected, discretionarySum, ...facts }) => {
          if (claimed === undefined) return { truth: 'unknown' };
          if (claimed === null) return { truth: 'no', value: { claimed: null } };
          const method = elected === 'loss' || elected === 'gain' ? elected : null;
          const base = baseOf(method ?? 'loss', facts);
          // Where neither can be fixed it does not matter which was elected.
          if (base === undefined || (elected === undefined && base !== null)) return { truth: 'unknown' };
          if (base !== null && method !== null)
            return {
              truth: claimed <= base.sum ? 'yes' : 'no',
              value: { method: base.method, elected: method, amount: base.sum, claimed },
            };
          if (typeof discretionarySum === 'number')
            return {
              truth: claimed <= discretionarySum ? 'yes' : 'no',
              value: { method: 'discretion', amount: discretionarySum, claimed, factors },
            };
          const value = { method: 'discretion', claimed, factors };
          return discretionarySum === undefined
            ? { truth: 'unknown', value }
            : { truth: 'unknown', because: 'open', value };
        },
        solve: (goal, { claimAmount, damagesMethod, ...facts }) => {
          if (typeof claimAmount !== 'number' || (damagesMethod !== 'loss' && damagesMethod !== 'gain')) return [];
          const base = baseOf(damagesMethod, facts);
          if (base === null || base === undefined) return [];
          return [{ claimAmount: goal === 'yes' ? base.sum : base.sum + 1 }];
        },
      },
    ),
  ),
});
