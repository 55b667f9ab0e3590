import { joined, sameBytes, toHex } from '#words/digest.ts';
import type { Hash } from '#ledger/hash.ts';
import { readDirectory } from './archive.ts';
import type { Placed, Source } from './archive.ts';
import { isBundleName, manifestName, objectOf, readManifest } from './bundle-form.ts';
import type { Manifest } from './bundle-form.ts';
import type { BundleFinding, BundleFindingCode } from './bundle-findings.ts';
import type { Crc32 } from './crc32.ts';
import type { Running } from './sm3.ts';

/** What a host brings to pass over the bytes of a bundle. */
export interface BundleHashes {
  readonly hash: Hash;
  readonly sha256: () => Running;
  readonly sm3: () => Running;
  readonly crc32: Crc32;
  /** Both digests, as hexadecimal, of bytes that are there at once: where the host has a shorter way for these. */
  readonly atOnce?: (bytes: Uint8Array) => { readonly sha256: string; readonly sm3: string };
}

/** One object as it lies there: its digests were computed here. */
export interface ReadObject {
  readonly sha256: string;
  readonly sm3: string;
  readonly size: number;
}

/** A bundle whose bytes were all passed over once. */
export interface ReadBundle {
  readonly manifest: Manifest;
  /** Every file but the objects, by name, those left out that were altered. */
  readonly papers: ReadonlyMap<string, Uint8Array>;
  /** By SHA-256. */
  readonly objects: ReadonlyMap<string, ReadObject>;
}

/** A paper larger than this is none of ours; read in parts of this size, so that no bundle can fill the memory. */
const largestPaper = 1 << 28;
const part = 1 << 20;

/**
 * Passes over a source from its beginning to its end, one part ahead of what is being hashed: ten thousand small files
 * would otherwise be ten thousand calls, each waited for.
 */
class Window {
  private readonly source: Source;
  /** One is passed over while the other is filled: a new one for every part would have the whole heap searched for each. */
  private readonly rooms = [new Uint8Array(part), new Uint8Array(part)] as const;
  private asks = 0;
  private held: Uint8Array = new Uint8Array();
  private from = 0;
  private next: Promise<Uint8Array>;

  constructor(source: Source) {
    this.source = source;
    this.next = this.ask(0);
  }

  private ask(offset: number): Promise<Uint8Array> {
    const room = this.rooms[this.asks % 2 === 0 ? 0 : 1];
    this.asks += 1;
    const asked = this.source.read(offset, Math.min(part, this.source.size - offset), room);
    // Whoever takes it meets the failure; until then it is nobody's.
    asked.catch(() => undefined);
    return asked;
  }

  /**
   * Exactly this many bytes at a place that is not before the last one; fewer where the source ended. Like those of
   * `some` they hold until the next are asked for.
   */
  async take(offset: number, length: number): Promise<Uint8Array> {
    while (offset + length > this.from + this.held.length) {
      const more = await this.next;
      if (more.length === 0) break;
      const rest = this.held.subarray(Math.min(offset - this.from, this.held.length));
      this.from += this.held.length - rest.length;
      this.held = rest.length === 0 ? more : joined(rest, more);
      this.next = this.ask(this.from + this.held.length);
    }
    const at = offset - this.from;
    return this.held.subarray(at, at + length);
  }

  /** Some bytes at a place, at most this many and as they lie there; none where the source ended. */
  async some(offset: number, most: number): Promise<Uint8Array> {
    const at = offset - this.from;
    if (at < this.held.length) return this.held.subarray(at, at + most);
    return this.take(offset, Math.min(most, 1)).then(() => this.held.subarray(offset - this.from).subarray(0, most));
  }
}

interface Passed {
  readonly whole: boolean;
  readonly sha256: string;
  readonly sm3: string | null;
  readonly paper: Uint8Array | null;
}

/** Passes over one file: its header, its checksum, its digests. */
async function pass(window: Window, file: Placed, hashes: BundleHashes): Promise<Passed> {
  const header = await window.take(file.offset, file.header.length);
  const isObject = objectOf(file.name) !== null;
  const from = file.offset + file.header.length;
  let whole = sameBytes(header, file.header);
  if (!isObject) {
    // A copy, of a Buffer too, so that no paper holds the part of the file that it came in.
    const paper = new Uint8Array(await window.take(from, file.size));
    whole = whole && paper.length === file.size && hashes.crc32(paper) === file.crc32;
    return { whole, sha256: toHex(hashes.hash(paper)), sm3: null, paper };
  }
  const first = await window.some(from, file.size);
  if (hashes.atOnce !== undefined && first.length === file.size) {
    const digests = hashes.atOnce(first);
    return { whole: whole && hashes.crc32(first) === file.crc32, ...digests, paper: null };
  }
  const [sha256, sm3] = [hashes.sha256(), hashes.sm3()];
  let [done, crc32] = [0, 0];
  while (done < file.size) {
    const bytes = await window.some(from + done, file.size - done);
    if (bytes.length === 0) break;
    sha256.update(bytes);
    sm3.update(bytes);
    crc32 = hashes.crc32(bytes, crc32);
    done += bytes.length;
  }
  whole = whole && done === file.size && crc32 === file.crc32;
  return { whole, sha256: toHex(sha256.digest()), sm3: toHex(sm3.digest()), paper: null };
}

/**
 * Passes once over every byte of a bundle and compares it with its directory and manifest. Each byte lies in a header, a
 * file or the directory, and each of these has one form, so that none can be changed unseen. Holds no object in memory.
 *
 * @param note told each finding
 * @returns null when there is no directory or no manifest to compare with
 */
export async function readBundle(
  source: Source,
  hashes: BundleHashes,
  note: (item: string, code: BundleFindingCode) => void,
): Promise<ReadBundle | null> {
  const layout = await readDirectory(source);
  if (layout === null) {
    note('', 'archive-unreadable');
    return null;
  }
  const window = new Window(source);
  const papers = new Map<string, Uint8Array>();
  const objects = new Map<string, ReadObject>();
  const found = new Map<string, { readonly sha256: string; readonly size: number }>();
  for (const file of layout.files) {
    const { name, size } = file;
    if (!isBundleName(name)) {
      note(name, 'name-not-allowed');
      continue;
    }
    if (objectOf(name) === null && size > largestPaper) {
      note(name, 'file-too-large');
      continue;
    }
    const { whole, sha256, sm3, paper } = await pass(window, file, hashes);
    found.set(name, { sha256, size });
    const named = objectOf(name);
    if (!whole || (named !== null && named !== sha256)) {
      note(name, 'file-altered');
      continue;
    }
    if (paper !== null) papers.set(name, paper);
    else if (sm3 !== null) objects.set(sha256, { sha256, sm3, size });
  }
  const manifest = manifestOf(papers, found.has(manifestName), note);
  if (manifest === null) return null;
  for (const { item, code } of againstManifest(manifest, found)) {
    note(item, code);
    // What is not as listed is not used: one altered file must not make another look wrong.
    papers.delete(item);
    objects.delete(objectOf(item) ?? '');
  }
  return { manifest, papers, objects };
}

function manifestOf(
  papers: ReadonlyMap<string, Uint8Array>,
  isThere: boolean,
  note: (item: string, code: BundleFindingCode) => void,
): Manifest | null {
  const bytes = papers.get(manifestName);
  if (bytes === undefined) {
    if (!isThere) note(manifestName, 'manifest-missing');
    return null;
  }
  const manifest = readManifest(bytes);
  if (manifest === null) note(manifestName, 'manifest-unreadable');
  return manifest;
}

function againstManifest(
  { files }: Manifest,
  found: ReadonlyMap<string, { readonly sha256: string; readonly size: number }>,
): readonly BundleFinding[] {
  const findings: BundleFinding[] = [];
  const listed = new Set<string>();
  let last = '';
  for (const { name, sha256, size } of files) {
    if (name <= last || name === manifestName) findings.push({ item: manifestName, code: 'manifest-unreadable' });
    last = name;
    listed.add(name);
    const there = found.get(name);
    if (there === undefined) findings.push({ item: name, code: 'file-missing' });
    else if (there.sha256 !== sha256 || there.size !== size) findings.push({ item: name, code: 'file-altered' });
  }
  for (const name of found.keys())
    if (name !== manifestName && !listed.has(name)) findings.push({ item: name, code: 'file-not-listed' });
  return findings;
}
