import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One question a file of `sql/`; the same text for both homes. */
export type Question =
  | 'tables'
  | 'ingest'
  | 'exhibit'
  | 'exhibit-note'
  | 'distinct'
  | 'places'
  | 'overlap'
  | 'persons-prepare'
  | 'persons-start'
  | 'persons-round'
  | 'persons-changed'
  | 'persons-groups'
  | 'persons-count';

/** What stands for `{name:UInt32}` is a number, for `{name:Identifier}` one of our own tables: nothing from outside. */
export type Values = Readonly<Record<string, number | 'guarded' | 'unguarded'>>;

/**
 * The statements of a question, in their order, with the values in their places.
 *
 * @throws RangeError where a value is missing or is no whole number of 32 bits
 */
export function statementsOf(question: Question, values: Values = {}): readonly string[] {
  const text = readFileSync(join(import.meta.dirname, 'sql', `${question}.sql`), 'utf8');
  return text
    .replaceAll(/^--.*$/gm, '')
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
    .map((statement) =>
      statement.replaceAll(/\{(\w+):(\w+)\}/g, (_, name: string, type: string) => {
        const value = values[name];
        const fits =
          type === 'UInt32'
            ? typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 2 ** 32
            : typeof value === 'string';
        if (!fits) throw new RangeError(`${question} needs ${name} as ${type}`);
        return String(value);
      }),
    );
}
