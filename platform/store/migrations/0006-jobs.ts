import type { Declarations } from '../declaration.ts';
import type { MigrationRun } from './migration.ts';

export const tables: Declarations = {};

/**
 * How an act enqueues a job in its own transaction. The queue's tables belong to its library and stay closed to the
 * serving role; this function, run as its owner, is the one way in. The library's schema is made by the migrator
 * before any job can be enqueued; a function in plpgsql is bound to it when it first runs.
 */
export async function up(database: MigrationRun): Promise<void> {
  await database.run(`CREATE FUNCTION enqueue_job(task text, payload json, job_key text, run_at timestamptz)
    RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    BEGIN
      PERFORM graphile_worker.add_job(
        identifier => task, payload => payload, job_key => job_key, run_at => coalesce(run_at, now()), max_attempts => 25
      );
    END $$`);
  await database.run('REVOKE EXECUTE ON FUNCTION enqueue_job (text, json, text, timestamptz) FROM PUBLIC');
  await database.run('GRANT EXECUTE ON FUNCTION enqueue_job (text, json, text, timestamptz) TO dengwen_app');
}
