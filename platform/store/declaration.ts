/**
 * The classes of tables (citus.md rule 1, settled 6), each table's declared in the migration that makes it. On one
 * PostgreSQL the declaration is only checked; where the extension `citus` is present it is carried out.
 */
export const placementClasses = [
  /** Rows of one court together; `court_id` in every key. */
  'court',
  /** Everything that docketing reads, together by defendant. */
  'defendant',
  /** A number that must be unique in the country: a table of its own, spread by that number. */
  'number',
  /** The same on every node: the directory of organs, divisions, calendars. */
  'reference',
  /** On the coordinator only: log, jobs, sessions. */
  'coordinator',
] as const;

export type PlacementClass = (typeof placementClasses)[number];

/** What a migration exports: each table it makes, and its class. */
export type Declarations = Readonly<Record<string, PlacementClass>>;

/** Each spread class has one distribution column, of the same name and type in every table of the class. */
export const distributionColumns = {
  court: 'court_id',
  defendant: 'defendant_key',
  number: 'number',
} as const;

/** The table that the others of the class are placed with (citus.md rule 5). Numbers are placed for themselves. */
const companions = { court: 'cases', defendant: 'docketed_tort', number: undefined } as const;

/** The call that declares a table to citus; null for a table that needs none. */
export function placement(table: string, by: PlacementClass): string | null {
  if (by === 'coordinator') return null;
  if (by === 'reference') return `SELECT create_reference_table('${table}')`;
  const companion = companions[by];
  const colocated = companion === undefined || companion === table ? 'none' : companion;
  return `SELECT create_distributed_table('${table}', '${distributionColumns[by]}', colocate_with => '${colocated}')`;
}
