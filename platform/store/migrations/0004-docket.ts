import type { Declarations } from '../declaration.ts';
import type { MigrationRun } from './migration.ts';
import { ofFiler, ofOpenCourt, secure, signedIn } from './row-security.ts';

export const tables: Declarations = {
  cases: 'court',
  case_act: 'court',
  time_limit: 'court',
  attachment: 'court',
  filing_counter: 'court',
  case_number_counter: 'court',
  idempotency: 'court',
  access_log: 'court',
  filing_number: 'number',
  case_number: 'number',
};

const ofCourtOrFiler = `(${ofOpenCourt}) OR (${ofFiler})`;

/**
 * The dockets of the courts. A case never changes its court: a transfer closes one row and opens another in the
 * receiving court (citus.md rule 3), and both keep the other's court and number in plain columns.
 */
export async function up(database: MigrationRun): Promise<void> {
  await database.create(
    'cases',
    `court_id text NOT NULL REFERENCES organ (organ_id),
     case_id uuid NOT NULL,
     filer_organ_id text NOT NULL,
     filing_number text NOT NULL,
     case_number text,
     case_type text,
     stage text NOT NULL,
     title_zh text NOT NULL,
     title_en text NOT NULL,
     complaint jsonb NOT NULL,
     complaint_digest text NOT NULL,
     facts jsonb NOT NULL,
     defendant_keys text[] NOT NULL,
     received_at timestamptz NOT NULL,
     received_on date NOT NULL,
     docketed_at timestamptz,
     closed_at timestamptz,
     from_court_id text,
     from_case_id uuid,
     to_court_id text,
     to_case_id uuid,
     demonstration boolean NOT NULL,
     published_id text,
     defects jsonb NOT NULL DEFAULT '[]',
     version int NOT NULL DEFAULT 1,
     PRIMARY KEY (court_id, case_id)`,
  );
  await database.run('CREATE INDEX cases_by_stage ON cases (court_id, stage, received_at)');
  await database.run('CREATE INDEX cases_by_filer ON cases (filer_organ_id, received_at)');
  // The same complaint filed twice to one court by one organ is one filing, unless the first has ended undocketed.
  await database.run(`CREATE UNIQUE INDEX cases_once ON cases (court_id, filer_organ_id, complaint_digest)
    WHERE stage NOT IN ('refused', 'not-docketed', 'withdrawn', 'dismissed', 'transferred')`);
  await secure(database, 'cases', { select: ofCourtOrFiler, insert: ofCourtOrFiler, update: ofCourtOrFiler });

  // Every act of a case, in order. `commitment` names its entry of the log; the content and the salt lie here.
  await database.create(
    'case_act',
    `court_id text NOT NULL,
     case_id uuid NOT NULL,
     serial int NOT NULL,
     filer_organ_id text NOT NULL,
     act text NOT NULL,
     person_id text NOT NULL,
     organ_id text NOT NULL,
     at timestamptz NOT NULL,
     content text,
     salt bytea,
     commitment bytea NOT NULL,
     summary jsonb NOT NULL DEFAULT '{}',
     PRIMARY KEY (court_id, case_id, serial),
     UNIQUE (court_id, commitment),
     FOREIGN KEY (court_id, case_id) REFERENCES cases (court_id, case_id)`,
  );
  await secure(database, 'case_act', { select: ofCourtOrFiler, insert: ofCourtOrFiler });

  await database.create(
    'time_limit',
    `court_id text NOT NULL,
     case_id uuid NOT NULL,
     kind text NOT NULL,
     serial int NOT NULL DEFAULT 1,
     filer_organ_id text NOT NULL,
     starts_on date NOT NULL,
     due date NOT NULL,
     rolled_from date,
     provisional boolean NOT NULL,
     status text NOT NULL,
     provisions text[] NOT NULL,
     ended_at timestamptz,
     PRIMARY KEY (court_id, case_id, kind, serial),
     FOREIGN KEY (court_id, case_id) REFERENCES cases (court_id, case_id)`,
  );
  await database.run('CREATE INDEX time_limit_due ON time_limit (court_id, status, due)');
  await secure(database, 'time_limit', { select: ofCourtOrFiler, insert: ofCourtOrFiler, update: ofCourtOrFiler });

  await database.create(
    'attachment',
    `court_id text NOT NULL,
     case_id uuid NOT NULL,
     digest text NOT NULL,
     filer_organ_id text NOT NULL,
     kind text NOT NULL,
     name text NOT NULL,
     bytes bigint NOT NULL,
     object text NOT NULL,
     added_at timestamptz NOT NULL,
     PRIMARY KEY (court_id, case_id, digest),
     FOREIGN KEY (court_id, case_id) REFERENCES cases (court_id, case_id)`,
  );
  await secure(database, 'attachment', { select: ofCourtOrFiler, insert: ofCourtOrFiler });

  // Numbers are counted in the court's own rows: no sequence, so none is skipped by a rollback (rule 6). Whoever
  // files counts up the filings of a court that is not theirs; the counter tells nothing of any case.
  await database.create(
    'filing_counter',
    `court_id text NOT NULL, year int NOT NULL, last int NOT NULL, PRIMARY KEY (court_id, year)`,
  );
  await secure(database, 'filing_counter', { select: signedIn, insert: signedIn, update: signedIn });
  await database.create(
    'case_number_counter',
    `court_id text NOT NULL,
     year int NOT NULL,
     case_type text NOT NULL,
     last int NOT NULL,
     PRIMARY KEY (court_id, year, case_type)`,
  );
  await secure(database, 'case_number_counter', { select: ofOpenCourt, insert: ofOpenCourt, update: ofOpenCourt });

  // A repeated request gets its first answer again; the same key with another body is refused (settled 6).
  await database.create(
    'idempotency',
    `court_id text NOT NULL,
     organ_id text NOT NULL,
     key text NOT NULL,
     body_digest text NOT NULL,
     answer jsonb NOT NULL,
     at timestamptz NOT NULL DEFAULT now(),
     PRIMARY KEY (court_id, organ_id, key)`,
  );
  const own = `organ_id = current_setting('app.organ', true)`;
  await secure(database, 'idempotency', { select: own, insert: own, update: own });

  await database.create(
    'access_log',
    `court_id text NOT NULL,
     access_id uuid NOT NULL DEFAULT uuidv7(),
     at timestamptz NOT NULL DEFAULT now(),
     person_id text NOT NULL,
     organ_id text NOT NULL,
     case_id uuid,
     what text NOT NULL,
     PRIMARY KEY (court_id, access_id)`,
  );
  await database.run('CREATE INDEX access_log_by_time ON access_log (court_id, at)');
  await secure(database, 'access_log', { select: ofOpenCourt, insert: signedIn });

  // Numbers unique in the country, each in a table spread by the number itself (rule 2).
  for (const table of ['filing_number', 'case_number']) {
    await database.create(
      table,
      `number text PRIMARY KEY, court_id text NOT NULL, case_id uuid NOT NULL, given_at timestamptz NOT NULL`,
    );
    await secure(database, table, { select: signedIn, insert: signedIn });
  }
}
