import { computed, question } from '../terms.ts';

/**
 * Do the claims fall short of what protects the public interest, so that the court explains that they may be changed or added to?
 * A continuing infringement calls for cessation, a continuing danger for its elimination; the value names what is lacking.
 */
export const clarification = question({
  id: 'clarification',
  rows: ['AC-CLARIFY'],
  term: computed(
    'clarification',
    { cites: ['ConsI 5', 'ProcI 18'], burden: 'court', curableBy: 'plaintiff' },
    {
      reads: ['claimsMade', 'ongoing', 'ongoingRisk'],
      decide: ({ claimsMade, ongoing, ongoingRisk }) => {
        if (claimsMade === undefined) return { truth: 'unknown' };
        const lacking = (['cessation', 'elimination-of-danger'] as const).filter(
          (claim) => !(claimsMade ?? []).includes(claim),
        );
        const called = (claim: (typeof lacking)[number]) => (claim === 'cessation' ? ongoing : ongoingRisk);
        const suggest = lacking.filter((claim) => called(claim) === true);
        if (suggest.length > 0) return { truth: 'yes', value: { suggest } };
        return { truth: lacking.some((claim) => called(claim) === undefined) ? 'unknown' : 'no' };
      },
      solve: (goal, { claimsMade }) =>
        goal === 'no'
          ? [
              {
                claimsMade: [
                  ...new Set([...(claimsMade ?? []), 'cessation' as const, 'elimination-of-danger' as const]),
                ],
              },
            ]
          : [{ claimsMade: [], ongoing: true }],
    },
  ),
});
