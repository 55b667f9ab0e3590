import { ladderOf } from '#screening/figures/ladder.ts';
import { kinds } from '#screening/kinds.ts';
import type { Screening } from '#screening/report.ts';
import type { LadderSchemeId } from '#law/proposals/ladder-schemes.ts';
import type { Day } from '#words/day.ts';

/** Under which law and which classes a screening is weighed. */
export interface Weighed {
  readonly on: Day;
  readonly scheme: LadderSchemeId;
}

/** A screening for a program: its figures, and both ladders. */
export function screeningJson(screening: Screening, { on, scheme }: Weighed): object {
  return { ...screening, ladder: { on, ...ladderOf(screening, { on, kinds, scheme }) } };
}
