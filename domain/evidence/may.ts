import type { CustodyAction } from '#evidence/custody.ts';
import type { Stage } from '#contract/shapes/case.ts';
import type { Scope } from '#platform/store/scope.ts';
import type { Actor, Role } from '#words/actor.ts';
import { asProvisionId } from '#words/citation.ts';
import type { CaseId, OrganId } from '#words/identifiers.ts';
import { problem } from '#words/problem.ts';
import type { Problem } from '#words/problem.ts';

interface CaseOrgans {
  readonly court: OrganId;
  readonly filer: OrganId;
  readonly case: CaseId;
}

const ofCourts: ReadonlySet<Role> = new Set(['filing-judge', 'bench-judge']);

/** While a case goes on, evidence is taken and nothing is destroyed. */
const underWay: readonly Stage[] = ['received', 'awaiting-correction', 'docketed'];

/** What an actor reaches: a judge the docket of their own court, a party the cases it was admitted to, everybody their organ's rows. */
export function reachOf({ person, organ, organKind, admittedTo = [] }: Actor): Scope {
  return { person, organ, courts: organKind === 'court' ? [organ] : [], cases: admittedTo };
}

/** Judges of the case's court, those who filed it, and parties admitted to it. Others are told that there is nothing. */
export function mayRead(actor: Actor, organs: CaseOrgans): boolean {
  return isJudge(actor, organs) || isFiler(actor, organs) || isParty(actor, organs);
}

/** A defendant, or who stands for one, in a case to which a judge admitted their organisation (CPL 52). */
export const isParty = (actor: Actor, organs: Pick<CaseOrgans, 'case'>): boolean =>
  actor.role === 'defendant' && actor.admittedTo?.includes(organs.case) === true;

const isFiler = (actor: Actor, organs: CaseOrgans): boolean => actor.organ === organs.filer && actor.role === 'filer';

/** Only a judge of the case restricts an exhibit to inspection at the court, or lifts it. */
export function mayRestrict(actor: Actor, found: CaseOrgans & { readonly stage: Stage }): Problem | null {
  if (!mayRead(actor, found)) return problem('not-found');
  if (!isJudge(actor, found)) return problem('not-permitted', { provisions: [asProvisionId('CPL 71')] });
  return goneElsewhere(found);
}

const isJudge = (actor: Actor, organs: CaseOrgans): boolean => actor.organ === organs.court && ofCourts.has(actor.role);

/** Whoever sues submits evidence (CPL 67); a court may collect it (CPL 67(2), CPLI 96). */
export function maySubmit(actor: Actor, found: CaseOrgans & { readonly stage: Stage }): Problem | null {
  if (!mayRead(actor, found)) return problem('not-found');
  if (isParty(actor, found)) return problem('not-permitted', { provisions: [asProvisionId('CPL 67')] });
  if (underWay.includes(found.stage)) return null;
  return problem('out-of-stage', {
    provisions: [asProvisionId('CPL 67')],
    about: { stage: found.stage, at: underWay },
  });
}

/** After a transfer the exhibits are the receiving court's: here their record is read, and nothing is done with them (CPL 37). */
export function goneElsewhere({ stage }: { readonly stage: Stage }): Problem | null {
  if (stage !== 'transferred') return null;
  return problem('out-of-stage', { provisions: [asProvisionId('CPL 37')], about: { stage, exhibit: 'handed-over' } });
}

/** Custody acts are done by who holds the case; destroying is the court's, and comes after the case has ended. */
export function mayHandle(
  actor: Actor,
  action: CustodyAction,
  found: CaseOrgans & { readonly stage: Stage },
): Problem | null {
  if (!mayRead(actor, found)) return problem('not-found');
  if (isParty(actor, found)) return problem('not-permitted');
  const gone = goneElsewhere(found);
  if (gone !== null) return gone;
  if (action !== 'destroy') return null;
  if (!isJudge(actor, found)) return problem('wrong-organ', { provisions: [asProvisionId('PIPL 47')] });
  return underWay.includes(found.stage)
    ? problem('out-of-stage', { provisions: [asProvisionId('PIPL 47')], about: { stage: found.stage } })
    : null;
}
