import type { Declarations } from '../declaration.ts';

/** What a migration may do: one statement a call, each sent as a message of its own (citus.md rule 15). */
export interface MigrationRun {
  /** Runs one statement. */
  readonly run: (statement: string) => Promise<void>;
  /** Makes a table of the columns and keys given and, where citus is present, places it as its class says. */
  readonly create: (table: string, columns: string) => Promise<void>;
}

export interface Migration {
  /** File name without its ending: the order and the identity of the migration. */
  readonly name: string;
  /** The tables it makes, each with its class. */
  readonly tables: Declarations;
  readonly up: (database: MigrationRun) => Promise<void>;
}
