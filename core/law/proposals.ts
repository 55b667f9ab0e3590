import type { Proposal } from '#law/kernel/regime.ts';

import { rManyCrim2017 } from './proposals/r-many-crim2017.ts';
import { rManyPipl28 } from './proposals/r-many-pipl28.ts';
import { rMany } from './proposals/r-many.ts';
import { rScope } from './proposals/r-scope.ts';
import { rStand, rStandParallel, rStandProcuratorate } from './proposals/r-stand.ts';
import { rForum } from './proposals/r-forum.ts';
import { rLevel } from './proposals/r-level.ts';
import { ppilDraftOne } from './proposals/ppil-draft-1.ts';
import { rPreserve } from './proposals/r-preserve.ts';
import { rCoop } from './proposals/r-coop.ts';
import { rPlatform } from './proposals/r-platform.ts';
import { rDamage } from './proposals/r-damage.ts';
import { rPunitive } from './proposals/r-punitive.ts';
import { rApology } from './proposals/r-apology.ts';
import { rProof } from './proposals/r-proof.ts';

/** Every proposal that can be laid over the law in force, by id. Variants of one proposal replace the same steps, so they exclude each other. */
export const proposals = Object.freeze({
  'R-STAND': rStand,
  'R-STAND-PARALLEL': rStandParallel,
  'R-STAND-PROCURATORATE': rStandProcuratorate,
  'R-MANY': rMany,
  'R-MANY-PIPL28': rManyPipl28,
  'R-MANY-CRIM2017': rManyCrim2017,
  'R-SCOPE': rScope,
  'R-LEVEL': rLevel,
  'R-FORUM': rForum,
  'PPIL-D1': ppilDraftOne,
  'R-PRESERVE': rPreserve,
  'R-COOP': rCoop,
  'R-PLATFORM': rPlatform,
  'R-DAMAGE': rDamage,
  'R-PUNITIVE': rPunitive,
  'R-APOLOGY': rApology,
  'R-PROOF': rProof,
} satisfies Record<string, Proposal>);

export type ProposalId = keyof typeof proposals;
