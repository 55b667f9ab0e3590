import type { Role } from '#words/actor.ts';
import { problem } from '#words/problem.ts';
import type { Problem } from '#words/problem.ts';
import type { IdentityServices } from './services.ts';
import { whoIs } from './who.ts';
import type { SignedIn } from './who.ts';

export type ActForResult = ({ readonly ok: true } & SignedIn) | { readonly ok: false; readonly problem: Problem };

/** Chooses the membership that a session acts in; it holds for the session, and no longer than the membership. */
export async function chooseMembership(
  services: IdentityServices,
  token: string,
  chosen: { readonly organ: string; readonly role: Role },
): Promise<ActForResult> {
  const before = await whoIs(services, token);
  if (before === null) return { ok: false, problem: problem('not-signed-in') };
  const held = before.session.memberships.some(({ organ, role }) => organ.id === chosen.organ && role === chosen.role);
  if (!held) return { ok: false, problem: problem('not-permitted') };
  await services.sessions.query(
    `INSERT INTO identity.acting (session_id, organ_id, role, chosen_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (session_id) DO UPDATE SET organ_id = excluded.organ_id, role = excluded.role,
                                            chosen_at = excluded.chosen_at`,
    [before.sessionId, chosen.organ, chosen.role, services.now()],
  );
  const after = await whoIs(services, token);
  if (after === null) return { ok: false, problem: problem('not-signed-in') };
  return { ok: true, session: after.session, actor: after.actor };
}
