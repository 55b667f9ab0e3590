import type { Transaction } from '#platform/store/transact.ts';
import type { Actor, Role } from '#words/actor.ts';
import { parseDay, shanghaiDay } from '#words/day.ts';
import type { Day } from '#words/day.ts';
import { under } from '#words/finding.ts';
import type { Finding } from '#words/finding.ts';
import type { Instant } from '#words/instant.ts';
import { problem } from '#words/problem.ts';
import { administer, refuseIf, Refused } from './administrative-act.ts';
import { readPerson } from './people.ts';
import type { ListedPerson } from './people.ts';
import { findingsOfSeat } from './seat.ts';
import type { IdentityServices, Result } from './services.ts';

export interface Appointment {
  readonly person: string;
  readonly organ: string;
  readonly role: Role;
  readonly action: 'appoint' | 'end';
  /** The last day of a deputy, counted in Shanghai; null for one who holds the role in their own right. */
  readonly deputyUntil: string | null;
}

/** The deputy's last day, or what is wrong with it. A day that has passed would appoint nobody. */
function lastDay(text: string | null, today: Day): { readonly day: Day | null; readonly findings: readonly Finding[] } {
  if (text === null) return { day: null, findings: [] };
  const read = parseDay(text);
  if (!read.ok) return { day: null, findings: under('/deputyUntil', read.problems) };
  if (read.value < today) return { day: null, findings: [{ code: 'day.too-early', at: '/deputyUntil' }] };
  return { day: read.value, findings: [] };
}

async function appointed(
  tx: Transaction,
  when: Instant,
  { person, organ, role }: Appointment,
  until: Day | null,
): Promise<boolean> {
  const changed = await tx.query(
    `INSERT INTO membership (person_id, organ_id, role, deputy_until, since) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (person_id, organ_id, role)
     DO UPDATE SET deputy_until = excluded.deputy_until, since = excluded.since, ended_at = NULL
       WHERE membership.ended_at IS NOT NULL OR membership.deputy_until IS DISTINCT FROM excluded.deputy_until
     RETURNING person_id`,
    [person, organ, role, until, when],
  );
  return changed.length > 0;
}

async function ended(tx: Transaction, when: Instant, { person, organ, role }: Appointment): Promise<void> {
  const rows = await tx.query(
    `UPDATE membership SET ended_at = $4
      WHERE person_id = $1 AND organ_id = $2 AND role = $3 AND ended_at IS NULL RETURNING person_id`,
    [person, organ, role, when],
  );
  if (rows.length === 0) throw new Refused(problem('not-found'));
}

/**
 * 任职、代理与免职. Nobody appoints or ends themselves: so another always answers for it, and the last administrator
 * cannot leave the house without one.
 */
export function appoint(
  services: IdentityServices,
  actor: Actor,
  asked: Appointment,
): Promise<Result<{ person: ListedPerson }>> {
  return administer(services, actor, async (tx, when) => {
    const today = shanghaiDay(when);
    if (asked.person === actor.person) throw new Refused(problem('not-permitted'));
    if ((await readPerson(tx, today, asked.person)) === null) throw new Refused(problem('not-found'));
    const { person, organ, role } = asked;
    if (asked.action === 'end') {
      await ended(tx, when, asked);
      const answer = { person: await mustBe(tx, today, person) };
      return { answer, entered: { act: 'end-appointment', content: { organ, person, role } } };
    }
    const { day, findings } = lastDay(asked.deputyUntil, today);
    refuseIf([...(await findingsOfSeat(tx, asked)), ...findings]);
    const changed = await appointed(tx, when, asked, day);
    const answer = { person: await mustBe(tx, today, person) };
    const content = { deputyUntil: day, organ, person, role };
    return { answer, entered: changed ? { act: 'appoint', content } : null };
  });
}

async function mustBe(tx: Transaction, today: Day, id: string): Promise<ListedPerson> {
  const person = await readPerson(tx, today, id);
  if (person === null) throw new Error(`no person ${id}`);
  return person;
}
