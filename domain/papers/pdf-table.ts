import type { Column } from './paper.ts';
import { inks, type Setting, type Sheet, type Weight } from './sheet.ts';

/** Between columns, and above and below a line of text, in points. */
const [gap, padding] = [8, 3.5];
/** Thickness of the rule under the head and the sum, and under a row. */
const [heavy, hair] = [0.9, 0.4];
const size = 9.5;

interface Grid {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  readonly total?: readonly string[];
}

interface Cell {
  readonly text: string;
  readonly x: number;
  readonly setting: Setting;
}

/**
 * A table over the width of the text: rules between rows, none between columns. Where it goes over to the next page its head is repeated,
 * no row is cut, and the last row stays with the sum, which would mean nothing by itself.
 */
export function table(sheet: Sheet, { columns, rows, total }: Grid, headed: boolean, dashed: boolean): void {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => (share / shares) * sheet.width);
  const cells = (texts: readonly string[], weight: Weight): readonly Cell[] =>
    texts.map((text, place) => cellOf(text, place, columns, widths, sheet.left, weight));
  const heads = headed
    ? cells(
        columns.map(({ head }) => head),
        'bold',
      )
    : null;
  const sum = total === undefined ? null : cells(total, 'bold');
  const head = (): void => {
    if (heads === null) return;
    write(sheet, heads);
    sheet.rule(hair, inks.black, dashed);
  };
  sheet.y += 3;
  sheet.room(60);
  head();
  for (const [place, texts] of rows.entries()) {
    const row = cells(texts, 'regular');
    const after = sum !== null && place === rows.length - 1 ? heightOf(sheet, sum) : 0;
    if (sheet.room(heightOf(sheet, row) + after)) head();
    write(sheet, row);
    sheet.rule(hair, inks.rule, dashed);
  }
  if (sum !== null) {
    write(sheet, sum);
    sheet.rule(heavy, inks.black, dashed);
  }
  sheet.y += 5;
}

/** Numbers end at the end of their column, words begin at its beginning, and between two columns there is always a gap. */
function cellOf(
  text: string,
  place: number,
  columns: readonly Column[],
  widths: readonly number[],
  left: number,
  weight: Weight,
): Cell {
  const start = widths.slice(0, place).reduce((sum, width) => sum + width, left);
  const width = widths[place] ?? 0;
  const last = place === columns.length - 1;
  if (columns[place]?.align === 'end')
    return {
      text,
      x: start,
      setting: { size, weight, align: 'right', lineGap: 0.5, width: last ? width : width - gap },
    };
  const inset = place === 0 ? 0 : gap;
  return { text, x: start + inset, setting: { size, weight, lineGap: 0.5, width: width - gap } };
}

function heightOf(sheet: Sheet, cells: readonly Cell[]): number {
  return Math.max(...cells.map(({ text, setting }) => sheet.heightOf(text, setting))) + 2 * padding;
}

function write(sheet: Sheet, cells: readonly Cell[]): void {
  const height = heightOf(sheet, cells);
  for (const { text, x, setting } of cells) sheet.write(text, x, sheet.y + padding, setting);
  sheet.y += height;
}
