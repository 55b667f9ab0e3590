import type { Stage } from '#contract/shapes/case.ts';
import type { Scope } from '#platform/store/scope.ts';
import type { Actor, Role } from '#words/actor.ts';
import { asProvisionId } from '#words/citation.ts';
import type { OrganId } from '#words/identifiers.ts';
import { problem } from '#words/problem.ts';
import type { Problem } from '#words/problem.ts';

interface CaseOrgans {
  readonly court: OrganId;
  readonly filer: OrganId;
}

const ofCourts: ReadonlySet<Role> = new Set(['filing-judge', 'bench-judge']);

/** While a case goes on, evidence is examined. */
const underWay: readonly Stage[] = ['received', 'awaiting-correction', 'docketed'];

/** A judge reaches the docket of their own court, everybody their organ's rows. */
export const reachOf = ({ person, organ, organKind }: Actor): Scope => ({
  person,
  organ,
  courts: organKind === 'court' ? [organ] : [],
});

export const isJudge = (actor: Actor, { court }: Pick<CaseOrgans, 'court'>): boolean =>
  actor.organ === court && ofCourts.has(actor.role);

/** The body that sues and the judges of the court. Others, a party too, are told that there is nothing. */
export const mayRead = (actor: Actor, organs: CaseOrgans): boolean =>
  isJudge(actor, organs) || (actor.organ === organs.filer && actor.role === 'filer');

/**
 * Whoever sues examines what it proves its case by (CPL 67); a court may look into it itself (CPL 67(2), CPLI 96). The
 * facts that come of it are given, and found by nobody yet.
 */
export function mayScreen(actor: Actor, found: CaseOrgans & { readonly stage: Stage }): Problem | null {
  if (!mayRead(actor, found)) return problem('not-found');
  if (underWay.includes(found.stage)) return null;
  return problem('out-of-stage', {
    provisions: [asProvisionId('CPL 67')],
    about: { stage: found.stage, at: underWay },
  });
}

/** Comparing data sets of two cases goes beyond either of them: a judge of the case authorises it. */
export function mayAuthorise(actor: Actor, found: CaseOrgans & { readonly stage: Stage }): Problem | null {
  if (!mayRead(actor, found)) return problem('not-found');
  return isJudge(actor, found) ? mayScreen(actor, found) : problem('not-permitted');
}
