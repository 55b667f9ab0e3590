import type { Declarations } from '../declaration.ts';
import type { MigrationRun } from './migration.ts';
import { ofFiler, ofOpenCourt, secure } from './row-security.ts';

export const tables: Declarations = { screening: 'court' };

/**
 * Screenings of exhibits: in what state each is, how far, and once it is done its report. What was said with it and what
 * came out lies sealed under the key of the case; the columns hold counts and places of a run, nothing of a person.
 */
export async function up(database: MigrationRun): Promise<void> {
  const ofCourtOrFiler = `(${ofOpenCourt}) OR (${ofFiler})`;
  // `runner` is the server at work on it, until `held_until` unless it says that it still is.
  await database.create(
    'screening',
    `court_id text NOT NULL,
     case_id uuid NOT NULL,
     screening_id uuid NOT NULL,
     exhibit_id uuid NOT NULL,
     number int NOT NULL,
     filer_organ_id text NOT NULL,
     organ_id text NOT NULL,
     organ_kind text NOT NULL,
     person_id text NOT NULL,
     role text NOT NULL,
     state text NOT NULL CHECK (state IN ('queued', 'running', 'stopping', 'stopped', 'done', 'failed')),
     failure text,
     leaked_on date,
     scheme text NOT NULL,
     said text NOT NULL,
     begun_at timestamptz NOT NULL,
     begun_by bytea NOT NULL,
     ended_at timestamptz,
     entered_by bytea,
     size bigint NOT NULL,
     consumed bigint,
     text_bytes bigint,
     row_count bigint,
     seconds double precision,
     noted_at timestamptz,
     runner text,
     held_until timestamptz,
     attempts int NOT NULL DEFAULT 0,
     result text,
     PRIMARY KEY (court_id, case_id, screening_id),
     FOREIGN KEY (court_id, case_id, exhibit_id) REFERENCES exhibit (court_id, case_id, exhibit_id)`,
  );
  await database.run(
    `CREATE INDEX screening_open ON screening (begun_at) WHERE state IN ('queued', 'running', 'stopping')`,
  );
  await secure(database, 'screening', { select: ofCourtOrFiler, insert: ofCourtOrFiler, update: ofCourtOrFiler });
}
