import type { Membership } from '#contract/shapes/organ.ts';
import type { Transaction } from '#platform/store/transact.ts';
import type { Day } from '#words/day.ts';
import { membershipOf } from './membership.ts';
import type { MembershipRow } from './membership.ts';

/** A person as an administrator sees them, with what they hold today. */
export interface ListedPerson {
  readonly id: string;
  readonly name: string;
  readonly account: string;
  memberships: Membership[];
}

interface Row extends MembershipRow {
  readonly person_id: string;
  readonly name: string;
  readonly account: string;
  /** False for the one row of a person who holds nothing today. */
  readonly held: boolean;
  readonly [column: string]: unknown;
}

/** The people of this house in the order in which they came, or the one asked for. */
export async function readPeople(tx: Transaction, today: Day, person: string | null = null): Promise<ListedPerson[]> {
  const rows = await tx.query<Row>(
    `SELECT p.person_id, p.name, p.account, (o.organ_id IS NOT NULL) AS held, m.organ_id, m.role, m.deputy_until,
            o.name AS organ_name, o.name_en AS organ_name_en, o.kind AS organ_kind,
            coalesce(e.demonstration, false) AS organ_demonstration
       FROM person p
       LEFT JOIN membership m ON m.person_id = p.person_id AND m.ended_at IS NULL
                             AND (m.deputy_until IS NULL OR m.deputy_until >= $1)
       LEFT JOIN organ o ON o.organ_id = m.organ_id
       LEFT JOIN enrolment e ON e.organ_id = m.organ_id
      WHERE $2::text IS NULL OR p.person_id = $2
      ORDER BY p.entered_at, p.person_id, m.since, m.organ_id, m.role`,
    [today, person],
  );
  const people = new Map<string, ListedPerson>();
  for (const row of rows) {
    const known = people.get(row.person_id);
    const listed = known ?? { id: row.person_id, name: row.name, account: row.account, memberships: [] };
    if (known === undefined) people.set(row.person_id, listed);
    if (row.held) listed.memberships.push(membershipOf(row));
  }
  return [...people.values()];
}

/** One person; null when there is none. */
export async function readPerson(tx: Transaction, today: Day, id: string): Promise<ListedPerson | null> {
  const [person] = await readPeople(tx, today, id);
  return person ?? null;
}
