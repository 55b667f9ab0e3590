import type { PhraseTable } from '#law/kernel/phrase.ts';

export const jurisdictionDisputePhrases = {
  'jurisdiction-dispute': {
    zh: '管辖权争议应报共同上级法院指定',
    en: 'The dispute is to be reported to the common superior',
  },
  'jurisdiction-dispute.docketed': { zh: '受诉法院已经立案', en: 'This court has docketed the case' },
  'jurisdiction-dispute.disagree': { zh: '法院之间发生管辖权争议', en: 'Courts dispute their jurisdiction' },
  'jurisdiction-dispute.negotiated': { zh: '协商不成', en: 'Negotiation has failed' },
  'jurisdiction-dispute.superior': {
    zh: '共同上级法院可以确定，指定前中止审理',
    en: 'The common superior is known; proceedings are stayed meanwhile',
  },
} as const satisfies PhraseTable;
