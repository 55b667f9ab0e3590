import type { Declarations } from '../declaration.ts';
import type { MigrationRun } from './migration.ts';

export const tables: Declarations = {};

/** The salt that opens the commitment of an hour's readings: who holds the access log can show it is complete. */
export async function up(database: MigrationRun): Promise<void> {
  await database.run(`ALTER TABLE access_digest ADD COLUMN salt bytea NOT NULL DEFAULT ''`);
}
