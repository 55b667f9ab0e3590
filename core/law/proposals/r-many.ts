import type { Proposal } from '#law/kernel/regime.ts';

import type { LadderScheme } from './ladder.ts';
import { ladderProposal } from './ladder-proposal.ts';

/** The default scheme, also where another proposal needs the ladder while none is laid over. */
export const scheme: LadderScheme = {
  biometrics: 'most-sensitive',
  whereabouts: 'most-sensitive',
  'communication-content': 'most-sensitive',
  credit: 'most-sensitive',
  property: 'most-sensitive',
  'financial-account': 'most-sensitive',
  'under-14': 'most-sensitive',
  accommodation: 'sensitive',
  'communication-records': 'sensitive',
  health: 'sensitive',
  transactions: 'sensitive',
  religion: 'sensitive',
  'specific-identity': 'sensitive',
};

/** The paper's ladder with the lower threshold of article 28 and the criminal tiers wherever they differ. */
export const rMany: Proposal = ladderProposal(
  'R-MANY',
  { zh: '阶梯：取两种分档中较低的门槛', en: 'Ladder by sensitivity, the lower threshold of the two tables' },
  scheme,
);
