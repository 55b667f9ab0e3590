import { gunzip, unzstd } from './archives/gzip.ts';
import type { Member } from './archives/member.ts';
import { tarMembers } from './archives/tar.ts';
import { openZip, salvage } from './archives/zip.ts';
import type { Container } from './container.ts';
import type { ReadEvent } from './events.ts';
import { Feed } from './feed.ts';
import { streamInput, type Input } from './input.ts';
import type { Run } from './run.ts';
import { spool, type Stored } from './stored.ts';
import { Stopped } from './stopped.ts';
import { isWorkbook, readWorkbook } from './xlsx/read-workbook.ts';

/** How what was packed is read: something within, and something within that is done when it has been read. */
export interface Within {
  readonly input: (input: Input, run: Run, depth: number) => AsyncGenerator<ReadEvent>;
  readonly unit: (input: Input, run: Run, depth: number) => AsyncGenerator<ReadEvent>;
}

/** Reads an archive, a workbook or something compressed, and all that is in it. @throws Stopped */
export async function* readPacked(
  input: Input,
  container: Exclude<Container, 'text' | 'locked' | 'binary'>,
  run: Run,
  within: Within,
  depth: number,
): AsyncGenerator<ReadEvent> {
  if (container === 'zip') return yield* readZip(input, run, within, depth);
  if (container === 'tar') return yield* readMembers(input, tarMembers(new Feed(input.chunks())), run, within, depth);
  const feed = new Feed(input.chunks());
  const unpacked = run.unpacked(container === 'gzip' ? gunzip(feed) : unzstd(feed), () => feed.taken);
  const inner = await streamInput({ ...input, size: null }, unpacked);
  try {
    yield* within.input(inner, run, depth + 1);
  } finally {
    await inner.close();
  }
}

async function* readZip(input: Input, run: Run, within: Within, depth: number): AsyncGenerator<ReadEvent> {
  if (input.stored !== null) return yield* readStoredZip(input, input.stored, run, within, depth);
  const spooled = await spool(input.chunks(), run.limits.heldBytes, run.options.spoolFolder);
  try {
    try {
      yield* readStoredZip(input, spooled, run, within, depth);
    } catch (error) {
      if (spooled.broken === null) throw error;
    }
    if (spooled.broken !== null) throw spooled.broken;
  } finally {
    await spooled.close();
  }
}

async function* readStoredZip(
  input: Input,
  stored: Stored,
  run: Run,
  within: Within,
  depth: number,
): AsyncGenerator<ReadEvent> {
  const zip = await openZip(stored);
  if (zip === null) return yield* readMembers(input, salvage(stored), run, within, depth);
  const unnamed = { part: input.part, unit: `${input.unit}@unnamed`, size: zip.unnamed };
  if (zip.unnamed > 0) yield* run.leftOut(unnamed, 'unknown-format');
  const members = zip.entries > mostWorkbookParts ? null : await membersByName(zip.members());
  if (members === null || !isWorkbook(members)) return yield* readMembers(input, zip.members(), run, within, depth);
  yield* readMembers(input, yield* readWorkbook(input, members, run), run, within, depth);
}

/** Archives with more entries are no workbooks: theirs are sheets, pictures, comments. */
const mostWorkbookParts = 10_000;

async function membersByName(members: AsyncIterable<Member>): Promise<ReadonlyMap<string, Member>> {
  const byName = new Map<string, Member>();
  for await (const member of members)
    byName.set(byName.has(member.name) ? `${member.name}@${member.at}` : member.name, member);
  return byName;
}

async function* readMembers(
  { part, unit }: Input,
  members: AsyncIterable<Member> | readonly Member[],
  run: Run,
  within: Within,
  depth: number,
): AsyncGenerator<ReadEvent> {
  let count = 0;
  for await (const member of members) {
    run.check();
    count += 1;
    if (count > run.limits.entries) throw new Stopped('bomb');
    const names = { part: `${part}/${member.name}`, unit: `${unit}/${member.name}@${member.at}`, size: member.size };
    if (run.skipped(names.unit)) continue;
    if (member.unread !== null) yield* run.leftOut(names, member.unread);
    else {
      const { packed } = member;
      const chunks = packed === null ? member.chunks() : run.unpacked(member.chunks(), () => packed);
      yield* within.unit(await streamInput(names, chunks), run, depth + 1);
    }
    run.check();
  }
}
