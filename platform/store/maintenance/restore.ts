import { cp } from 'node:fs/promises';
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { Client } from 'pg';
import { asOwner } from '../connection.ts';
import { migrate, migrationDigest } from '../migrate.ts';
import { backupFormat, databaseFile } from './backup.ts';
import { asSystem, keyFiles, tablesInOrder } from './tables.ts';

export interface RestoreOptions {
  readonly url: string;
  readonly dataFolder: string;
  /** The folder that `backup` made. */
  readonly source: string;
}

/** Why a back-up is not restored; closed, words come last. */
export type RestoreRefusal = 'not-a-backup' | 'of-another-version' | 'database-in-use' | 'keys-differ';

export class RestoreRefused extends Error {
  readonly code: RestoreRefusal;

  constructor(code: RestoreRefusal) {
    super(code);
    this.name = 'RestoreRefused';
    this.code = code;
  }
}

const batch = 500;

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new RestoreRefused('not-a-backup');
  }
}

/** The first line: the form of the back-up, and the schema it was made under. */
function readHeader(line: string): void {
  const header = parseLine(line);
  if (typeof header !== 'object' || header === null || !('format' in header) || header.format !== backupFormat)
    throw new RestoreRefused('not-a-backup');
  if (!('migrations' in header) || !Array.isArray(header.migrations)) throw new RestoreRefused('not-a-backup');
  for (const { name, digest } of header.migrations) {
    let own: string;
    try {
      own = migrationDigest(String(name));
    } catch {
      throw new RestoreRefused('of-another-version');
    }
    if (own !== digest) throw new RestoreRefused('of-another-version');
  }
}

async function fill(client: Client, source: string): Promise<number> {
  const reader = createInterface({ input: createReadStream(join(source, databaseFile)).pipe(createGunzip()) });
  let table: string | null = null;
  let rows: string[] = [];
  let count = 0;
  let isFirst = true;
  const flush = async (): Promise<void> => {
    if (table === null || rows.length === 0) return;
    await client.query(`INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $1::json)`, [
      `[${rows.join(',')}]`,
    ]);
    count += rows.length;
    rows = [];
  };
  for await (const line of reader) {
    if (isFirst) {
      readHeader(line);
      isFirst = false;
      continue;
    }
    // A heading is the only line with one member, named table; no table of ours has such a row.
    const heading: unknown = line.startsWith('{"table":') ? parseLine(line) : null;
    if (typeof heading === 'object' && heading !== null && 'table' in heading && Object.keys(heading).length === 1) {
      await flush();
      const name = heading.table;
      if (typeof name !== 'string' || !tablesInOrder.includes(name)) throw new RestoreRefused('of-another-version');
      table = name;
      continue;
    }
    rows.push(line);
    if (rows.length >= batch) await flush();
  }
  await flush();
  if (isFirst) throw new RestoreRefused('not-a-backup');
  return count;
}

/**
 * Puts a back-up into a database in which nothing has been entered yet, and its objects and keys into the data
 * folder. One transaction: a back-up that breaks off half way leaves the database as it was.
 *
 * @returns rows restored
 * @throws RestoreRefused when there is something to lose, or the back-up does not fit this version
 */
export async function restore(options: RestoreOptions): Promise<number> {
  const { source, dataFolder } = options;
  if (!existsSync(join(source, databaseFile))) throw new RestoreRefused('not-a-backup');
  const keys = join(source, 'keys');
  for (const name of keyFiles)
    if (existsSync(join(keys, name)) && existsSync(join(dataFolder, name))) throw new RestoreRefused('keys-differ');
  await migrate(options.url);
  const count = await asOwner(options.url, (client) =>
    asSystem(client, 'BEGIN', async () => {
      const used = await client.query<{ used: boolean }>(
        'SELECT size > 0 OR EXISTS (SELECT 1 FROM person) AS used FROM log_head',
      );
      if (used.rows[0]?.used) throw new RestoreRefused('database-in-use');
      await client.query(`TRUNCATE ${tablesInOrder.join(', ')}`);
      return fill(client, source);
    }),
  );
  if (existsSync(join(source, 'objects')))
    await cp(join(source, 'objects'), join(dataFolder, 'objects'), { recursive: true });
  for (const name of keyFiles) if (existsSync(join(keys, name))) await cp(join(keys, name), join(dataFolder, name));
  return count;
}
