import type { Pool, PoolClient } from 'pg';

/** A person's sign-in as it is stored: the identifier is the person's own. */
export interface Credential {
  readonly person: string;
  readonly address: string;
  readonly passwordHash: string;
}

/** Salted scrypt (N 16384, r 16, p 1), each password with a salt of its own; some 50 ms by design. */
export async function hashPassword(password: string): Promise<string> {
  const library = await import('better-auth/crypto');
  return library.hashPassword(password);
}

async function store(client: PoolClient, credentials: readonly Credential[]): Promise<void> {
  const people = credentials.map(({ person }) => person);
  await client.query(
    `INSERT INTO identity."user" (id, name, email, "emailVerified")
     SELECT person, person, address, true FROM unnest($1::text[], $2::text[]) AS given (person, address)
     ON CONFLICT DO NOTHING`,
    [people, credentials.map(({ address }) => address)],
  );
  await client.query(
    `INSERT INTO identity.account (id, "accountId", "providerId", "userId", password)
     SELECT 'credential ' || person, person, 'credential', person, hash
       FROM unnest($1::text[], $2::text[]) AS given (person, hash)
     ON CONFLICT (id) DO NOTHING`,
    [people, credentials.map(({ passwordHash }) => passwordHash)],
  );
}

async function inTransaction(sessions: Pool, run: (client: PoolClient) => Promise<void>): Promise<void> {
  const client = await sessions.connect();
  try {
    await client.query('BEGIN');
    await run(client);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

/**
 * Stores a new person's sign-in. The caller holds the account's key in the table of people, so another sign-in under
 * the same address belongs to nobody: an addition broke off there, and it is taken away.
 */
export async function storeCredential(sessions: Pool, credential: Credential): Promise<void> {
  await inTransaction(sessions, async (client) => {
    await client.query('DELETE FROM identity."user" WHERE email = $1', [credential.address]);
    await store(client, [credential]);
  });
}

/** Stores those sign-ins of a list that are missing, all hashed at once, and says how many there were. */
export async function storeMissing(
  sessions: Pool,
  wanted: readonly { readonly person: string; readonly address: string; readonly password: string }[],
): Promise<number> {
  const { rows } = await sessions.query<{ userId: string }>(
    `SELECT "userId" FROM identity.account WHERE "userId" = ANY ($1) AND "providerId" = 'credential'`,
    [wanted.map(({ person }) => person)],
  );
  const known = new Set(rows.map((row) => row.userId));
  const missing = await Promise.all(
    wanted
      .filter(({ person }) => !known.has(person))
      .map(async ({ person, address, password }) => ({ person, address, passwordHash: await hashPassword(password) })),
  );
  if (missing.length > 0) await inTransaction(sessions, (client) => store(client, missing));
  return missing.length;
}
