import { createHash } from 'node:crypto';
import type { Seed } from '#platform/store/seed.ts';
import type { Actor } from '#words/actor.ts';
import { shanghaiDay } from '#words/day.ts';
import { under } from '#words/finding.ts';
import { asOrganId, asPersonId } from '#words/identifiers.ts';
import { problem } from '#words/problem.ts';
import { parseAccountName } from './account.ts';
import { newPersonId, writePerson } from './add-person.ts';
import { administer, invalid, Refused } from './administrative-act.ts';
import { hashPassword } from './credentials.ts';
import { readPerson } from './people.ts';
import type { ListedPerson } from './people.ts';
import type { IdentityServices, Result } from './services.ts';

/** The platform itself, for which administrators and researchers act on a database of your own. */
const platform = { id: asOrganId('dengwen-platform'), name: '登闻平台', nameEn: 'Dengwen Platform' };

const organRow = {
  organ_id: platform.id,
  kind: 'platform',
  name: platform.name,
  name_en: platform.nameEn,
  short_name: platform.name,
  initials: 'dwpt',
  source: '本平台。',
  reliability: 'own',
};

/** Sown where nothing is demonstrated: without it nobody could be its first administrator. */
export const platformSeed: Seed = {
  name: 'platform',
  digest: () => createHash('sha256').update(JSON.stringify(organRow)).digest('hex'),
  tables: [
    {
      table: 'organ',
      columns: Object.fromEntries(Object.keys(organRow).map((column) => [column, 'text'])),
      key: ['organ_id'],
      rows: () => [organRow],
    },
    {
      table: 'enrolment',
      columns: { organ_id: 'text', participates: 'boolean' },
      key: ['organ_id'],
      rows: () => [{ organ_id: platform.id, participates: true }],
    },
  ],
};

/**
 * Makes the first administrator of a database that has none; whoever starts the server chooses account and password.
 * Refused as not permitted once there is one, so it opens no second way in. An entry of the log like every other.
 */
export async function establishAdministrator(
  services: IdentityServices,
  { name, account, password }: { readonly name: string; readonly account: string; readonly password: string },
): Promise<Result<{ person: ListedPerson }>> {
  const read = parseAccountName(account);
  const passwordHash = await hashPassword(password);
  const id = newPersonId(services);
  const first: Actor = {
    person: asPersonId(id),
    organ: platform.id,
    organKind: 'platform',
    organLevel: null,
    role: 'administrator',
  };
  return administer(services, first, async (tx, when) => {
    if (!read.ok) throw invalid(under('/account', read.problems));
    // Of two at once the second waits here, and then finds the first.
    await tx.query('SELECT participates FROM enrolment WHERE organ_id = $1 FOR UPDATE', [platform.id]);
    const held = await tx.query(
      `SELECT 1 AS found FROM membership m JOIN person p ON p.person_id = m.person_id
        WHERE m.role = 'administrator' AND m.ended_at IS NULL AND ($1 OR NOT p.demonstration) LIMIT 1`,
      [services.demonstration],
    );
    if (held.length > 0) throw new Refused(problem('not-permitted'));
    const { organ, role } = first;
    await writePerson(services, tx, when, { id, name, account: read.value, passwordHash, organ, role });
    const person = await readPerson(tx, shanghaiDay(when), id);
    if (person === null) throw new Error('the person just written is not there');
    return {
      answer: { person },
      entered: { act: 'establish-administrator', content: { account: read.value, name, organ, person: id, role } },
    };
  });
}
