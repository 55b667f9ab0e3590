import { privateJudgmentsFirstReading } from '../readings/private-judgments-first.ts';
import { computed, question } from '../terms.ts';

/**
 * Do the defendant's assets cover the public-interest damages, in the order of payment? Civil liability comes before fines; individuals'
 * judgments come before public-interest damages under the default reading. The value shows what each receives, in fen; in proportion, what
 * does not divide goes to the individuals.
 */
export const paymentOrder = question({
  id: 'payment-order',
  rows: ['LI-CIVFIRST'],
  term: computed(
    'payment-order',
    { cites: ['CC 187', 'ConsL 58', 'EnvI 31'], burden: 'court' },
    {
      reads: ['availableAssets', 'privateJudgments', 'damagesAwarded', 'finesDue'],
      readings: [privateJudgmentsFirstReading],
      decide: ({ availableAssets, privateJudgments, damagesAwarded, finesDue }, { reading }) => {
        if (availableAssets === undefined || privateJudgments === undefined || damagesAwarded === undefined)
          return { truth: 'unknown' };
        const assets = availableAssets ?? 0;
        const owed = { individuals: privateJudgments ?? 0, public: damagesAwarded ?? 0 };
        const civil = Math.min(assets, owed.individuals + owed.public);
        const toPublic =
          reading(privateJudgmentsFirstReading) === 'private-first'
            ? civil - Math.min(civil, owed.individuals)
            : inProportion(civil, owed.public, owed.individuals + owed.public);
        const value = {
          order: reading(privateJudgmentsFirstReading),
          individuals: civil - toPublic,
          publicInterest: toPublic,
          ...(typeof finesDue === 'number' && { fines: Math.min(assets - civil, finesDue) }),
        };
        return { truth: toPublic >= owed.public ? 'yes' : 'no', value };
      },
    },
  ),
});

/** The part of a sum that falls to one claim, rounded down to the fen. */
function inProportion(sum: number, claim: number, all: number): number {
  return all === 0 ? 0 : Number((BigInt(sum) * BigInt(claim)) / BigInt(all));
}
