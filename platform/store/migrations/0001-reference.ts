import type { Declarations } from '../declaration.ts';
import type { MigrationRun } from './migration.ts';

export const tables: Declarations = { organ: 'reference', division: 'reference', holiday_day: 'reference' };

/**
 * The serving roles, and the directory of the whole country. Roles belong to the server, not to one database:
 * another database of the same server may have made them already.
 */
export async function up(database: MigrationRun): Promise<void> {
  for (const role of ['dengwen_app', 'dengwen_identity']) {
    // An administrator may have made the roles and granted them: then no right to make roles is needed here.
    await database.run(`DO $$ BEGIN
      IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '${role}') THEN
        CREATE ROLE ${role} NOLOGIN NOBYPASSRLS NOSUPERUSER NOCREATEDB NOCREATEROLE;
      END IF;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END $$`);
    await database.run(`DO $$ BEGIN
      IF NOT pg_has_role(current_user, '${role}', 'SET') THEN EXECUTE 'GRANT ${role} TO CURRENT_USER'; END IF;
    END $$`);
  }
  await database.run('REVOKE CREATE ON SCHEMA public FROM PUBLIC');
  await database.run('GRANT USAGE ON SCHEMA public TO dengwen_app');

  // Courts, procuratorates, and whoever else acts here. A derived court code shows as derived.
  await database.create(
    'organ',
    `organ_id text PRIMARY KEY,
     kind text NOT NULL,
     name text NOT NULL,
     name_en text NOT NULL,
     short_name text,
     code text,
     code_source text,
     level text,
     special text,
     province text,
     division_code text,
     parent_id text,
     beside_court_id text,
     initials text NOT NULL DEFAULT '',
     source text NOT NULL,
     reliability text NOT NULL`,
  );
  await database.run('CREATE INDEX organ_by_kind ON organ (kind, province)');

  // A code lives through several divisions; each row holds from one year until another.
  await database.create(
    'division',
    `code text NOT NULL,
     valid_from int NOT NULL,
     valid_to int,
     name text NOT NULL,
     name_en text NOT NULL,
     level text NOT NULL,
     prefecture text,
     successors jsonb NOT NULL,
     initials text NOT NULL,
     source text NOT NULL,
     reliability text NOT NULL,
     PRIMARY KEY (code, valid_from)`,
  );

  await database.create(
    'holiday_day',
    `day date PRIMARY KEY,
     kind text NOT NULL,
     festival text NOT NULL,
     notice text,
     source text NOT NULL,
     reliability text NOT NULL`,
  );
  for (const table of Object.keys(tables)) await database.run(`GRANT SELECT ON ${table} TO dengwen_app`);
}
