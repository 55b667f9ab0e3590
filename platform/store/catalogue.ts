import type { Client } from 'pg';
import { distributionColumns, type Declarations } from './declaration.ts';

/** A rule of `citus.md` that the schema breaks, and where. */
export interface CatalogueRemark {
  readonly rule: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
  readonly table: string;
  readonly says: string;
}

interface TableFacts {
  readonly name: string;
  readonly row_security: boolean;
  readonly forced: boolean;
}

interface KeyFacts {
  readonly table: string;
  readonly key: string;
  readonly columns: string[];
}

interface ForeignKeyFacts {
  readonly table: string;
  readonly key: string;
  readonly target: string;
  readonly columns: string[];
  readonly target_columns: string[];
  readonly on_delete: string;
  readonly deferrable: boolean;
}

interface ColumnFacts {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly identity: boolean;
  readonly generated: boolean;
  readonly default: string | null;
}

interface PolicyFacts {
  readonly table: string;
  readonly policy: string;
  readonly condition: string;
}

/** Tables of the migrator and of graphile-worker: not ours to declare. */
const foreign = `n.nspname IN ('public', 'identity') AND c.relname <> 'applied_migration'`;
const nameOf = (relation: string, schema: string): string =>
  `CASE WHEN ${schema}.nspname = 'public' THEN ${relation}.relname ELSE ${schema}.nspname || '.' || quote_ident(${relation}.relname) END`;

const queries = {
  tables: `SELECT ${nameOf('c', 'n')} AS name, c.relrowsecurity AS row_security, c.relforcerowsecurity AS forced
    FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p') AND ${foreign}`,
  keys: `SELECT ${nameOf('c', 'n')} AS table, i.relname AS key,
      array(SELECT a.attname::text FROM unnest(x.indkey) AS k (attnum)
        JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum = k.attnum) AS columns
    FROM pg_index AS x JOIN pg_class AS i ON i.oid = x.indexrelid JOIN pg_class AS c ON c.oid = x.indrelid
    JOIN pg_namespace AS n ON n.oid = c.relnamespace WHERE (x.indisunique OR x.indisexclusion) AND ${foreign}`,
  foreignKeys: `SELECT ${nameOf('c', 'n')} AS table, f.conname AS key, ${nameOf('t', 'm')} AS target,
      array(SELECT a.attname::text FROM unnest(f.conkey) WITH ORDINALITY AS k (attnum, place)
        JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum = k.attnum ORDER BY k.place) AS columns,
      array(SELECT a.attname::text FROM unnest(f.confkey) WITH ORDINALITY AS k (attnum, place)
        JOIN pg_attribute AS a ON a.attrelid = t.oid AND a.attnum = k.attnum ORDER BY k.place) AS target_columns,
      f.confdeltype AS on_delete, f.condeferrable AS deferrable
    FROM pg_constraint AS f JOIN pg_class AS c ON c.oid = f.conrelid JOIN pg_namespace AS n ON n.oid = c.relnamespace
    JOIN pg_class AS t ON t.oid = f.confrelid JOIN pg_namespace AS m ON m.oid = t.relnamespace
    WHERE f.contype = 'f' AND ${foreign}`,
  columns: `SELECT ${nameOf('c', 'n')} AS table, a.attname AS column, format_type(a.atttypid, a.atttypmod) AS type,
      NOT a.attnotnull AS nullable, a.attidentity <> '' AS identity, a.attgenerated <> '' AS generated,
      pg_get_expr(d.adbin, d.adrelid) AS default
    FROM pg_attribute AS a JOIN pg_class AS c ON c.oid = a.attrelid JOIN pg_namespace AS n ON n.oid = c.relnamespace
    LEFT JOIN pg_attrdef AS d ON d.adrelid = c.oid AND d.adnum = a.attnum
    WHERE c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped AND ${foreign}`,
  triggers: `SELECT ${nameOf('c', 'n')} AS table, t.tgname AS name FROM pg_trigger AS t
    JOIN pg_class AS c ON c.oid = t.tgrelid JOIN pg_namespace AS n ON n.oid = c.relnamespace
    WHERE NOT t.tgisinternal AND ${foreign}
    UNION ALL SELECT ${nameOf('c', 'n')}, r.rulename FROM pg_rewrite AS r JOIN pg_class AS c ON c.oid = r.ev_class
    JOIN pg_namespace AS n ON n.oid = c.relnamespace WHERE r.rulename <> '_RETURN' AND ${foreign}`,
  policies: `SELECT ${nameOf('c', 'n')} AS table, p.polname AS policy,
      concat_ws(' AND ', pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) AS condition
    FROM pg_policy AS p JOIN pg_class AS c ON c.oid = p.polrelid JOIN pg_namespace AS n ON n.oid = c.relnamespace
    WHERE ${foreign}`,
} as const;

/** Functions that a policy may call: they read no table. */
const harmless = new Set(['current_setting', 'string_to_array', 'any']);

type Spread = keyof typeof distributionColumns;

function isSpread(by: string | undefined): by is Spread {
  return by !== undefined && by in distributionColumns;
}

/** What the policy of a table must not hold: a subquery, or a function beyond the harmless ones (rule 9). */
export function policyFault(condition: string): string | null {
  if (/\bSELECT\b/i.test(condition)) return 'a subquery';
  for (const [, name = ''] of condition.matchAll(/([a-z_][\w.]*)\s*\(/gi)) {
    const called = name.toLowerCase();
    if (!harmless.has(called) && !['and', 'or', 'not', 'in'].includes(called)) return `the function ${called}`;
  }
  return null;
}

/**
 * Reads the catalogue of a migrated database and names what breaks rules 1 to 10 of `citus.md`. It needs no Citus:
 * the rules were measured on one, and this keeps to them on plain PostgreSQL (settled 33).
 */
export async function catalogueRemarks(client: Client, declarations: Declarations): Promise<CatalogueRemark[]> {
  const remarks: CatalogueRemark[] = [];
  const say = (rule: CatalogueRemark['rule'], table: string, says: string): void => {
    remarks.push({ rule, table, says });
  };
  const spreadOf = (table: string): Spread | null => {
    const by = declarations[table];
    return isSpread(by) ? by : null;
  };

  const tables = (await client.query<TableFacts>(queries.tables)).rows;
  for (const { name, row_security: secured, forced } of tables) {
    const by = declarations[name];
    if (by === undefined) say(1, name, 'is of no declared class');
    if (isSpread(by) && !(secured && forced)) say(8, name, 'holds cases without forced row-level security');
  }
  for (const name of Object.keys(declarations))
    if (!tables.some((table) => table.name === name)) say(1, name, 'is declared but was never made');

  for (const { table, key, columns } of (await client.query<KeyFacts>(queries.keys)).rows) {
    const by = spreadOf(table);
    if (by !== null && !columns.includes(distributionColumns[by]))
      say(2, table, `${key} lacks ${distributionColumns[by]}`);
  }

  for (const fact of (await client.query<ForeignKeyFacts>(queries.foreignKeys)).rows) {
    const [from, to] = [declarations[fact.table], declarations[fact.target]];
    const by = spreadOf(fact.table);
    if (by === null) {
      if (from !== to) say(4, fact.table, `${fact.key} leads from ${from} to ${to}`);
    } else if (to === by) {
      const place = fact.columns.indexOf(distributionColumns[by]);
      if (place < 0 || fact.target_columns[place] !== distributionColumns[by])
        say(4, fact.table, `${fact.key} lacks ${distributionColumns[by]} in the same place`);
    } else if (to !== 'reference') say(4, fact.table, `${fact.key} leads from ${from} to ${to}`);
    if (by !== null && (fact.on_delete === 'n' || fact.on_delete === 'd'))
      say(4, fact.table, `${fact.key} sets on delete`);
    if (fact.deferrable) say(10, fact.table, `${fact.key} is deferrable: its violation would come without its code`);
  }

  for (const fact of (await client.query<ColumnFacts>(queries.columns)).rows) {
    const by = spreadOf(fact.table);
    if (fact.identity || /\bnextval\(/.test(fact.default ?? ''))
      say(6, fact.table, `${fact.column} is counted by a sequence`);
    if (by === null || fact.column !== distributionColumns[by]) continue;
    if (fact.nullable) say(3, fact.table, `${fact.column} may be null`);
    if (fact.generated) say(3, fact.table, `${fact.column} is generated`);
    if (fact.type !== 'text') say(5, fact.table, `${fact.column} is ${fact.type}, not text as elsewhere`);
  }
  for (const table of Object.keys(declarations)) {
    const by = spreadOf(table);
    if (by === null) continue;
    const { rows } = await client.query('SELECT 1 FROM pg_attribute WHERE attrelid = $1::regclass AND attname = $2', [
      table,
      distributionColumns[by],
    ]);
    if (rows.length === 0) say(3, table, `has no ${distributionColumns[by]}`);
  }

  for (const { table, name } of (await client.query<{ table: string; name: string }>(queries.triggers)).rows)
    say(7, table, `has the trigger or rule ${name}`);
  for (const { table, policy, condition } of (await client.query<PolicyFacts>(queries.policies)).rows) {
    const fault = policyFault(condition);
    if (fault !== null) say(9, table, `${policy} holds ${fault}`);
  }
  return remarks;
}
