import type { Transaction } from '#platform/store/transact.ts';
import type { Actor, Role } from '#words/actor.ts';
import { shanghaiDay } from '#words/day.ts';
import { toHex } from '#words/digest.ts';
import { under } from '#words/finding.ts';
import type { Instant } from '#words/instant.ts';
import { parseAccountName, addressOf } from './account.ts';
import type { AccountName } from './account.ts';
import { administer, invalid, mayAdminister, refuseIf } from './administrative-act.ts';
import { hashPassword, storeCredential } from './credentials.ts';
import { readPerson } from './people.ts';
import type { ListedPerson } from './people.ts';
import { findingsOfSeat } from './seat.ts';
import type { Seat } from './seat.ts';
import type { IdentityServices, Result } from './services.ts';

export interface PersonToAdd {
  readonly name: string;
  readonly account: string;
  readonly password: string;
  readonly organ: string;
  readonly role: Role;
}

interface NewPerson extends Seat {
  readonly id: string;
  readonly name: string;
  readonly account: AccountName;
  readonly passwordHash: string;
}

/** A new person's identifier: random, so that it tells nothing of them. */
export const newPersonId = (services: IdentityServices): string => `p-${toHex(services.random(10))}`;

/**
 * Writes person, sign-in and first seat. The person's row comes first: its unique account is held until the commit, so
 * of two who add the same account at once one waits and is refused.
 */
export async function writePerson(
  services: IdentityServices,
  tx: Transaction,
  when: Instant,
  person: NewPerson,
): Promise<void> {
  const written = await tx.query(
    `INSERT INTO person (person_id, name, account, demonstration, entered_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (account) DO NOTHING RETURNING person_id`,
    [person.id, person.name, person.account, services.demonstration, when],
  );
  refuseIf(written.length === 0 ? [{ code: 'field.duplicate', at: '/account' }] : []);
  await storeCredential(services.sessions, {
    person: person.id,
    address: addressOf(person.account),
    passwordHash: person.passwordHash,
  });
  await tx.query(`INSERT INTO membership (person_id, organ_id, role, since) VALUES ($1, $2, $3, $4)`, [
    person.id,
    person.organ,
    person.role,
    when,
  ]);
}

/** 新增人员: a person with a sign-in and a first role. The log commits to all but the password. */
export async function addPerson(
  services: IdentityServices,
  actor: Actor,
  { name, account, password, organ, role }: PersonToAdd,
): Promise<Result<{ person: ListedPerson }>> {
  const read = parseAccountName(account);
  // Hashed before the transaction, which would otherwise stand open for as long; not for those who may not ask.
  const passwordHash = mayAdminister(actor) ? await hashPassword(password) : '';
  return administer(services, actor, async (tx, when) => {
    const wrongSeat = await findingsOfSeat(tx, { organ, role });
    if (!read.ok) throw invalid([...under('/account', read.problems), ...wrongSeat]);
    refuseIf(wrongSeat);
    const id = newPersonId(services);
    await writePerson(services, tx, when, { id, name, account: read.value, passwordHash, organ, role });
    const person = await readPerson(tx, shanghaiDay(when), id);
    if (person === null) throw new Error('the person just written is not there');
    return {
      answer: { person },
      entered: { act: 'add-person', content: { account: read.value, name, organ, person: id, role } },
    };
  });
}
