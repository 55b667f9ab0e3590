import type { Declarations } from '../declaration.ts';
import type { MigrationRun } from './migration.ts';

export const tables: Declarations = { log_cosignature: 'coordinator' };

/** Heads of the log that others countersigned after receiving them, with what the entry of that act commits to. */
export async function up(database: MigrationRun): Promise<void> {
  await database.create(
    'log_cosignature',
    `size bigint NOT NULL,
     witness_key text NOT NULL,
     organ_id text NOT NULL,
     line text NOT NULL,
     at timestamptz NOT NULL,
     commitment bytea NOT NULL,
     salt bytea NOT NULL,
     PRIMARY KEY (size, witness_key)`,
  );
  await database.run('GRANT SELECT, INSERT ON log_cosignature TO dengwen_app');
}
