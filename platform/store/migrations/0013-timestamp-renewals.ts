import type { Declarations } from '../declaration.ts';
import type { MigrationRun } from './migration.ts';
import { ofFiler, ofOpenCourt, secure } from './row-security.ts';

export const tables: Declarations = { timestamp_renewal: 'court' };

/**
 * Timestamps end with the certificate that signed them. When one ends is kept beside it, where its certificates say so,
 * and each renewal of it is a row: the paper that says what it covers, and the authority's answer over that paper.
 */
export async function up(database: MigrationRun): Promise<void> {
  await database.run('ALTER TABLE exhibit_timestamp ADD COLUMN valid_until timestamptz');
  await database.create(
    'timestamp_renewal',
    `court_id text NOT NULL,
     case_id uuid NOT NULL,
     exhibit_id uuid NOT NULL,
     authority text NOT NULL,
     serial int NOT NULL,
     renewed_by text NOT NULL,
     filer_organ_id text NOT NULL,
     stamped_at timestamptz NOT NULL,
     valid_until timestamptz,
     paper bytea NOT NULL,
     request bytea NOT NULL,
     response bytea NOT NULL,
     PRIMARY KEY (court_id, case_id, exhibit_id, authority, serial),
     FOREIGN KEY (court_id, case_id, exhibit_id) REFERENCES exhibit (court_id, case_id, exhibit_id)`,
  );
  const ofCourtOrFiler = `(${ofOpenCourt}) OR (${ofFiler})`;
  await secure(database, 'timestamp_renewal', { select: ofCourtOrFiler, insert: ofCourtOrFiler });
}
