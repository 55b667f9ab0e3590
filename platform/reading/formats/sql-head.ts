/** Heads of statements, read from text in Latin-1 so that places are places of bytes. */

// Every repetition is bounded: the text may be made to be slow.
const identifier = String.raw`(?:\`[^\`]{1,200}\`|"[^"]{1,200}"|\[[^\]]{1,200}\]|[\w$\x80-\xff]{1,200})`;
const name = String.raw`(${identifier}(?:\s{0,99}\.\s{0,99}${identifier})*)`;
const insertHead = new RegExp(
  String.raw`^\s{0,99}(?:INSERT|REPLACE)\s{1,99}(?:(?:LOW_PRIORITY|DELAYED|HIGH_PRIORITY|IGNORE)\s{1,99})*(?:OR\s{1,99}\w+\s{1,99})?(?:INTO\s{1,99})?${name}\s{0,99}(?:\(([^()]*)\))?\s{0,99}(?:OVERRIDING\s{1,99}\w+\s{1,99}VALUE\s{1,99})?VALUES?\s{0,99}(?=\()`,
  'i',
);
const copyHead = new RegExp(
  String.raw`^\s{0,99}COPY\s{1,99}${name}\s{0,99}(?:\(([^()]*)\))?\s{1,99}FROM\s{1,99}stdin\b([^;\n]*);?[ \t]*\r?\n`,
  'i',
);
const createHead = new RegExp(
  String.raw`^\s{0,99}CREATE\s{1,99}(?:(?:GLOBAL|LOCAL|TEMP|TEMPORARY|UNLOGGED)\s{1,99})*TABLE\s{1,99}(?:IF\s{1,99}NOT\s{1,99}EXISTS\s{1,99})?${name}\s{0,99}\(`,
  'i',
);
const noColumn =
  /^(?:PRIMARY|KEY|UNIQUE|CONSTRAINT|INDEX|FULLTEXT|SPATIAL|FOREIGN|CHECK|EXCLUDE|LIKE|PARTITION|PERIOD)\b/i;
const firstName = new RegExp(`^${identifier}`);
const quotes: Readonly<Record<string, string>> = { '`': '`', '"': '"', '[': ']' };

/** A table of a dump, as a statement names it. */
export interface SqlHead {
  readonly table: string;
  readonly columns: readonly string[] | null;
  /** Bytes of the head. */
  readonly length: number;
  /** What a COPY says of its form. */
  readonly options: string;
}

const plain = (latin1: string): string => Buffer.from(latin1, 'latin1').toString('utf8');

/** The last name of a dotted one, without its quotes. */
function bare(quoted: string): string {
  const last = quoted.trim().match(new RegExp(`${identifier}$`))?.[0] ?? quoted.trim();
  return plain(quotes[last.charAt(0)] === last.at(-1) && last.length > 1 ? last.slice(1, -1) : last);
}

function headOf(text: string, pattern: RegExp): SqlHead | null {
  const found = pattern.exec(text);
  if (found?.[1] === undefined) return null;
  const columns = found[2]?.split(',').map(bare) ?? null;
  return { table: bare(found[1]), columns, length: found[0].length, options: found[3]?.trim() ?? '' };
}

export const insertOf = (text: string): SqlHead | null => headOf(text, insertHead);
export const copyOf = (text: string): SqlHead | null => headOf(text, copyHead);

/**
 * The columns that a CREATE TABLE declares; `more` when its end is not yet there, null when the text is none.
 */
export function createdTable(
  text: string,
): { readonly table: string; readonly columns: readonly string[] } | 'more' | null {
  const head = headOf(text, createHead);
  if (head === null) return null;
  const pieces: string[] = [];
  let [depth, from] = [1, head.length];
  for (let place = head.length; place < text.length; place += 1) {
    const character = text.charAt(place);
    const closing = character === "'" ? "'" : quotes[character];
    if (closing !== undefined) {
      const end = text.indexOf(closing, place + 1);
      if (end < 0) return 'more';
      place = end;
    } else if (character === '-' && text.charAt(place + 1) === '-') {
      const end = text.indexOf('\n', place);
      if (end < 0) return 'more';
      place = end;
    } else if (character === '(') depth += 1;
    else if (character === ')' || (character === ',' && depth === 1)) {
      if (character === ')') depth -= 1;
      if (depth > 1 || (character === ')' && depth === 1)) continue;
      pieces.push(text.slice(from, place));
      from = place + 1;
      if (depth === 0) return { table: head.table, columns: columnsOf(pieces) };
    }
  }
  return 'more';
}

function columnsOf(pieces: readonly string[]): readonly string[] {
  const declared = pieces
    .map((piece) => piece.replaceAll(/--[^\n]*\n/g, ' ').trim())
    .filter((piece) => !noColumn.test(piece));
  return declared.flatMap((piece) => {
    const found = firstName.exec(piece);
    return found === null ? [] : [bare(found[0])];
  });
}
