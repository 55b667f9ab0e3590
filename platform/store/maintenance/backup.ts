import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { createWriteStream, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Client } from 'pg';
import { asOwner } from '../connection.ts';
import { asSystem, keyFiles, tablesInOrder } from './tables.ts';

export const backupFormat = 'dengwen-backup/1';
export const databaseFile = 'database.jsonl.gz';

export interface BackupOptions {
  readonly url: string;
  readonly dataFolder: string;
  /** A folder that does not exist yet. */
  readonly target: string;
  /**
   * Whether the keys lie in the back-up. With them, whoever has it reads everything; without them it is worthless
   * unless they are kept elsewhere. The caller must choose.
   */
  readonly includeKeys: boolean;
}

export interface BackedUp {
  readonly rows: number;
  readonly entries: number;
}

/** Rows fetched at a time: a back-up of any size needs the memory of these. */
const page = 500;

async function* lines(client: Client, counted: { rows: number }): AsyncGenerator<string> {
  const migrations = await client.query<{ name: string; digest: string }>(
    'SELECT name, digest FROM applied_migration ORDER BY name',
  );
  yield `${JSON.stringify({ format: backupFormat, migrations: migrations.rows })}\n`;
  for (const table of tablesInOrder) {
    yield `${JSON.stringify({ table })}\n`;
    await client.query(`DECLARE reading NO SCROLL CURSOR FOR SELECT row_to_json(t)::text AS row FROM ${table} AS t`);
    for (;;) {
      const { rows } = await client.query<{ row: string }>(`FETCH ${page} FROM reading`);
      if (rows.length === 0) break;
      counted.rows += rows.length;
      yield rows.map(({ row }) => `${row}\n`).join('');
    }
    await client.query('CLOSE reading');
  }
}

/**
 * Copies everything into a folder while the server works on: the tables as of one moment, then the objects, of which
 * at that moment none was missing. The queue of jobs is left out: what is due is computed from the cases.
 *
 * @throws when the target exists; nothing half-made is left
 */
export async function backup(options: BackupOptions): Promise<BackedUp> {
  const { target, dataFolder } = options;
  if (existsSync(target)) throw new Error(`exists already: ${target}`);
  await mkdir(dirname(target), { recursive: true });
  const unfinished = `${target}.${process.pid}`;
  await mkdir(unfinished, { mode: 0o700 });
  try {
    const counted = { rows: 0 };
    const entries = await asOwner(options.url, (client) =>
      asSystem(client, 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', async () => {
        const file = createWriteStream(join(unfinished, databaseFile), { mode: 0o600, flush: true });
        await pipeline(Readable.from(lines(client, counted)), createGzip(), file);
        const { rows } = await client.query<{ size: number }>('SELECT size FROM log_head');
        return rows[0]?.size ?? 0;
      }),
    );
    const objects = join(dataFolder, 'objects');
    if (existsSync(objects)) await cp(objects, join(unfinished, 'objects'), { recursive: true });
    if (options.includeKeys) {
      await mkdir(join(unfinished, 'keys'), { mode: 0o700 });
      for (const name of keyFiles)
        if (existsSync(join(dataFolder, name))) await cp(join(dataFolder, name), join(unfinished, 'keys', name));
    }
    await rename(unfinished, target);
    return { rows: counted.rows, entries };
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
}
