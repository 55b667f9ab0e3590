import type { Membership, Session } from '#contract/shapes/organ.ts';
import type { Actor } from '#words/actor.ts';
import { shanghaiDay } from '#words/day.ts';
import { asOrganId, asPersonId } from '#words/identifiers.ts';
import { milliseconds } from '#words/instant.ts';
import { membershipOf } from './membership.ts';
import type { MembershipRow } from './membership.ts';
import type { IdentityServices } from './services.ts';

/** Who sent a request: as the contract shows it, and as the domain takes it. */
export interface SignedIn {
  readonly session: Session;
  readonly actor: Actor;
}

export interface Found extends SignedIn {
  readonly sessionId: string;
}

interface Row extends MembershipRow {
  readonly session_id: string;
  readonly person_id: string;
  readonly name: string;
  readonly account: string;
  readonly demonstration: boolean;
  readonly organ_level: string | null;
  readonly chosen: boolean;
}

/** What somebody chose to act in comes first, then what they hold in their own right, the oldest first. */
const question = `
  SELECT s.id AS session_id, p.person_id, p.name, p.account, p.demonstration,
         m.organ_id, m.role, m.deputy_until, o.name AS organ_name, o.name_en AS organ_name_en, o.kind AS organ_kind,
         o.level AS organ_level, coalesce(e.demonstration, false) AS organ_demonstration,
         (a.session_id IS NOT NULL) AS chosen
    FROM identity.session s
    JOIN public.person p ON p.person_id = s."userId"
    JOIN public.membership m ON m.person_id = p.person_id
    JOIN public.organ o ON o.organ_id = m.organ_id
    LEFT JOIN public.enrolment e ON e.organ_id = m.organ_id
    LEFT JOIN identity.acting a ON a.session_id = s.id AND a.organ_id = m.organ_id AND a.role = m.role
   WHERE s.token = $1 AND s."expiresAt" > $2
     AND m.ended_at IS NULL AND (m.deputy_until IS NULL OR m.deputy_until >= $3)
     AND ($4 OR NOT p.demonstration)
   ORDER BY m.deputy_until IS NOT NULL, m.since, m.organ_id, m.role`;

/**
 * Who a session is, in one statement; null when it has ended, or when its person holds no membership today. A deputy's
 * ends with its day in Shanghai.
 */
export async function whoIs(services: IdentityServices, token: string): Promise<Found | null> {
  const now = services.now();
  const { rows } = await services.sessions.query<Row>({
    name: 'who-is',
    text: question,
    values: [token, now, shanghaiDay(now), services.demonstration],
  });
  const acting = rows.find((row) => row.chosen) ?? rows[0];
  if (acting === undefined) return null;
  const as: Membership = membershipOf(acting);
  return {
    sessionId: acting.session_id,
    session: {
      person: { id: acting.person_id, name: acting.name, account: acting.account },
      acting: as,
      memberships: rows.map(membershipOf),
      demonstration: acting.demonstration || as.organ.demonstration,
    },
    actor: {
      person: asPersonId(acting.person_id),
      organ: asOrganId(acting.organ_id),
      organKind: as.organKind,
      organLevel: acting.organ_level,
      role: as.role,
    },
  };
}

/** How long an answer may serve again: one page asks several things at once. */
const keptFor = 2000;
const most = 5000;

/**
 * Remembers who a token is for two seconds. Whatever changes the answer in this process empties it at once; another
 * process serving the same database sees the change when the two seconds are over.
 */
export class RecentAnswers {
  readonly #answers = new Map<string, { readonly until: number; readonly found: Promise<Found | null> }>();
  readonly #services: IdentityServices;

  constructor(services: IdentityServices) {
    this.#services = services;
  }

  ask(token: string): Promise<Found | null> {
    const now = milliseconds(this.#services.now());
    const known = this.#answers.get(token);
    // A clock set back must not keep an answer alive.
    if (known !== undefined && now < known.until && known.until - now <= keptFor) return known.found;
    if (this.#answers.size >= most) this.#answers.clear();
    const found = whoIs(this.#services, token);
    this.#answers.set(token, { until: now + keptFor, found });
    found.catch(() => this.forget(token));
    return found;
  }

  forget(token: string): void {
    this.#answers.delete(token);
  }

  forgetAll(): void {
    this.#answers.clear();
  }
}
