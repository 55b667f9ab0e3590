import { Client, Pool, types, type PoolConfig } from 'pg';
import { SetupProblem } from './setup-problem.ts';

/**
 * The roles that serve. Neither owns a table, so row-level security binds both and neither can change a schema.
 * `dengwen_app` may read and write cases; `dengwen_identity` sees passwords and sessions, and nothing else.
 */
export const servingRoles = ['dengwen_app', 'dengwen_identity'] as const;
export type ServingRole = (typeof servingRoles)[number];

const timestamptz = 1184;
const date = 1082;
const int8 = 20;

/**
 * Values come as the core's words have them: instants as UTC text with milliseconds, days as `2026-11-23`, and
 * whole numbers as numbers, refused beyond 2^53 rather than rounded.
 */
function parserOf(oid: number): ((text: string) => unknown) | undefined {
  if (oid === timestamptz) return (text) => new Date(text).toISOString();
  if (oid === date) return (text) => text;
  if (oid === int8)
    return (text) => {
      const value = Number(text);
      if (!Number.isSafeInteger(value)) throw new RangeError(`not a safe integer: ${text}`);
      return value;
    };
  return undefined;
}

export const valueTypes: PoolConfig['types'] = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : parserOf(oid)) ??
    types.getTypeParser(oid, format)) as typeof types.getTypeParser,
};

/** A pool of connections that work as a serving role, whoever the URL signs in. */
export function openPool(url: string, role: ServingRole, size: number): Pool {
  const pool = new Pool({
    connectionString: url,
    types: valueTypes,
    max: size,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 10_000,
    application_name: role,
    options: `-c role=${role}${role === 'dengwen_identity' ? ' -c search_path=identity' : ''}`,
  });
  // An idle connection that breaks is replaced at its next use; unheard, the event would end the process.
  pool.on('error', () => undefined);
  return pool;
}

/** Runs something over one connection as the owner of the tables: migrations, seeding, backup. */
export async function asOwner<Result>(url: string, run: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url, types: valueTypes, application_name: 'dengwen owner' });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw new SetupProblem('database.unreachable', reasonOf(error), { cause: error });
  }
  try {
    return await run(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Why a connection failed, without the URL: that may hold a password. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
