import { readFileSync } from 'node:fs';

/** One row of a committed table: a value for every column of its header, empty where the table says nothing. */
export type Row<Column extends string> = Readonly<Record<Column, string>>;

/**
 * A table whose header or rows do not have the declared columns; the file is ours, so this is a defect of the checkout.
 */
export class TableError extends Error {}

/** Splits one line that holds a quoted field (RFC 4180; a field never holds a line break in these tables). */
function quotedFields(line: string): string[] {
  const fields: string[] = [];
  let at = 0;
  while (at <= line.length) {
    if (line[at] === '"') {
      let field = '';
      let from = at + 1;
      for (;;) {
        const quote = line.indexOf('"', from);
        if (quote === -1) throw new TableError(`unclosed quotation mark: ${line}`);
        field += line.slice(from, quote);
        if (line[quote + 1] !== '"') {
          at = quote + 2;
          break;
        }
        field += '"';
        from = quote + 2;
      }
      fields.push(field);
    } else {
      const comma = line.indexOf(',', at);
      const end = comma === -1 ? line.length : comma;
      fields.push(line.slice(at, end));
      at = end + 1;
    }
  }
  return fields;
}

const fieldsOf = (line: string): string[] => (line.includes('"') ? quotedFields(line) : line.split(','));

/**
 * Rows whose columns are read from the fields when asked: one shape for a whole table and no copy of a field, which
 * makes loading four times as fast as an object filled column by column.
 */
function rowReader<const Column extends string>(
  columns: readonly Column[],
): (fields: readonly string[]) => Row<Column> {
  class FieldRow {
    readonly fields: readonly string[];
    constructor(fields: readonly string[]) {
      this.fields = fields;
    }
  }
  columns.forEach((column, index) => {
    Object.defineProperty(FieldRow.prototype, column, {
      get(this: FieldRow) {
        return this.fields[index];
      },
    });
  });
  return (fields) => new FieldRow(fields) as FieldRow & Row<Column>;
}

/**
 * Reads a CSV text whose header must be exactly `columns`, and hands each row to `make`.
 * @throws TableError when the header differs or a row has another number of fields.
 */
export function parseTable<const Column extends string, T>(
  text: string,
  columns: readonly Column[],
  make: (row: Row<Column>) => T,
): T[] {
  const lines = (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
  if (lines[0] !== columns.join(',')) throw new TableError(`header is not ${columns.join(',')}`);
  const rowOf = rowReader(columns);
  const made: T[] = [];
  for (let line = 1; line < lines.length; line += 1) {
    const fields = fieldsOf(lines[line] ?? '');
    if (fields.length !== columns.length) throw new TableError(`line ${line + 1} has ${fields.length} fields`);
    made.push(make(rowOf(fields)));
  }
  return made;
}

/** The CSV text of a table, quoted only where it must be, so that a change of one row is a change of one line. */
export function formatTable<const Column extends string>(
  columns: readonly Column[],
  rows: readonly Row<NoInfer<Column>>[],
): string {
  const quote = (value: string) => (/[",]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  const lines = rows.map((row) => columns.map((column) => quote(row[column])).join(','));
  return [columns.join(','), ...lines, ''].join('\n');
}

/** Names of the tables committed under `reference/data` that a store is seeded from. */
export const tableNames = [
  'sources',
  'provinces',
  'courts',
  'procuratorates',
  'divisions',
  'holidays',
  'holiday-notices',
  'case-types',
  'causes',
] as const;

/** Tables that screening looks things up in; no store is seeded from them. */
export const numberTableNames = [
  'mobile-prefixes',
  'mobile-homes',
  'mobile-home-areas',
  'landline-areas',
  'bank-bins',
  'surnames',
] as const;
export type TableName = (typeof tableNames)[number] | (typeof numberTableNames)[number];

/** The text of a committed table. */
export function tableText(name: TableName): string {
  return readFileSync(new URL(`./data/${name}.csv`, import.meta.url), 'utf8');
}

const none: readonly string[] = [];

/** A semicolon-separated field as a list; empty for an empty field. */
export function listField(field: string): readonly string[] {
  return field === '' ? none : field.split(';');
}
