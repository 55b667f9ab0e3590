import type { Declarations } from '../declaration.ts';
import type { MigrationRun } from './migration.ts';
import { ofFiler, ofOpenCourt, secure } from './row-security.ts';

export const tables: Declarations = { carried_act: 'court' };

/**
 * What an earlier court entered in a case before it transferred it, in the receiving court's own rows: sealed anew under
 * the key of the case there, under the entries it has had from the first. The earlier court keeps its own rows.
 */
export async function up(database: MigrationRun): Promise<void> {
  await database.create(
    'carried_act',
    `court_id text NOT NULL,
     case_id uuid NOT NULL,
     serial int NOT NULL,
     origin_court_id text NOT NULL,
     origin_case_id uuid NOT NULL,
     filer_organ_id text NOT NULL,
     act text NOT NULL,
     organ_id text NOT NULL,
     at timestamptz NOT NULL,
     content text,
     commitment bytea NOT NULL,
     summary jsonb NOT NULL,
     PRIMARY KEY (court_id, case_id, serial),
     FOREIGN KEY (court_id, case_id) REFERENCES cases (court_id, case_id)`,
  );
  const ofCourtOrFiler = `(${ofOpenCourt}) OR (${ofFiler})`;
  await secure(database, 'carried_act', { select: ofCourtOrFiler, insert: ofOpenCourt });
}
