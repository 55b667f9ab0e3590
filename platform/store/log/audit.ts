import { append as grow, emptyRange, rootOf, type CompactRange } from '#ledger/compact-range.ts';
import { parseCheckpoint, type Checkpoint } from '#ledger/checkpoint.ts';
import { entryBytes, readEntry } from '#ledger/entry.ts';
import { leafHash } from '#ledger/hash.ts';
import { noteDefect, parseNote } from '#ledger/note.ts';
import { decodeEntries, decodeTile } from '#ledger/tile.ts';
import { tilePath, tileWidth, type TileId } from '#ledger/tile-path.ts';
import type { VerifierKey } from '#ledger/verifier-key.ts';
import { fromUtf8, sameBytes } from '#words/digest.ts';
import { parseJson } from '#words/json.ts';
import { nodeHash } from './append.ts';
import { checkpointFile } from './log-files.ts';
import { nodeVerify } from './signer.ts';

/** What does not fit in a log laid out as files; closed, words come last. `item` is the file's path. */
export const auditCodes = [
  'file-missing',
  'file-malformed',
  'signature-wrong',
  'signature-unknown',
  'entry-malformed',
  'tile-differs',
  'root-differs',
  'set-back',
  'history-differs',
] as const;
export type AuditCode = (typeof auditCodes)[number];

export interface AuditFinding {
  readonly item: string;
  readonly code: AuditCode;
  /** The entry concerned, counted from 0, where one is. */
  readonly index?: number;
}

export interface AuditReport {
  /** `not checked`: everything fits, but under a head that no known key has signed. */
  readonly verdict: 'verified' | 'failed' | 'not checked';
  readonly size: number;
  readonly findings: readonly AuditFinding[];
}

export interface AuditSettings {
  readonly keys: readonly VerifierKey[];
  /** A head of this log that was kept from before: the log must have grown from it (RFC 9162 section 2.1.4). */
  readonly earlier?: Uint8Array;
}

/** Hands back a file of the log by its path under the log's prefix; null where there is none. */
export type ReadLogFile = (path: string) => Promise<Uint8Array | null>;

const nodesOfATile = 8;
const longestEntryJson = 0xffff;

/**
 * Reads a whole log from its files and trusts nothing: every entry is read and hashed, every tile recomputed, the root
 * compared with the signed head, and the head with one kept from before. One pass, a few hundred bytes of state beside
 * the tile at hand.
 */
export async function auditLog(read: ReadLogFile, { keys, earlier }: AuditSettings): Promise<AuditReport> {
  const findings: AuditFinding[] = [];
  const head = headOf(await read(checkpointFile), checkpointFile, keys, findings);
  const kept = earlier === undefined ? null : headOf(earlier, 'earlier', keys, findings);
  if (head === null) return { verdict: 'failed', size: 0, findings };
  if (kept !== null && kept.size > head.size) findings.push({ item: checkpointFile, code: 'set-back' });
  const walk = new Walk(read, head.size, findings);
  let keptRoot: Uint8Array | null = null;
  for (let bundle = 0; bundle * tileWidth < head.size; bundle += 1) {
    const leaves = await walk.bundle(bundle);
    if (leaves === null) return { verdict: 'failed', size: head.size, findings };
    for (const leaf of leaves) {
      if (kept?.size === walk.size) keptRoot = walk.root();
      walk.grow(leaf);
    }
    await walk.compareFullTiles();
  }
  if (kept?.size === walk.size) keptRoot = walk.root();
  await walk.comparePartialTiles();
  if (!sameBytes(walk.root(), head.root)) findings.push({ item: checkpointFile, code: 'root-differs' });
  if (kept !== null && keptRoot !== null && !sameBytes(keptRoot, kept.root))
    findings.push({ item: 'earlier', code: 'history-differs' });
  const broken = findings.some(({ code }) => code !== 'signature-unknown');
  return {
    verdict: broken ? 'failed' : findings.length > 0 ? 'not checked' : 'verified',
    size: head.size,
    findings,
  };
}

function headOf(
  bytes: Uint8Array | null,
  item: string,
  keys: readonly VerifierKey[],
  findings: AuditFinding[],
): Checkpoint | null {
  if (bytes === null) {
    findings.push({ item, code: 'file-missing' });
    return null;
  }
  const note = parseNote(fromUtf8(bytes) ?? '');
  const head = note === null ? null : parseCheckpoint(note.text);
  if (note === null || head === null) {
    findings.push({ item, code: 'file-malformed' });
    return null;
  }
  const defect = noteDefect(note, keys, nodeVerify);
  if (defect !== null)
    findings.push({ item, code: defect === 'signature-wrong' ? 'signature-wrong' : 'signature-unknown' });
  return head;
}

/** The tree as it is recomputed, and for each level the hashes of the tile that is not full yet. */
class Walk {
  private readonly read: ReadLogFile;
  private readonly total: number;
  private readonly findings: AuditFinding[];
  private range: CompactRange = emptyRange;
  private readonly open: { index: number; hashes: Uint8Array[] }[] = [];
  private full: { level: number; index: number; hashes: readonly Uint8Array[] }[] = [];

  constructor(read: ReadLogFile, total: number, findings: AuditFinding[]) {
    this.read = read;
    this.total = total;
    this.findings = findings;
  }

  get size(): number {
    return this.range.size;
  }

  root(): Uint8Array {
    return rootOf(nodeHash, this.range);
  }

  /** The entries of one bundle; null when the walk cannot go on without them. */
  async bundle(index: number): Promise<readonly Uint8Array[] | null> {
    const width = Math.min(tileWidth, this.total - index * tileWidth);
    const item = tilePath({ level: 'entries', index, width });
    const bytes = await this.read(item);
    const whole = bytes === null ? await this.readFull('entries', index, width) : null;
    const entries =
      bytes !== null
        ? decodeEntries(bytes, width)
        : whole === null
          ? null
          : (decodeEntries(whole, tileWidth)?.slice(0, width) ?? null);
    if (entries === null) {
      this.findings.push({ item, code: bytes === null ? 'file-missing' : 'file-malformed' });
      return null;
    }
    for (const [place, entry] of entries.entries())
      if (!isEntry(entry)) this.findings.push({ item, code: 'entry-malformed', index: index * tileWidth + place });
    return entries;
  }

  grow(entry: Uint8Array): void {
    const { range, completed } = grow(nodeHash, this.range, leafHash(nodeHash, entry));
    this.range = range;
    for (const { level, hash } of completed) if (level % nodesOfATile === 0) this.put(level / nodesOfATile, hash);
  }

  private put(level: number, hash: Uint8Array): void {
    const tile = (this.open[level] ??= { index: 0, hashes: [] });
    tile.hashes.push(hash);
    if (tile.hashes.length < tileWidth) return;
    this.full.push({ level, index: tile.index, hashes: tile.hashes });
    this.open[level] = { index: tile.index + 1, hashes: [] };
  }

  async compareFullTiles(): Promise<void> {
    const { full } = this;
    this.full = [];
    for (const tile of full) await this.compare(tile.level, tile.index, tile.hashes);
  }

  async comparePartialTiles(): Promise<void> {
    for (const [level, tile] of this.open.entries())
      if (tile.hashes.length > 0) await this.compare(level, tile.index, tile.hashes);
  }

  /** A full tile takes the place of its partial ones (C2SP tlog-tiles), even while an older head is still read. */
  private readFull(level: TileId['level'], index: number, width: number): Promise<Uint8Array | null> {
    return width === tileWidth ? Promise.resolve(null) : this.read(tilePath({ level, index, width: tileWidth }));
  }

  private async compare(level: number, index: number, hashes: readonly Uint8Array[]): Promise<void> {
    const item = tilePath({ level, index, width: hashes.length });
    const bytes = await this.read(item);
    const whole = bytes === null ? await this.readFull(level, index, hashes.length) : null;
    const stored =
      bytes !== null ? decodeTile(bytes, hashes.length) : whole === null ? null : decodeTile(whole, tileWidth);
    if (stored === null) {
      this.findings.push({ item, code: bytes === null ? 'file-missing' : 'file-malformed' });
      return;
    }
    const place = hashes.findIndex((hash, at) => !sameBytes(hash, stored[at] ?? new Uint8Array()));
    if (place >= 0)
      this.findings.push({
        item,
        code: 'tile-differs',
        ...(level === 0 ? { index: index * tileWidth + place } : {}),
      });
  }
}

/** Whether these are the very bytes in which an entry is written. */
function isEntry(bytes: Uint8Array): boolean {
  const json = parseJson(bytes, { bytes: longestEntryJson, depth: 2, numbers: 'exact-integers' });
  const entry = json.ok ? readEntry(json.value) : json;
  return entry.ok && sameBytes(entryBytes(entry.value), bytes);
}
