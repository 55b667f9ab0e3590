import type { Declarations } from '../declaration.ts';
import type { MigrationRun } from './migration.ts';

export const tables: Declarations = {
  log_head: 'coordinator',
  log_entry: 'coordinator',
  log_node: 'coordinator',
  log_checkpoint: 'coordinator',
  data_key: 'coordinator',
  access_digest: 'coordinator',
};

/**
 * The national log. It holds no personal data: an entry names act, case and organ by their identifiers and commits
 * to its content by a salted digest. Nothing here can be changed or taken out by the serving role, save the head.
 */
export async function up(database: MigrationRun): Promise<void> {
  // One row: how many entries there are, and the roots of the perfect subtrees they make, left to right.
  await database.create(
    'log_head',
    `single boolean PRIMARY KEY DEFAULT true CHECK (single),
     size bigint NOT NULL,
     peaks bytea NOT NULL`,
  );
  await database.run(`INSERT INTO log_head (size, peaks) VALUES (0, '')`);
  await database.create(
    'log_entry',
    `index bigint PRIMARY KEY,
     act text NOT NULL,
     at timestamptz NOT NULL,
     case_id uuid,
     organ_id text NOT NULL,
     commitment bytea NOT NULL UNIQUE,
     leaf bytea NOT NULL`,
  );
  await database.run('CREATE INDEX log_entry_by_case ON log_entry (case_id, index)');
  // Roots of complete perfect subtrees, the leaves' own hashes at level 0: what proofs are made of.
  await database.create(
    'log_node',
    `level smallint NOT NULL, index bigint NOT NULL, hash bytea NOT NULL, PRIMARY KEY (level, index)`,
  );
  await database.create(
    'log_checkpoint',
    `size bigint PRIMARY KEY, note text NOT NULL, signed_at timestamptz NOT NULL DEFAULT now()`,
  );
  await database.run('GRANT SELECT, UPDATE ON log_head TO dengwen_app');
  for (const table of ['log_entry', 'log_node', 'log_checkpoint'])
    await database.run(`GRANT SELECT, INSERT ON ${table} TO dengwen_app`);

  // The keys of a case, wrapped by the master key (settled 19). Deleting the row destroys what they lock.
  await database.create(
    'data_key',
    `case_id uuid PRIMARY KEY,
     content_key bytea NOT NULL,
     digest_key bytea NOT NULL,
     made_at timestamptz NOT NULL DEFAULT now()`,
  );
  await database.run('GRANT SELECT, INSERT, DELETE ON data_key TO dengwen_app');

  // Readings that are no entries of their own, brought together in one entry an hour (settled 24).
  await database.create(
    'access_digest',
    `court_id text NOT NULL,
     hour timestamptz NOT NULL,
     readings int NOT NULL,
     digest bytea NOT NULL,
     commitment bytea NOT NULL,
     PRIMARY KEY (court_id, hour)`,
  );
  await database.run('GRANT SELECT, INSERT ON access_digest TO dengwen_app');
}
