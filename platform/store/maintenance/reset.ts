import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { asOwner } from '../connection.ts';
import { asSystem, tablesInOrder } from './tables.ts';

/** There are cases that are no demonstration; nothing was removed. */
export class NotDemonstration extends Error {
  readonly cases: number;

  constructor(cases: number) {
    super(`${cases} cases are no demonstration`);
    this.name = 'NotDemonstration';
    this.cases = cases;
  }
}

/**
 * Empties a demonstration: every table, every object and unfinished upload, and the log with its key. The key goes too, since a second log
 * begun under the same key would contradict the receipts of the first. No server process may be at work meanwhile.
 *
 * @throws NotDemonstration when a single case is real
 */
export async function reset(options: { readonly url: string; readonly dataFolder: string }): Promise<void> {
  await asOwner(options.url, (client) =>
    asSystem(client, 'BEGIN', async () => {
      const { rows } = await client.query<{ cases: number }>(
        /* every court */ 'SELECT count(*)::int AS cases FROM cases WHERE NOT demonstration',
      );
      const real = rows[0]?.cases ?? 0;
      if (real > 0) throw new NotDemonstration(real);
      await client.query(`TRUNCATE ${tablesInOrder.join(', ')}`);
      await client.query(`INSERT INTO log_head (size, peaks) VALUES (0, '')`);
    }),
  );
  for (const folder of ['objects', 'uploads', 'log'])
    await rm(join(options.dataFolder, folder), { recursive: true, force: true });
  for (const name of ['log-secret.pem', 'log-key.txt']) await rm(join(options.dataFolder, name), { force: true });
}
