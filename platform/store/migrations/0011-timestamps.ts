import type { Declarations } from '../declaration.ts';
import type { MigrationRun } from './migration.ts';
import { ofFiler, ofOpenCourt, secure } from './row-security.ts';

export const tables: Declarations = { exhibit_timestamp: 'court' };

/** Trusted timestamps over exhibits, one of each authority, as request and response; a token names no person. */
export async function up(database: MigrationRun): Promise<void> {
  await database.create(
    'exhibit_timestamp',
    `court_id text NOT NULL,
     case_id uuid NOT NULL,
     exhibit_id uuid NOT NULL,
     authority text NOT NULL,
     filer_organ_id text NOT NULL,
     stamped_at timestamptz NOT NULL,
     request bytea NOT NULL,
     response bytea NOT NULL,
     PRIMARY KEY (court_id, case_id, exhibit_id, authority),
     FOREIGN KEY (court_id, case_id, exhibit_id) REFERENCES exhibit (court_id, case_id, exhibit_id)`,
  );
  const ofCourtOrFiler = `(${ofOpenCourt}) OR (${ofFiler})`;
  await secure(database, 'exhibit_timestamp', { select: ofCourtOrFiler, insert: ofCourtOrFiler });
}
