import type { Member } from '../archives/member.ts';
import type { ReadEvent } from '../events.ts';
import { Cells } from '../formats/cells.ts';
import type { Named } from '../input.ts';
import { partText, Parts, type PartText } from '../parts.ts';
import type { Run } from '../run.ts';
import { stopOf, type Stopped } from '../stopped.ts';
import { isDateFormat } from './numbers.ts';
import { columnName, headerRow, sheetRows, type Book, type Cell } from './sheet.ts';
import { readStrings } from './strings.ts';
import { attribute, xmlTokens } from './xml.ts';

/** A workbook's own parts, by name; `sheets` in the order in which they are shown. */
interface Contents {
  readonly sheets: readonly { readonly name: string; readonly member: Member }[];
  readonly from1904: boolean;
}

type Members = ReadonlyMap<string, Member>;

const workbook = 'xl/workbook.xml';
const [relations, styles, strings] = ['xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/sharedStrings.xml'];
/** Parts that hold how a workbook looks and hangs together, and nothing that somebody typed. */
const frame =
  /^(?:\[Content_Types\]\.xml|(?:.*\/)?_rels\/[^/]*\.rels|xl\/(?:workbook|styles|sharedStrings|calcChain|metadata)\.xml|xl\/theme\/[^/]*\.xml|xl\/printerSettings\/[^/]*|docProps\/(?:app\.xml|thumbnail\.\w+))$/;

export const isWorkbook = (members: Members): boolean => members.has(workbook);

const bytesOf = (member: Member, run: Run): AsyncIterable<Uint8Array> =>
  run.unpacked(member.chunks(), () => member.packed ?? 0);

async function contents(members: Members, run: Run): Promise<Contents> {
  const targets = new Map<string, string>();
  const rels = members.get(relations);
  if (rels !== undefined)
    for await (const tokens of xmlTokens(bytesOf(rels, run)))
      for (const token of tokens)
        if (token.is === 'open' && token.name === 'Relationship') {
          const target = attribute(token.attributes, 'Target') ?? '';
          targets.set(
            attribute(token.attributes, 'Id') ?? '',
            target.startsWith('/') ? target.slice(1) : `xl/${target}`,
          );
        }
  const sheets: { name: string; member: Member }[] = [];
  let from1904 = false;
  const book = members.get(workbook);
  if (book !== undefined)
    for await (const tokens of xmlTokens(bytesOf(book, run)))
      for (const token of tokens) {
        if (token.is !== 'open') continue;
        if (token.name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attribute(token.attributes, 'date1904') ?? '');
        if (token.name !== 'sheet') continue;
        const member = members.get(targets.get(attribute(token.attributes, 'id') ?? '') ?? '');
        if (member !== undefined) sheets.push({ name: attribute(token.attributes, 'name') ?? '', member });
      }
  return { sheets, from1904 };
}

/** By style, whether it shows numbers as days. */
async function dateStyles(member: Member | undefined, run: Run): Promise<readonly boolean[]> {
  const codes = new Map<number, string>();
  const dates: boolean[] = [];
  let inCells = false;
  if (member !== undefined)
    for await (const tokens of xmlTokens(bytesOf(member, run)))
      for (const token of tokens) {
        if (token.is === 'text') continue;
        if (token.name === 'cellXfs') inCells = token.is === 'open' && !token.empty;
        if (token.is !== 'open') continue;
        const id = Number(attribute(token.attributes, 'numFmtId') ?? 0);
        if (token.name === 'numFmt') codes.set(id, attribute(token.attributes, 'formatCode') ?? '');
        else if (token.name === 'xf' && inCells) dates.push(isDateFormat(id, codes.get(id)));
      }
  return dates;
}

/**
 * Reads the sheets of a workbook, each a part of its own, and hands back what else lies in it and may hold something:
 * comments, embedded files, pictures.
 *
 * @returns the members that are left for others to read
 */
export async function* readWorkbook(
  { part, unit }: Named,
  members: Members,
  run: Run,
): AsyncGenerator<ReadEvent, readonly Member[]> {
  let found: Contents;
  let dates: readonly boolean[];
  try {
    found = await contents(members, run);
    dates = await dateStyles(members.get(styles), run);
  } catch (error) {
    // Not to be followed as a workbook: everything in it is still read as what it is.
    yield run.unread(part, stopOf(error).reason, 0, null);
    return [...members.values()];
  }
  const shared = members.get(strings);
  let book: Book = { strings: null, dates, from1904: found.from1904 };
  const rest: Member[] = [];
  if (shared !== undefined)
    try {
      book = { ...book, strings: await readStrings(bytesOf(shared, run), run.limits.sharedStringBytes) };
    } catch (error) {
      // The words of the sheets are in no row then, but they are read.
      yield run.unread(part, stopOf(error).reason, 0, null);
      rest.push(shared);
    }
  for (const { name, member } of found.sheets) {
    run.check();
    const head = { part: `${part}/${name}`, unit, size: member.size };
    if (member.unread !== null) yield run.unread(head.part, member.unread, 0, member.size);
    else yield* readSheet(head, member, book, run);
  }
  const read = new Set(found.sheets.map(({ member }) => member));
  for (const [name, member] of members) if (!read.has(member) && !frame.test(name)) rest.push(member);
  return rest;
}

/** Rows that are looked at for names of columns. */
const looked = 50;
const fullCells = 256 << 10;

async function* readSheet({ part, unit }: Named, member: Member, book: Book, run: Run): AsyncGenerator<ReadEvent> {
  const parts = new Parts(run, { replaced: 0, otherCharset: 0 });
  const cells = new Cells();
  const before = run.textBytes;
  let text: PartText | null = null;
  let first: (readonly Cell[])[] = [];
  const begin = (): PartText => {
    const header = headerRow(first);
    const width = Math.max(1, ...first.map((row) => row.length));
    const names =
      first[header]?.map((cell) => cell.text) ?? Array.from({ length: width }, (_, column) => columnName(column));
    const begun = partText({ part, unit, format: 'xlsx', charset: 'utf-8', names });
    for (const [place, row] of first.entries()) if (place !== header) addRow(row, names.length, cells);
    first = [];
    return begun;
  };
  let stop: Stopped | null = null;
  try {
    for await (const row of sheetRows(bytesOf(member, run), book)) {
      if (text === null) {
        first.push(row);
        if (first.length >= looked) text = begin();
        continue;
      }
      addRow(row, text.head.names?.length ?? 0, cells);
      if (cells.length < fullCells) continue;
      parts.write(text, cells.take());
      yield* parts.due();
    }
  } catch (error) {
    stop = stopOf(error);
  }
  text ??= begin();
  parts.write(text, cells.take());
  yield* parts.due();
  const rest = text.lines.finish();
  if (rest.length === 0) yield* parts.begin(text.head, new Uint8Array(0));
  for (const block of rest) yield* parts.block(text.head, block);
  if (stop !== null) yield run.unread(part, stop.reason, run.textBytes - before, null);
  yield* parts.end();
}

/** A row as wide as the names; cells beyond them follow. */
function addRow(row: readonly Cell[], width: number, cells: Cells): void {
  for (let place = 0; place < Math.max(row.length, width); place += 1) {
    if (place > 0) cells.nextCell();
    cells.text(row[place]?.text ?? '');
  }
  cells.endRow();
}
