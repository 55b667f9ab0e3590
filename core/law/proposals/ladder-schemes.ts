import type { LadderScheme } from './ladder.ts';
import { scheme as crim2017 } from './r-many-crim2017.ts';
import { scheme as pipl28 } from './r-many-pipl28.ts';
import { scheme as merged } from './r-many.ts';

/** The schemes of the ladder by the proposal that lays each over, the paper's own first. */
export const ladderSchemes = Object.freeze({
  'R-MANY': merged,
  'R-MANY-PIPL28': pipl28,
  'R-MANY-CRIM2017': crim2017,
} satisfies Record<string, LadderScheme>);

export type LadderSchemeId = keyof typeof ladderSchemes;
