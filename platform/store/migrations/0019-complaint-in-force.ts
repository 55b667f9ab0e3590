import type { Declarations } from '../declaration.ts';
import type { MigrationRun } from './migration.ts';
import { ofFiler, secure } from './row-security.ts';

export const tables: Declarations = {
  complaint_in_force: 'defendant',
};

/** Every complaint as it was filed or corrected to: of two filed at one instant to two courts, the key lets in one. */
export async function up(database: MigrationRun): Promise<void> {
  // `turn` counts up where the complaint is filed anew after an earlier filing of it has ended.
  await database.create(
    'complaint_in_force',
    `defendant_key text NOT NULL,
     filer_organ_id text NOT NULL,
     complaint_digest text NOT NULL,
     turn int NOT NULL CHECK (turn >= 0),
     court_id text NOT NULL,
     case_id uuid NOT NULL,
     PRIMARY KEY (defendant_key, filer_organ_id, complaint_digest, turn)`,
  );
  await secure(database, 'complaint_in_force', { select: ofFiler, insert: ofFiler });
}
