import type { Value } from '#law/kernel/step.ts';

import { computed, question } from '../terms.ts';

const kinds = new Set(['prevention', 'disposal', 'investigation', 'appraisal', 'expert', 'lawyer']);

/**
 * Can every cost claimed be recovered? Reasonable costs of prevention, disposal, investigation and appraisal, and of lawyers, but not the
 * procuratorate's. The value shows each line and the sum in fen.
 */
export const recoverableCosts = question({
  id: 'recoverable-costs',
  rows: ['LI-COSTS'],
  term: computed(
    'recoverable-costs',
    {
      cites: ['ConsI 17', 'ConsI 18', 'NetI 12(1)', 'FaceI 8', 'ProcRules 98(3)'],
      burden: 'plaintiff',
      curableBy: 'plaintiff',
    },
    {
      reads: ['costsClaimed', 'plaintiffKind'],
      decide: ({ costsClaimed, plaintiffKind }) => {
        if (costsClaimed === undefined) return { truth: 'unknown' };
        const rows = costsClaimed ?? [];
        if (plaintiffKind === undefined && rows.some(({ kind }) => kind === 'lawyer')) return { truth: 'unknown' };
        const lines = rows.map(({ kind, amount, reasonable }): { readonly [key: string]: Value } => {
          const name = String(kind);
          const sum = typeof amount === 'number' ? amount : 0;
          const lost = refusal(name, reasonable === true, plaintiffKind === 'procuratorate');
          return { kind: name, amount: sum, recovered: lost === null ? sum : 0, because: lost };
        });
        const recovered = lines.reduce((total, line) => total + Number(line['recovered']), 0);
        return { truth: lines.every(({ because }) => because === null) ? 'yes' : 'no', value: { lines, recovered } };
      },
    },
  ),
});

function refusal(kind: string, reasonable: boolean, procuratorate: boolean): string | null {
  if (!kinds.has(kind)) return 'unknown-kind';
  if (kind === 'lawyer' && procuratorate) return 'procuratorate-has-no-lawyer';
  return reasonable ? null : 'not-reasonable';
}
