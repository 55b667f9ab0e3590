import type { Proposal } from '#law/kernel/regime.ts';

import type { LadderScheme } from './ladder.ts';
import { ladderProposal } from './ladder-proposal.ts';

/** Everything that article 28 names, in the most sensitive class. */
export const scheme: LadderScheme = {
  biometrics: 'most-sensitive',
  whereabouts: 'most-sensitive',
  'communication-content': 'most-sensitive',
  credit: 'most-sensitive',
  property: 'most-sensitive',
  'financial-account': 'most-sensitive',
  'under-14': 'most-sensitive',
  religion: 'most-sensitive',
  'specific-identity': 'most-sensitive',
  health: 'most-sensitive',
  accommodation: 'sensitive',
  'communication-records': 'sensitive',
  transactions: 'sensitive',
};

/** The ladder with everything that article 28 names in its most sensitive class. */
export const rManyPipl28: Proposal = ladderProposal(
  'R-MANY-PIPL28',
  {
    zh: '阶梯：个保法第二十八条所列信息均列最高档',
    en: 'Ladder with all information of article 28 in the most sensitive class',
  },
  scheme,
);
