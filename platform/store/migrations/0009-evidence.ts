import type { Declarations } from '../declaration.ts';
import type { MigrationRun } from './migration.ts';
import { ofFiler, ofOpenCourt, secure } from './row-security.ts';

export const tables: Declarations = {
  upload: 'court',
  exhibit: 'court',
  custody_event: 'court',
};

const ofCourtOrFiler = `(${ofOpenCourt}) OR (${ofFiler})`;

/**
 * Exhibits of a case, their custody, and uploads under way. What is said of an exhibit lies sealed under the key of
 * its case; the columns hold what a list needs and what no one learns anything of a person from.
 */
export async function up(database: MigrationRun): Promise<void> {
  // A file on its way here. It becomes the exhibit of the same identifier, or is let go of.
  await database.create(
    'upload',
    `court_id text NOT NULL,
     case_id uuid NOT NULL,
     upload_id uuid NOT NULL,
     filer_organ_id text NOT NULL,
     organ_id text NOT NULL,
     person_id text NOT NULL,
     bytes bigint NOT NULL,
     begun_at timestamptz NOT NULL,
     PRIMARY KEY (court_id, case_id, upload_id),
     FOREIGN KEY (court_id, case_id) REFERENCES cases (court_id, case_id)`,
  );
  await secure(database, 'upload', { select: ofCourtOrFiler, insert: ofCourtOrFiler, delete: ofCourtOrFiler });

  await database.create(
    'exhibit',
    `court_id text NOT NULL,
     case_id uuid NOT NULL,
     exhibit_id uuid NOT NULL,
     number int NOT NULL,
     filer_organ_id text NOT NULL,
     organ_id text NOT NULL,
     locked_by uuid NOT NULL,
     object text NOT NULL,
     bytes bigint NOT NULL,
     digest text NOT NULL,
     record text NOT NULL,
     entered_at timestamptz NOT NULL,
     destroyed_at timestamptz,
     PRIMARY KEY (court_id, case_id, exhibit_id),
     UNIQUE (court_id, case_id, number),
     UNIQUE (court_id, case_id, digest),
     FOREIGN KEY (court_id, case_id) REFERENCES cases (court_id, case_id)`,
  );
  await secure(database, 'exhibit', { select: ofCourtOrFiler, insert: ofCourtOrFiler, update: ofCourtOrFiler });

  // The line of custody, each event naming the one before it by digest. Nothing in it is changed or taken out.
  await database.create(
    'custody_event',
    `court_id text NOT NULL,
     case_id uuid NOT NULL,
     exhibit_id uuid NOT NULL,
     serial int NOT NULL,
     filer_organ_id text NOT NULL,
     organ_id text NOT NULL,
     action text NOT NULL,
     at timestamptz NOT NULL,
     digest text NOT NULL,
     event text NOT NULL,
     commitment bytea NOT NULL,
     PRIMARY KEY (court_id, case_id, exhibit_id, serial),
     FOREIGN KEY (court_id, case_id, exhibit_id) REFERENCES exhibit (court_id, case_id, exhibit_id)`,
  );
  await secure(database, 'custody_event', { select: ofCourtOrFiler, insert: ofCourtOrFiler });
}
