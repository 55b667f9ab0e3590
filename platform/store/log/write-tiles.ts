import { encodeEntries, encodeTile } from '#ledger/tile.ts';
import { tilePath, tilesBetween, tileWidth, type TileId } from '#ledger/tile-path.ts';
import { parseCheckpoint } from '#ledger/checkpoint.ts';
import { parseNote } from '#ledger/note.ts';
import { fromUtf8, utf8 } from '#words/digest.ts';
import { everyone } from '../scope.ts';
import type { Store } from '../store.ts';
import { transact } from '../transact.ts';
import type { Log } from './log.ts';
import { checkpointFile, type LogFiles } from './log-files.ts';

/** Hash tiles have a height of 8: a tile of level L holds nodes of level 8·L (C2SP tlog-tiles). */
const tileHeight = 8;

/** The files state more entries than the table holds: the database was set back. Nothing is overwritten. */
export class LogSetBack extends Error {
  readonly written: number;
  readonly size: number;

  constructor(written: number, size: number) {
    super(`the files of the log state ${written} entries, the database holds ${size}`);
    this.name = 'LogSetBack';
    this.written = written;
    this.size = size;
  }
}

/** What a writing did: the size that the files state now, and how many tiles were written for it. */
export interface TilesWritten {
  readonly size: number;
  readonly tiles: number;
}

/**
 * Brings the files of the log up to the table, which is the truth (settled 22): the tiles that are new or grew, then
 * the signed head over them. Cut off at any point it leaves the old head over whole tiles, and is simply done again.
 *
 * @throws LogSetBack when the files are ahead of the table
 */
export async function writeTiles(store: Store, log: Pick<Log, 'latest'>, files: LogFiles): Promise<TilesWritten> {
  const head = await log.latest();
  const before = sizeOf(await files.read(checkpointFile));
  if (before > head.size) throw new LogSetBack(before, head.size);
  if (before === head.size && before > 0) return { size: before, tiles: 0 };
  const tiles = tilesBetween(before, head.size);
  for (const tile of tiles) {
    const path = tilePath(tile);
    await files.write(path, await bytesOf(store, tile));
    if (tile.width === tileWidth) await files.dropPartial(path);
  }
  // Last: whoever reads this head finds every tile that it covers.
  await files.write(checkpointFile, utf8(head.note));
  return { size: head.size, tiles: tiles.length };
}

/** The size that a written head states; 0 where there is none that can be read, so that all is written anew. */
function sizeOf(written: Uint8Array | null): number {
  const note = written === null ? null : parseNote(fromUtf8(written) ?? '');
  return note === null ? 0 : (parseCheckpoint(note.text)?.size ?? 0);
}

function bytesOf(store: Store, { level, index, width }: TileId): Promise<Uint8Array> {
  const from = index * tileWidth;
  return transact(store, everyone, async (tx) => {
    if (level === 'entries') {
      const rows = await tx.query<{ leaf: Buffer }>(
        'SELECT leaf FROM log_entry WHERE index >= $1 AND index < $2 ORDER BY index',
        [from, from + width],
      );
      if (rows.length < width) throw new Error(`the log lacks entries from ${from}`);
      return encodeEntries(rows.map((row) => row.leaf));
    }
    const rows = await tx.query<{ hash: Buffer }>(
      'SELECT hash FROM log_node WHERE level = $1 AND index >= $2 AND index < $3 ORDER BY index',
      [level * tileHeight, from, from + width],
    );
    if (rows.length < width) throw new Error(`the log lacks nodes of level ${level * tileHeight} from ${from}`);
    return encodeTile(rows.map((row) => row.hash));
  });
}
