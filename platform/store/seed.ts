import type { Client } from 'pg';
import { asOwner } from './connection.ts';

/** A row of the reference data, by the names of its columns. */
export type SeedRow = Readonly<Record<string, unknown>>;

/** A table to be filled, and how its rows are read. */
export interface SeedTable {
  readonly table: string;
  /** Column names with their PostgreSQL types. */
  readonly columns: Readonly<Record<string, string>>;
  /** Columns of the primary key. */
  readonly key: readonly string[];
  readonly rows: () => Iterable<SeedRow>;
}

export interface Seed {
  readonly name: string;
  /** Digest of all the data: the same digest is not loaded again. */
  readonly digest: () => string;
  readonly tables: readonly SeedTable[];
}

/** Rows a message; large enough to be fast, small enough for any machine's memory. */
const batch = 2000;

async function load(client: Client, seed: SeedTable): Promise<void> {
  const columns = Object.keys(seed.columns);
  const types = columns.map((column) => `${column} ${seed.columns[column]}`).join(', ');
  const changed = columns.filter((column) => !seed.key.includes(column));
  const text = `INSERT INTO ${seed.table} (${columns.join(', ')})
    SELECT ${columns.join(', ')} FROM json_to_recordset($1::json) AS row (${types})
    ON CONFLICT (${seed.key.join(', ')}) DO UPDATE SET ${changed.map((column) => `${column} = excluded.${column}`).join(', ')}`;
  let rows: SeedRow[] = [];
  for (const row of seed.rows()) {
    rows.push(row);
    if (rows.length < batch) continue;
    await client.query(text, [JSON.stringify(rows)]);
    rows = [];
  }
  if (rows.length > 0) await client.query(text, [JSON.stringify(rows)]);
}

/**
 * Loads reference data unless they are loaded already; all of it in one transaction, reference tables first and
 * alone (citus.md rule 16).
 *
 * @returns whether anything was loaded
 */
export async function sow(url: string, seed: Seed): Promise<boolean> {
  const digest = seed.digest();
  return asOwner(url, async (client) => {
    const known = await client.query<{ digest: string }>('SELECT digest FROM seed WHERE name = $1', [seed.name]);
    if (known.rows[0]?.digest === digest) return false;
    await client.query('BEGIN');
    try {
      for (const table of seed.tables) await load(client, table);
      await client.query(
        `INSERT INTO seed (name, digest) VALUES ($1, $2)
         ON CONFLICT (name) DO UPDATE SET digest = excluded.digest, at = now()`,
        [seed.name, digest],
      );
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    }
    return true;
  });
}
