/** A sample as cells: rows of a table that may be one. */
export interface Split {
  readonly delimiter: string;
  readonly quoted: boolean;
  readonly rows: readonly (readonly string[])[];
  /** How many cells most rows have. */
  readonly width: number;
  /** The share of rows that have so many. */
  readonly share: number;
}

const mostLines = 16;

/**
 * Splits one record that begins at a line. A quote that stays open takes in following lines, as the engines have it.
 * @returns its cells and how many lines it took; null where the quote does not close.
 */
function recordAt(
  lines: readonly string[],
  first: number,
  delimiter: string,
): { cells: readonly string[]; lines: number } | null {
  let text = lines[first] ?? '';
  let taken = 1;
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    let cell = '';
    if (text[at] === '"') {
      at += 1;
      for (;;) {
        const quote = text.indexOf('"', at);
        if (quote === -1) {
          const next = lines[first + taken];
          if (next === undefined || taken === mostLines) return null;
          text += `\n${next}`;
          taken += 1;
          continue;
        }
        cell += text.slice(at, quote);
        at = quote + 1;
        if (text[at] !== '"') break;
        cell += '"';
        at += 1;
      }
    }
    const end = text.indexOf(delimiter, at);
    cells.push(cell + text.slice(at, end === -1 ? text.length : end));
    if (end === -1) return { cells, lines: taken };
    at = end + 1;
  }
}

function rowsOf(lines: readonly string[], delimiter: string, quoted: boolean): readonly (readonly string[])[] {
  if (!quoted) return lines.map((line) => line.split(delimiter));
  const rows: (readonly string[])[] = [];
  for (let at = 0; at < lines.length;) {
    const record = recordAt(lines, at, delimiter);
    rows.push(record === null ? [lines[at] ?? ''] : record.cells);
    at += record?.lines ?? 1;
  }
  return rows;
}

/** The commonest number of cells; of two equally common ones the greater. */
function commonWidth(rows: readonly (readonly string[])[]): number {
  const widths = Map.groupBy(rows, (row) => row.length);
  return [...widths].toSorted(([a, x], [b, y]) => y.length - x.length || b - a)[0]?.[0] ?? 0;
}

/** Splits lines in one way. */
export function split(lines: readonly string[], delimiter: string, quoted: boolean): Split {
  const rows = rowsOf(lines, delimiter, quoted);
  const width = commonWidth(rows);
  return { delimiter, quoted, rows, width, share: rows.filter((row) => row.length === width).length / rows.length };
}

/** Every way in which lines could be a table of two columns or more, the likeliest first. */
export function waysToSplit(lines: readonly string[]): readonly Split[] {
  const ways = ['\t', '|', ';', ',', '\u001f'].flatMap((delimiter) => {
    const plain = split(lines, delimiter, false);
    const begins = plain.rows.some((row) => row.some((cell) => cell.startsWith('"')));
    if (!begins) return [{ ...plain, quoted: delimiter === ',' || delimiter === ';' }];
    return [split(lines, delimiter, true), plain];
  });
  // Two rows of three that differ in length are prose that happens to have commas.
  const likely = ways.filter(({ width, share }) => width >= 2 && share >= 0.75);
  return likely.toSorted(
    (a, b) => Math.round((b.share - a.share) * 10) || b.width - a.width || Number(b.quoted) - Number(a.quoted),
  );
}
