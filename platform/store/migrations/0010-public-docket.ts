import type { Declarations } from '../declaration.ts';
import type { MigrationRun } from './migration.ts';

export const tables: Declarations = {};

/**
 * Docketings are public: whoever reads without acting for anybody sees the mirror rows of docketed cases and no other.
 * Until now the platform read them with its own rights on behalf of the public.
 */
export async function up(database: MigrationRun): Promise<void> {
  await database.run(
    `CREATE POLICY defendant_filing_public ON defendant_filing FOR SELECT USING (docketed_at IS NOT NULL)`,
  );
}
