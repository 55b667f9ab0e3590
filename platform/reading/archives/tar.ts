import type { Feed } from '../feed.ts';
import { Stopped } from '../stopped.ts';
import { nameOf, type Member } from './member.ts';
import { blockLength, fields, isTarHeader, numberField, textField } from './tar-header.ts';

const longestExtension = 1 << 20;

/** Records of a pax header, `<length> <key>=<value>\n`. */
function paxRecords(bytes: Uint8Array): Map<string, Uint8Array> {
  const records = new Map<string, Uint8Array>();
  for (let from = 0; from < bytes.length;) {
    const blank = bytes.indexOf(0x20, from);
    const length = Number(Buffer.from(bytes.subarray(from, Math.max(from, blank))).toString('latin1'));
    if (blank < 0 || !Number.isSafeInteger(length) || length < 5 || from + length > bytes.length) break;
    const record = bytes.subarray(blank + 1, from + length - 1);
    const equals = record.indexOf(0x3d);
    if (equals > 0) records.set(Buffer.from(record.subarray(0, equals)).toString('utf8'), record.subarray(equals + 1));
    from += length;
  }
  return records;
}

/** What headers before a file's own said of it. */
interface Said {
  name: Uint8Array | null;
  size: number | null;
  sparse: boolean;
}

function say(said: Said, records: Map<string, Uint8Array>): void {
  said.name = records.get('GNU.sparse.name') ?? records.get('path') ?? said.name;
  const size = records.get('size');
  if (size !== undefined) said.size = Number(Buffer.from(size).toString('latin1'));
  said.sparse ||= [...records.keys()].some((key) => key.startsWith('GNU.sparse'));
}

const padding = (size: number): number => (blockLength - (size % blockLength)) % blockLength;

function fullName(header: Uint8Array, said: Said): string {
  if (said.name !== null) return nameOf(textField(said.name, [0, said.name.length]));
  const name = nameOf(textField(header, fields.name));
  const ustar = Buffer.from(header.subarray(257, 263)).toString('latin1') === 'ustar\0';
  const prefix = ustar ? nameOf(textField(header, fields.prefix)) : '';
  return prefix === '' ? name : `${prefix}/${name}`;
}

/**
 * The files of a tar, in order. Each is to be read (or left) before the next is asked for.
 *
 * @throws Stopped `damaged` where a header does not hold or the archive breaks off
 */
export async function* tarMembers(feed: Feed): AsyncGenerator<Member> {
  let said: Said = { name: null, size: null, sparse: false };
  for (;;) {
    const at = feed.taken;
    const header = await feed.take(blockLength);
    // Two blocks of zeros end an archive; many writers fill up with more, some leave them out.
    if (header.length === 0) return;
    if (header.every((byte) => byte === 0)) {
      for await (const chunk of feed.rest()) if (chunk.some((byte) => byte !== 0)) throw new Stopped('damaged');
      return;
    }
    if (!isTarHeader(header)) throw new Stopped('damaged');
    const kind = String.fromCharCode(header[156] ?? 0);
    const size = said.size ?? numberField(header, fields.size);
    if (size === null || size < 0 || !Number.isSafeInteger(size)) throw new Stopped('damaged');
    if ('xgLK'.includes(kind)) {
      if (size > longestExtension) throw new Stopped('damaged');
      const extension = await feed.take(size);
      await feed.take(padding(size));
      if (kind === 'L') said.name = extension;
      else if (kind === 'x') say(said, paxRecords(extension));
      continue;
    }
    const left = { bytes: '1234'.includes(kind) || kind === '5' || kind === '6' ? 0 : size };
    const file = kind === '0' || kind === '\0' || kind === '7';
    const unread = !file ? (kind === 'S' ? 'unknown-format' : 'not-a-file') : said.sparse ? 'unknown-format' : null;
    if (kind !== '5') {
      yield { name: fullName(header, said), at, size, packed: null, unread, chunks: () => memberBytes(feed, left) };
    }
    const pad = padding(left.bytes === 0 && !file && kind !== 'S' ? 0 : size);
    for await (const _ of memberBytes(feed, left));
    if ((await feed.take(pad)).length < pad) throw new Stopped('damaged');
    said = { name: null, size: null, sparse: false };
  }
}

async function* memberBytes(feed: Feed, left: { bytes: number }): AsyncGenerator<Uint8Array> {
  while (left.bytes > 0) {
    const some = await feed.some(left.bytes);
    if (some === null) throw new Stopped('damaged');
    left.bytes -= some.length;
    yield some;
  }
}
