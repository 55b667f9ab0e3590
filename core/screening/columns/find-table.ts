import { kinds } from '../kinds.ts';
import type { KindId } from '../kind.ts';
import { normalise } from '../reference/normalise.ts';
import type { Dialect } from '../scanner.ts';
import { cellText } from './cell-fits.ts';
import { type ColumnGuess, guessColumn } from './column-kind.ts';
import { kindOfHeader } from './header-words.ts';
import { split, type Split, waysToSplit } from './split-sample.ts';

/** How a text is read as a table. */
export interface Table {
  readonly dialect: Dialect;
  /** Whether its first record names the columns, and is to be taken off before an engine reads. */
  readonly header: boolean;
  readonly columns: readonly { readonly name: string; readonly kind: KindId | null; readonly confidence: number }[];
}

/** Lines that are looked at. */
const most = 400;
const unitSeparator = '\u001f';

/** Whole lines of a sample: a line that is cut at its end is left out, unless it is all there is. */
function linesOf(sample: Uint8Array): readonly string[] {
  const text = new TextDecoder().decode(normalise(sample));
  const lines = text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  if (lines.length > 1) lines.pop();
  return lines.filter((line) => line !== '').slice(0, most);
}

/** Cells of a column that hold anything. */
const columnOf = (rows: readonly (readonly string[])[], width: number, column: number): readonly string[] =>
  rows.flatMap((row) => (row.length === width ? [cellText(row[column] ?? '')] : [])).filter((cell) => cell !== '');

function guesses(
  rows: readonly (readonly string[])[],
  names: readonly string[] | null,
  width: number,
): readonly ColumnGuess[] {
  return Array.from({ length: width }, (_, column) =>
    guessColumn(names?.[column] ?? null, columnOf(rows, width, column)),
  );
}

/** Whether a first row names columns rather than holding values: short cells, no numbers, one of them a known header. */
function isHeader(first: readonly string[], rest: readonly (readonly string[])[], width: number): boolean {
  const cells = first.map(cellText);
  if (cells.some((cell) => cell.length > 40 || /\d{5}|@/.test(cell)) || new Set(cells).size < cells.length)
    return false;
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length * 2 < width) return false;
  if (filled.some((cell) => kindOfHeader(cell)?.whole === true)) return !repeatsIn(cells, rest);
  if (filled.some((cell) => kindOfHeader(cell) !== null) && rest.length > 0) return !repeatsIn(cells, rest);
  // A language we do not know: no figures above, figures below, in half of the columns.
  const figures = (row: readonly string[]): number => row.filter((cell) => /\d/.test(cell)).length;
  return rest.length >= 2 && figures(cells) === 0 && rest.every((row) => figures(row) * 2 >= width);
}

/** Whether a name of a column comes again as a value: 银行卡 may be a way to pay. */
function repeatsIn(cells: readonly string[], rest: readonly (readonly string[])[]): boolean {
  return rest.some((row) =>
    cells.some((cell, column) => cell !== '' && cellText(row[column] ?? '') === cell && /\p{Script=Han}/u.test(cell)),
  );
}

/** Whether a column is counted: of a kind that counts once a row, only the first of those with the most confidence is. */
function isCounted(columns: readonly ColumnGuess[], column: number): boolean {
  const kind = columns[column]?.kind ?? null;
  if (kind === null || kinds[kind].onceARow !== true) return true;
  const same = columns.filter((other) => other.kind === kind);
  const surest = Math.max(...same.map(({ confidence }) => confidence));
  return columns.findIndex((other) => other.kind === kind && other.confidence === surest) === column;
}

function tableOf(ways: Split, header: boolean, names: readonly string[], found: readonly ColumnGuess[]): Table {
  const kept = found.map((guess) => (guess.confidence >= 0.5 ? guess : { kind: null, confidence: guess.confidence }));
  return {
    dialect: {
      delimiter: ways.delimiter.charCodeAt(0),
      quoted: ways.quoted,
      columns: kept.map((guess, column) => ({ kind: isCounted(kept, column) ? guess.kind : null })),
    },
    header,
    columns: kept.map(({ kind, confidence }, column) => ({ name: names[column] ?? '', kind, confidence })),
  };
}

function readAs(ways: Split): Table {
  const [first = [], ...rest] = ways.rows;
  const { width } = ways;
  const fitting = rest.filter((row) => row.length === width);
  const header = first.length === width && isHeader(first, fitting, width);
  const names = header ? first.map((name) => name.trim()) : Array.from({ length: width }, () => '');
  return tableOf(ways, header, names, guesses(header ? rest : ways.rows, header ? names : null, width));
}

const hasKind = (table: Table): boolean => table.columns.some((column) => column.kind !== null);

/** One value a line: a list of numbers, with a header or without. */
function readAsList(lines: readonly string[]): Table | null {
  const list = readAs(split(lines, ',', true));
  const [only] = list.columns;
  if (list.columns.length !== 1 || only?.kind == null) return null;
  // Without a header a line must be the value and nothing else; with one, not a sentence.
  const longest = Math.max(...lines.map((line) => line.length));
  return (list.header || only.confidence >= 0.7) && longest <= 200 ? list : null;
}

/**
 * Guesses how a sample (the beginning of a text, whole lines but perhaps for the last) is read as a table: delimiter,
 * quotes, header, and the kind of each column with a confidence from 0 to 1. Null for plain text. With `names` the text is
 * known to have these columns, its cells joined by 0x1f, without a header; only their kinds are guessed.
 */
export function findTable(sample: Uint8Array, names: readonly string[] | null): Table | null {
  const lines = linesOf(sample);
  if (names !== null) {
    const rows = lines.map((line) => line.split(unitSeparator));
    const ways: Split = { delimiter: unitSeparator, quoted: false, rows, width: names.length, share: 1 };
    return tableOf(ways, false, names, guesses(rows, names, names.length));
  }
  if (lines.length === 0) return null;
  const candidates = waysToSplit(lines).map((ways) => ({ ways, table: readAs(ways) }));
  const known = candidates.find(({ ways, table }) => hasKind(table) && !isProse(ways));
  if (known !== undefined) return known.table;
  const list = readAsList(lines);
  if (list !== null) return list;
  // Nothing of a known kind: a table all the same where its rows agree without exception.
  const even = candidates.find(
    ({ ways, table }) =>
      ways.width >= 3 && ways.share === 1 && ways.rows.length >= 3 && (table.header || !isProse(ways)),
  );
  return even?.table ?? null;
}

/** Sentences that happen to have as many commas: long cells, or a blank behind most delimiters. */
function isProse(ways: Split): boolean {
  if (ways.delimiter !== ',' && ways.delimiter !== ';') return false;
  const cells = ways.rows.flat();
  const sentences = cells.filter((cell) => /[。！？；]|[.!?](?:\s|$)/.test(cell) || cell.split(' ').length > 8).length;
  const blanks = ways.rows.flatMap((row) => row.slice(1)).filter((cell) => /^ \S/.test(cell)).length;
  const after = cells.length - ways.rows.length;
  return sentences > ways.rows.length / 2 || (blanks > after / 2 && ways.width <= 3 && sentences > 0);
}
