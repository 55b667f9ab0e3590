import type { Declarations } from '../declaration.ts';
import type { MigrationRun } from './migration.ts';
import { ofFiler, ofOpenCourt, secure, signedIn } from './row-security.ts';

export const tables: Declarations = {
  overlap_sketch: 'defendant',
  overlap_authorisation: 'court',
};

/** By what data sets of two cases are compared: a sketch of each, kept by defendant, and who authorised counting one by one. */
export async function up(database: MigrationRun): Promise<void> {
  // Some of the smallest digests under the domain key, which lies outside the database: without it they say nothing.
  // Written and taken away by the platform's own work only.
  await database.create(
    'overlap_sketch',
    `defendant_key text NOT NULL,
     court_id text NOT NULL,
     case_id uuid NOT NULL,
     exhibit_id uuid NOT NULL,
     kind text NOT NULL CHECK (kind IN ('identity', 'mobile', 'email')),
     sketch bytea NOT NULL,
     drawn_at timestamptz NOT NULL,
     PRIMARY KEY (defendant_key, court_id, case_id, exhibit_id, kind)`,
  );
  await database.run('CREATE INDEX overlap_sketch_by_case ON overlap_sketch (case_id)');
  await secure(database, 'overlap_sketch', { select: signedIn, insert: 'false', update: 'false', delete: 'false' });

  const ofCourtOrFiler = `(${ofOpenCourt}) OR (${ofFiler})`;
  // `result` holds counts and nothing else.
  await database.create(
    'overlap_authorisation',
    `court_id text NOT NULL,
     case_id uuid NOT NULL,
     other_court_id text NOT NULL,
     other_case_id uuid NOT NULL,
     filer_organ_id text NOT NULL,
     organ_id text NOT NULL,
     organ_kind text NOT NULL,
     person_id text NOT NULL,
     role text NOT NULL,
     authorised_at timestamptz NOT NULL,
     commitment bytea NOT NULL,
     result jsonb,
     counted_at timestamptz,
     PRIMARY KEY (court_id, case_id, other_court_id, other_case_id),
     FOREIGN KEY (court_id, case_id) REFERENCES cases (court_id, case_id)`,
  );
  await secure(database, 'overlap_authorisation', {
    select: ofCourtOrFiler,
    insert: ofOpenCourt,
    update: ofOpenCourt,
  });
  // Whether the sketch of a screening that is done was drawn; until then it is looked for again.
  await database.run('ALTER TABLE screening ADD COLUMN sketched_at timestamptz');
  await database.run(
    `CREATE INDEX screening_to_sketch ON screening (ended_at) WHERE state = 'done' AND sketched_at IS NULL`,
  );
}
