import { lineOf, type Remark, type Source } from './sources.ts';

/**
 * What a statement may be, so that the same SQL runs on one PostgreSQL and on a distributed one (citus.md rules 3
 * and 11 to 15). Rules 1 to 10 are proved over the catalogue by `platform/store/catalogue.test.ts`; 16, 19 and 20
 * are the migrator's; 17 and 18 are read for.
 */

/** SQL texts in a source: template and quoted literals that begin like a statement. */
const literals = /(?:\/\*\s*(every court)\s*\*\/\s*)?(`(?:[^`\\]|\\.)*`|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")/g;
const statement =
  /^\s*(?:WITH\b[\s\S]*?\b(?:SELECT|INSERT|UPDATE|DELETE)|SELECT|INSERT\s+INTO|UPDATE|DELETE\s+FROM|MERGE\s+INTO)\b/i;

/** A read over every court says so, before the text or at its beginning: it is no snapshot (rule 18). */
const marker = /^\s*\/\*\s*every court\s*\*\//;

const volatile = /\b(?:random|clock_timestamp|timeofday|gen_random_uuid|uuidv4|uuidv7|nextval)\s*\(/i;

export interface Classes {
  /** Names of tables spread by court, by defendant, by number. */
  readonly court: readonly string[];
  readonly defendant: readonly string[];
  readonly number: readonly string[];
}

function touches(sql: string, tables: readonly string[]): string[] {
  return tables.filter((table) =>
    new RegExp(`\\b(?:FROM|JOIN|INTO|UPDATE|USING)\\s+(?:ONLY\\s+)?${table}\\b`, 'i').test(sql),
  );
}

/** What is wrong with one statement. `everyCourt`: a read over all courts, said so at its place (rule 18). */
export function statementRemarks(sql: string, classes: Classes, everyCourt = false): string[] {
  const says: string[] = [];
  const byCourt = touches(sql, classes.court);
  const byDefendant = touches(sql, classes.defendant);
  const byNumber = touches(sql, classes.number);
  const reading = /^\s*(?:WITH\b[\s\S]*?\)\s*)?SELECT\b/i.test(sql);
  const locking = /\bFOR\s+(?:NO\s+KEY\s+)?(?:UPDATE|SHARE)\b/i.test(sql);
  const named = (column: string): boolean => new RegExp(`\\b${column}\\b`).test(sql);

  if (byCourt.length > 0 && !named('court_id') && !(everyCourt && reading && !locking))
    says.push(`touches ${byCourt.join(', ')} without naming court_id (rule 11)`);
  if (byDefendant.length > 0 && !named('defendant_key') && !(everyCourt && reading && !locking))
    says.push(`touches ${byDefendant.join(', ')} without naming defendant_key (rule 11)`);
  if (byNumber.length > 0 && !named('number'))
    says.push(`touches ${byNumber.join(', ')} without naming number (rule 11)`);
  if (locking && everyCourt) says.push('locks rows over many courts (rule 12)');
  if (/\bUPDATE\s+\w+\s+SET\b/i.test(sql) && volatile.test(sql)) says.push('a volatile function in UPDATE (rule 13)');
  if (/\bVALUES\s*\([^;]*\(\s*SELECT\b/i.test(sql)) says.push('a scalar subquery inside VALUES (rule 13)');
  if (/\bGROUPING\s+SETS\b/i.test(sql) && !named('court_id')) says.push('GROUPING SETS over many courts (rule 13)');
  if (/;\s*\S/.test(sql)) says.push('more than one statement in a message (rule 15)');
  for (const [column, tables] of [
    ['court_id', byCourt],
    ['defendant_key', byDefendant],
  ] as const)
    if (
      tables.length > 0 &&
      new RegExp(`\\bSET\\b[^;]*?\\b${column}\\s*=[^;]*?\\bWHERE\\b`, 'i').test(
        sql.replace(/\bWHERE\b[\s\S]*/i, 'WHERE'),
      )
    )
      says.push(`updates ${column}, which never changes (rule 3)`);
  if (/\bset_config\s*\(/i.test(sql)) says.push('set_config is not sent to the workers (rule 8)');
  return says;
}

/** The rules over the query layer: every statement written in `domain` and `platform`. */
export function sqlRules(files: readonly Source[], classes: Classes): Remark[] {
  const remarks: Remark[] = [];
  for (const source of files) {
    if (
      !/^(?:domain|platform|apps)\//.test(source.path) ||
      /\.test\.tsx?$|^apps\/web\/|\/migrations\//.test(source.path)
    )
      continue;
    for (const match of source.text.matchAll(literals)) {
      const text = (match[2] ?? '').slice(1, -1);
      const sql = text.replace(marker, '');
      const everyCourt = match[1] !== undefined || sql !== text;
      if (!statement.test(sql)) continue;
      for (const says of statementRemarks(sql, classes, everyCourt))
        remarks.push({ path: source.path, line: lineOf(source.text, match.index), says });
    }
    for (const match of source.text.matchAll(/\b(?:error|caught|reason|cause)\.(constraint|table)\b/g))
      remarks.push({
        path: source.path,
        line: lineOf(source.text, match.index),
        says: `branches on error.${match[1]}, which a distributed database leaves undefined (rule 14)`,
      });
  }
  return remarks;
}
