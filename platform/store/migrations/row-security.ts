import type { MigrationRun } from './migration.ts';

/*
 * Conditions of row-level security. They read columns, constants and settings only (citus.md rule 9); a setting
 * that is absent gives null, and null admits no row. `platform/store/scope.ts` makes the settings.
 */

/** The row is of a court whose docket is open to this transaction. */
export const ofOpenCourt = `court_id = ANY (string_to_array(current_setting('app.courts', true), ','))`;

/** The row is of a case that the acting organ filed. */
export const ofFiler = `filer_organ_id = current_setting('app.organ', true)`;

/** The row is the acting organ's own. */
export const ofOrgan = `organ_id = current_setting('app.organ', true)`;

/** The row is of a case to which a judge admitted the acting party. */
export const ofParty = `case_id::text = ANY (string_to_array(current_setting('app.cases', true), ','))`;

/** Somebody acts for an organ. */
export const signedIn = `current_setting('app.organ', true) <> ''`;

/** The platform's own work. */
export const ofSystem = `current_setting('app.system', true) = 'on'`;

/** Which rows each command reaches. A command left out is not granted at all: append-only is done so (rule 7). */
export interface Reach {
  readonly select: string;
  readonly insert?: string;
  readonly update?: string;
  readonly delete?: string;
}

/**
 * Puts a table under row-level security, for its owner too, and grants the serving role the commands named.
 * Every condition is widened by the platform's own work.
 */
export async function secure(database: MigrationRun, table: string, reach: Reach): Promise<void> {
  await database.run(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
  await database.run(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
  const commands: string[] = [];
  for (const command of ['select', 'insert', 'update', 'delete'] as const) {
    const condition = reach[command];
    if (condition === undefined) continue;
    const whole = `(${ofSystem}) OR (${condition})`;
    const clauses = {
      select: `USING (${whole})`,
      insert: `WITH CHECK (${whole})`,
      update: `USING (${whole}) WITH CHECK (${whole})`,
      delete: `USING (${whole})`,
    } as const;
    await database.run(
      `CREATE POLICY ${table}_${command} ON ${table} FOR ${command.toUpperCase()} ${clauses[command]}`,
    );
    commands.push(command.toUpperCase());
  }
  await database.run(`GRANT ${commands.join(', ')} ON ${table} TO dengwen_app`);
}
