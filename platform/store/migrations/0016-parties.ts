import type { Declarations } from '../declaration.ts';
import type { MigrationRun } from './migration.ts';
import { ofFiler, ofOpenCourt, ofOrgan, ofParty, secure, signedIn } from './row-security.ts';

export const tables: Declarations = {
  party_code: 'coordinator',
  case_party: 'court',
  exhibit_restriction: 'court',
  exhibit_signature: 'court',
};

const ofCourtOrFiler = `(${ofOpenCourt}) OR (${ofFiler})`;

/**
 * The defendant's access (CPL 52): who may be let in, who was let in to which case by which act, and which exhibits are
 * not given online. A party's transaction names the cases it was admitted to; its policies admit those rows only.
 */
export async function up(database: MigrationRun): Promise<void> {
  // An organisation enters with its credit code, by which it is the defendant of a case or not. Never changed.
  await database.create('party_code', `organ_id text PRIMARY KEY, credit_code text NOT NULL UNIQUE`);
  await secure(database, 'party_code', { select: signedIn, insert: signedIn });
  await database.run('GRANT INSERT ON organ TO dengwen_app');

  await database.create(
    'case_party',
    `court_id text NOT NULL,
     case_id uuid NOT NULL,
     organ_id text NOT NULL,
     defendant int NOT NULL,
     capacity text NOT NULL CHECK (capacity IN ('itself', 'representative')),
     filer_organ_id text NOT NULL,
     served_on date NOT NULL,
     admitted_at timestamptz NOT NULL,
     ended_at timestamptz,
     PRIMARY KEY (court_id, case_id, organ_id, defendant),
     FOREIGN KEY (court_id, case_id) REFERENCES cases (court_id, case_id)`,
  );
  await database.run('CREATE INDEX case_party_by_organ ON case_party (organ_id)');
  await secure(database, 'case_party', {
    select: `${ofCourtOrFiler} OR (${ofOrgan})`,
    insert: ofOpenCourt,
    update: ofOpenCourt,
  });

  await database.create(
    'exhibit_restriction',
    `court_id text NOT NULL,
     case_id uuid NOT NULL,
     exhibit_id uuid NOT NULL,
     restricted_at timestamptz NOT NULL,
     filer_organ_id text NOT NULL,
     number int NOT NULL,
     ground text NOT NULL,
     lifted_at timestamptz,
     PRIMARY KEY (court_id, case_id, exhibit_id, restricted_at),
     FOREIGN KEY (court_id, case_id, exhibit_id) REFERENCES exhibit (court_id, case_id, exhibit_id)`,
  );
  await secure(database, 'exhibit_restriction', {
    select: `${ofCourtOrFiler} OR (${ofParty})`,
    insert: ofOpenCourt,
    update: ofOpenCourt,
  });
  // Detached SM2 signatures of keepers and parties, each under its entry; what was said with them is sealed.
  await database.create(
    'exhibit_signature',
    `court_id text NOT NULL,
     case_id uuid NOT NULL,
     exhibit_id uuid NOT NULL,
     commitment bytea NOT NULL,
     filer_organ_id text NOT NULL,
     organ_id text NOT NULL,
     at timestamptz NOT NULL,
     signature text NOT NULL,
     PRIMARY KEY (court_id, case_id, exhibit_id, commitment),
     FOREIGN KEY (court_id, case_id, exhibit_id) REFERENCES exhibit (court_id, case_id, exhibit_id)`,
  );
  await secure(database, 'exhibit_signature', {
    select: `${ofCourtOrFiler} OR (${ofParty})`,
    insert: `${ofCourtOrFiler} OR ((${ofParty}) AND (${ofOrgan}))`,
  });
  await database.run('ALTER TABLE exhibit ADD COLUMN restricted boolean NOT NULL DEFAULT false');

  for (const table of ['cases', 'case_act', 'carried_act', 'time_limit', 'custody_event', 'exhibit_timestamp'])
    await database.run(`CREATE POLICY ${table}_party ON ${table} FOR SELECT USING (${ofParty})`);
  await database.run(`CREATE POLICY exhibit_party ON exhibit FOR SELECT USING ((${ofParty}) AND NOT restricted)`);
  // Of the papers, those that are served or show that suit could be brought; the rest is inspected at the court.
  await database.run(`CREATE POLICY attachment_party ON attachment FOR SELECT
    USING ((${ofParty}) AND kind IN ('indictment', 'announcement-proof', 'duty-proof'))`);
  // A reading is entered under the lock of the case. It locks the row; no value it could write is admitted.
  await database.run(`CREATE POLICY cases_party_lock ON cases FOR UPDATE USING (${ofParty}) WITH CHECK (false)`);
  const own = `(${ofParty}) AND (${ofOrgan})`;
  await database.run(`CREATE POLICY case_act_party_reads ON case_act FOR INSERT WITH CHECK (${own})`);
  await database.run(
    `CREATE POLICY custody_event_party_reads ON custody_event FOR INSERT WITH CHECK ((${own}) AND action = 'open')`,
  );
}
