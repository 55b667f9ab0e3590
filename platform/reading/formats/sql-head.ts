/** Heads of statements, read from text in Latin-1 so that places are places of bytes. */

const identifier = String.raw`(?:\`[^\`]+\`|"[^"]+"|\[[^\]]+\]|[\w$\x80-\xff]+)`;
const name = String.raw`(${identifier}(?:\s*\.\s*${identifier})*)`;
const insertHead = new RegExp(
  String.raw`^\s*(?:INSERT|REPLACE)\s+(?:(?:LOW_PRIORITY|DELAYED|HIGH_PRIORITY|IGNORE)\s+)*(?:OR\s+\w+\s+)?(?:INTO\s+)?${name}\s*(?:\(([^()]*)\))?\s*(?:OVERRIDING\s+\w+\s+VALUE\s+)?VALUES?\s*(?=\()`,
  'i',
);
const copyHead = new RegExp(
  String.raw`^\s*COPY\s+${name}\s*(?:\(([^()]*)\))?\s+FROM\s+stdin\b([^;\n]*);?[ \t]*\r?\n`,
  'i',
);
const createHead = new RegExp(
  String.raw`^\s*CREATE\s+(?:(?:GLOBAL|LOCAL|TEMP|TEMPORARY|UNLOGGED)\s+)*TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?${name}\s*\(`,
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
