import type { Declarations } from '../declaration.ts';
import type { MigrationRun } from './migration.ts';
import { ofOrgan, secure } from './row-security.ts';

export const tables: Declarations = {
  'identity."user"': 'coordinator',
  'identity.session': 'coordinator',
  'identity.account': 'coordinator',
  'identity.verification': 'coordinator',
  person: 'coordinator',
  enrolment: 'coordinator',
  membership: 'coordinator',
  draft: 'coordinator',
  draft_attachment: 'coordinator',
  seed: 'coordinator',
};

/**
 * People, and the organs they act for. Passwords and sessions lie in a schema of their own that the role of the
 * docket cannot read; its four tables have the columns that better-auth 1.7 expects.
 */
export async function up(database: MigrationRun): Promise<void> {
  await database.run('CREATE SCHEMA identity');
  await database.create(
    'identity."user"',
    `id text PRIMARY KEY,
     name text NOT NULL,
     email text NOT NULL UNIQUE,
     "emailVerified" boolean NOT NULL,
     image text,
     "createdAt" timestamptz NOT NULL DEFAULT now(),
     "updatedAt" timestamptz NOT NULL DEFAULT now()`,
  );
  await database.create(
    'identity.session',
    `id text PRIMARY KEY,
     "expiresAt" timestamptz NOT NULL,
     token text NOT NULL UNIQUE,
     "createdAt" timestamptz NOT NULL DEFAULT now(),
     "updatedAt" timestamptz NOT NULL DEFAULT now(),
     "ipAddress" text,
     "userAgent" text,
     "userId" text NOT NULL REFERENCES identity."user" (id) ON DELETE CASCADE`,
  );
  await database.run('CREATE INDEX session_by_user ON identity.session ("userId")');
  await database.create(
    'identity.account',
    `id text PRIMARY KEY,
     "accountId" text NOT NULL,
     "providerId" text NOT NULL,
     "userId" text NOT NULL REFERENCES identity."user" (id) ON DELETE CASCADE,
     "accessToken" text,
     "refreshToken" text,
     "idToken" text,
     "accessTokenExpiresAt" timestamptz,
     "refreshTokenExpiresAt" timestamptz,
     scope text,
     password text,
     "createdAt" timestamptz NOT NULL DEFAULT now(),
     "updatedAt" timestamptz NOT NULL DEFAULT now()`,
  );
  await database.run('CREATE INDEX account_by_user ON identity.account ("userId")');
  await database.create(
    'identity.verification',
    `id text PRIMARY KEY,
     identifier text NOT NULL,
     value text NOT NULL,
     "expiresAt" timestamptz NOT NULL,
     "createdAt" timestamptz NOT NULL DEFAULT now(),
     "updatedAt" timestamptz NOT NULL DEFAULT now()`,
  );
  await database.run('CREATE INDEX verification_by_identifier ON identity.verification (identifier)');
  await database.run('GRANT USAGE ON SCHEMA identity TO dengwen_identity');
  await database.run('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA identity TO dengwen_identity');

  await database.create(
    'person',
    `person_id text PRIMARY KEY,
     name text NOT NULL,
     account text NOT NULL UNIQUE,
     demonstration boolean NOT NULL DEFAULT false,
     entered_at timestamptz NOT NULL DEFAULT now()`,
  );
  // Organs of the directory that somebody acts for here; only such a court can be filed to.
  await database.create(
    'enrolment',
    `organ_id text PRIMARY KEY,
     participates boolean NOT NULL,
     demonstration boolean NOT NULL DEFAULT false,
     enrolled_at timestamptz NOT NULL DEFAULT now()`,
  );
  await database.create(
    'membership',
    `person_id text NOT NULL REFERENCES person (person_id),
     organ_id text NOT NULL,
     role text NOT NULL,
     deputy_until date,
     since timestamptz NOT NULL DEFAULT now(),
     ended_at timestamptz,
     PRIMARY KEY (person_id, organ_id, role)`,
  );
  await database.run('CREATE INDEX membership_by_organ ON membership (organ_id)');
  for (const table of ['person', 'enrolment', 'membership'])
    await database.run(`GRANT SELECT, INSERT, UPDATE ON ${table} TO dengwen_app`);

  // A draft is its organ's; `case_id` is the case to come, under whose key its papers are encrypted already.
  await database.create(
    'draft',
    `draft_id uuid PRIMARY KEY,
     organ_id text NOT NULL,
     person_id text NOT NULL,
     case_id uuid NOT NULL UNIQUE,
     content jsonb NOT NULL,
     version int NOT NULL DEFAULT 0,
     created_at timestamptz NOT NULL DEFAULT now(),
     updated_at timestamptz NOT NULL DEFAULT now()`,
  );
  await database.run('CREATE INDEX draft_by_organ ON draft (organ_id, updated_at)');
  await secure(database, 'draft', { select: ofOrgan, insert: ofOrgan, update: ofOrgan, delete: ofOrgan });
  await database.create(
    'draft_attachment',
    `draft_id uuid NOT NULL REFERENCES draft (draft_id) ON DELETE CASCADE,
     digest text NOT NULL,
     organ_id text NOT NULL,
     kind text NOT NULL,
     name text NOT NULL,
     bytes bigint NOT NULL,
     object text NOT NULL,
     added_at timestamptz NOT NULL DEFAULT now(),
     PRIMARY KEY (draft_id, digest)`,
  );
  await secure(database, 'draft_attachment', { select: ofOrgan, insert: ofOrgan, delete: ofOrgan });

  // What was seeded, by digest: unchanged data are not loaded again.
  await database.create('seed', `name text PRIMARY KEY, digest text NOT NULL, at timestamptz NOT NULL DEFAULT now()`);
  await database.run('GRANT SELECT, INSERT, UPDATE ON seed TO dengwen_app');
}
