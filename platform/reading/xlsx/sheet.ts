import { cellText, type SharedStrings } from './strings.ts';
import { numberText } from './numbers.ts';
import { attribute, xmlTokens } from './xml.ts';

/** What cells of a sheet are read with. */
export interface Book {
  readonly strings: SharedStrings | null;
  /** By style: whether it shows a day. */
  readonly dates: readonly boolean[];
  readonly from1904: boolean;
}

/** A cell: text, or a number as it is shown. */
export interface Cell {
  readonly text: string;
  readonly isNumber: boolean;
}

/** The last column of a sheet, XFD. */
const mostColumns = 16_384;

/** `BC12` is column 54, counted from 0; null when it is none. */
function columnOf(reference: string | null): number | null {
  const letters = reference?.match(/^[A-Z]{1,3}/)?.[0];
  if (letters === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return column < mostColumns ? column : null;
}

interface Open {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  text: string;
}

function cellOf({ type, style, text }: Open, { strings, dates, from1904 }: Book): Cell {
  if (type === 's') return { text: strings?.at(Number(text)) ?? '', isNumber: false };
  if (type === 'n') return { text: numberText(text, dates[style] ?? false, from1904), isNumber: true };
  return { text: cellText(text), isNumber: type !== 'str' && type !== 'inlineStr' };
}

/** The rows of a sheet, as they come; cells that are not there are empty. */
export async function* sheetRows(chunks: AsyncIterable<Uint8Array>, book: Book): AsyncGenerator<readonly Cell[]> {
  const none: Cell = { text: '', isNumber: false };
  let row: Cell[] = [];
  let cell: Open | null = null;
  let [reads, aside] = [false, false];
  for await (const tokens of xmlTokens(chunks))
    for (const token of tokens) {
      if (token.is === 'text') {
        if (cell !== null && reads && !aside) cell.text += token.text;
      } else if (token.is === 'open') {
        if (token.name === 'row') row = [];
        else if (token.name === 'c') {
          const column: number = columnOf(attribute(token.attributes, 'r')) ?? row.length;
          const style = Number(attribute(token.attributes, 's') ?? 0);
          cell = token.empty ? null : { column, type: attribute(token.attributes, 't') ?? 'n', style, text: '' };
          if (token.empty) while (row.length <= column && row.length < mostColumns) row.push(none);
        } else if (token.name === 'v' || token.name === 't') reads = !token.empty;
        else if (token.name === 'rPh') aside = !token.empty;
      } else if (token.name === 'v' || token.name === 't') reads = false;
      else if (token.name === 'rPh') aside = false;
      else if (token.name === 'c' && cell !== null) {
        while (row.length < cell.column) row.push(none);
        row[cell.column] = cellOf(cell, book);
        cell = null;
      } else if (token.name === 'row' && row.some(({ text }) => text !== '')) yield row;
    }
}

const judged = 50;
const longestName = 40;
/** Such a text is a value, not the name of a column. */
const likeValue = /\d{5}|@/;

const isName = ({ text, isNumber }: Cell): boolean =>
  text !== '' && !isNumber && text.length <= longestName && !likeValue.test(text);

/**
 * Which of the first rows names the columns: the first that is as wide as any, has a different name in each cell, and
 * below which some column is not made of such names. -1: none does; names of two columns of words cannot be told from
 * a row of them.
 */
export function headerRow(rows: readonly (readonly Cell[])[]): number {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const place = rows.findIndex((row) => row.length === width && row.filter(isName).length >= Math.min(2, width));
  const header = rows[place];
  if (header === undefined || !header.every(isName) || new Set(header.map(({ text }) => text)).size < width) return -1;
  const below = rows.slice(place + 1, place + 1 + judged);
  const tells = header.some((_, column) => {
    const cells = below.map((row) => row[column]).filter((cell) => cell !== undefined && cell.text !== '');
    return cells.length > 0 && cells.every((cell) => cell !== undefined && !isName(cell));
  });
  return tells ? place : -1;
}

/** `A`, `B`, …, `AA`: what a spreadsheet calls columns without a name. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
