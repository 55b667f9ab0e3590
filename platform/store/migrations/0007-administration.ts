import type { Declarations } from '../declaration.ts';
import type { MigrationRun } from './migration.ts';
import { ofOrgan, secure } from './row-security.ts';

export const tables: Declarations = { 'identity.acting': 'coordinator', admin_act: 'coordinator' };

/** For which organ a session acts, and the acts by which people and organs are given their place here. */
export async function up(database: MigrationRun): Promise<void> {
  // The choice of a person with several memberships; it ends with the session.
  await database.create(
    'identity.acting',
    `session_id text PRIMARY KEY REFERENCES identity.session (id) ON DELETE CASCADE,
     organ_id text NOT NULL,
     role text NOT NULL,
     chosen_at timestamptz NOT NULL`,
  );
  await database.run('GRANT SELECT, INSERT, UPDATE, DELETE ON identity.acting TO dengwen_identity');
  // Who somebody is and whom they act for is read with their session in one statement; it is changed elsewhere.
  await database.run('GRANT USAGE ON SCHEMA public TO dengwen_identity');
  await database.run('GRANT SELECT ON person, membership, enrolment, organ TO dengwen_identity');

  // What the log's entry commits to, and the salt that opens it. Append-only: neither UPDATE nor DELETE is granted.
  await database.create(
    'admin_act',
    `commitment bytea PRIMARY KEY,
     act text NOT NULL,
     at timestamptz NOT NULL,
     organ_id text NOT NULL,
     person_id text NOT NULL,
     content text NOT NULL,
     salt bytea NOT NULL`,
  );
  await database.run('CREATE INDEX admin_act_by_organ ON admin_act (organ_id, at)');
  await secure(database, 'admin_act', { select: ofOrgan, insert: ofOrgan });
}
