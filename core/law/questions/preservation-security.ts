import { preservationSecurityShare } from '../parameters/preservation-security-share.ts';
import { perMilleOf } from '../per-mille.ts';
import { computed, question } from '../terms.ts';

/** Is the security ordered in suit within its bound? The value gives the most that may be ordered; before suit the bound differs. */
export const preservationSecurity = question({
  id: 'preservation-security',
  rows: ['PR-PRESERVE'],
  term: computed(
    'preservation-security',
    { cites: ['Preserv 5', 'CPL 103'], burden: 'court', curableBy: 'court' },
    {
      reads: ['preservationStage', 'claimAmount', 'securityAmount'],
      decide: ({ preservationStage, claimAmount, securityAmount }, { figure }) => {
        const share = figure(preservationSecurityShare);
        // The bound of Preserv 5 is one for security in suit; for security before suit no bound was read in a text.
        if (share === undefined || preservationStage === 'before-suit') return { truth: 'unknown', because: 'open' };
        if (preservationStage === undefined || claimAmount === undefined) return { truth: 'unknown' };
        const most = perMilleOf(claimAmount ?? 0, share);
        if (securityAmount === undefined) return { truth: 'unknown', value: { most } };
        return { truth: (securityAmount ?? 0) <= most ? 'yes' : 'no', value: { most } };
      },
      solve: (goal, { claimAmount }, { figure }) => {
        const most = perMilleOf(claimAmount ?? 0, figure(preservationSecurityShare) ?? 0);
        return [{ securityAmount: goal === 'yes' ? most : most + 1 }];
      },
    },
  ),
});
