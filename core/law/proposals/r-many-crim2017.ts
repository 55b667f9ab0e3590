import type { Proposal } from '#law/kernel/regime.ts';

import type { LadderScheme } from './ladder.ts';
import { ladderProposal } from './ladder-proposal.ts';

/** The tiers of the criminal interpretation as they stand. */
export const scheme: LadderScheme = {
  whereabouts: 'most-sensitive',
  'communication-content': 'most-sensitive',
  credit: 'most-sensitive',
  property: 'most-sensitive',
  'financial-account': 'most-sensitive',
  accommodation: 'sensitive',
  'communication-records': 'sensitive',
  health: 'sensitive',
  transactions: 'sensitive',
};

/** The ladder with the classes of the criminal interpretation as they stand: biometrics and minors are not named there. */
export const rManyCrim2017: Proposal = ladderProposal(
  'R-MANY-CRIM2017',
  { zh: '阶梯：按刑事司法解释的分档', en: 'Ladder with the classes of the criminal interpretation' },
  scheme,
);
