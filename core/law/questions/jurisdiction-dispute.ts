import { all, computed, is, question } from '../terms.ts';

const superior = {
  'same-city': 'intermediate',
  'same-province': 'high',
  'across-provinces': 'supreme',
} as const;

/**
 * Is the dispute between courts to be reported to their common superior for designation? There is a dispute only after
 * docketing. The value names the superior; the case stands still until it rules. Across provinces the high courts negotiate first.
 */
export const jurisdictionDispute = question({
  id: 'jurisdiction-dispute',
  rows: ['JT-DISPUTE'],
  term: all(
    'jurisdiction-dispute',
    { cites: ['CPL 38', 'CPLI 40', 'CPLI 41'], burden: 'court' },
    is('jurisdiction-dispute.docketed', ['CPL 37'], 'docketedHere'),
    is('jurisdiction-dispute.disagree', ['CPL 38'], 'courtsDisagree'),
    is('jurisdiction-dispute.negotiated', { cites: ['CPL 38', 'CPLI 40'], curableBy: 'court' }, 'negotiationFailed'),
    computed('jurisdiction-dispute.superior', ['CPLI 40', 'CPLI 41'], {
      reads: ['courtsApart'],
      decide: ({ courtsApart }) =>
        courtsApart === undefined || courtsApart === null
          ? { truth: 'unknown' }
          : { truth: 'yes', value: { designatedBy: superior[courtsApart], stayed: true } },
    }),
  ),
});
