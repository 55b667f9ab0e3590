import type { Actor, OrganKind, Role } from '#words/actor.ts';
import type { CaseId, OrganId } from '#words/identifiers.ts';
import { problem } from '#words/problem.ts';
import type { Problem } from '#words/problem.ts';
import type { Act } from './act.ts';

/** The two organs of a case that decide who may act in it. */
export interface CaseOrgans {
  readonly court: OrganId;
  readonly filer: OrganId;
  readonly case: CaseId;
}

/**
 * Whether this person may do this act in this case: the first line of each act. The act says the role and the side;
 * the side says the organ. Refused as data: the wrong organ is told so, the wrong role too.
 */
export function may(
  actor: Actor,
  act: Pick<Act, 'by' | 'side' | 'provisions'>,
  organs: Pick<CaseOrgans, 'court' | 'filer'>,
): Problem | null {
  const ofCourt = actor.organ === organs.court;
  const ofFiler = actor.organ === organs.filer;
  const rightOrgan = act.side === 'court' ? ofCourt : act.side === 'filer' ? ofFiler : ofCourt || ofFiler;
  if (!rightOrgan) return problem('wrong-organ', { provisions: act.provisions });
  if (!act.by.includes(actor.role)) return problem('not-permitted', { provisions: act.provisions });
  return null;
}

/** Organs that may file at all: the three classes of PIPL 70. Whether one has standing in a case is a question of law. */
const filing: ReadonlySet<OrganKind> = new Set(['procuratorate', 'consumer-organisation', 'designated-organisation']);

export const mayFile = (actor: Actor): boolean => actor.role === 'filer' && filing.has(actor.organKind);

const ofCourts: ReadonlySet<Role> = new Set(['filing-judge', 'bench-judge']);

/** Judges of any court, and bodies that may sue, see how far a related case has come; its content stays with its own. */
export const maySeeProgress = (actor: Actor): boolean => ofCourts.has(actor.role) || mayFile(actor);

/** A defendant, or who stands for one, in a case to which a judge admitted their organisation (CPL 52). */
export const isParty = (actor: Actor, found: Pick<CaseOrgans, 'case'>): boolean =>
  actor.role === 'defendant' && actor.admittedTo?.includes(found.case) === true;

/** The whole case is read by its court's judges and by those who filed it; a party admitted reads it too (`isParty`). */
export function mayRead(actor: Actor, organs: Pick<CaseOrgans, 'court' | 'filer'>): boolean {
  return (
    (actor.organ === organs.court && ofCourts.has(actor.role)) ||
    (actor.organ === organs.filer && actor.role === 'filer')
  );
}
