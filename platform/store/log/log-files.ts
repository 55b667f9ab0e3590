import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { parseTilePath } from '#ledger/tile-path.ts';

/** Name of the file that holds the signed head, beside `tile/` (C2SP tlog-tiles). */
export const checkpointFile = 'checkpoint';

/** The log as static files. Paths are those of C2SP tlog-tiles; any other is refused with a TypeError. */
export interface LogFiles {
  /** Null where there is no such file. */
  read(path: string): Promise<Uint8Array | null>;
  /** Whole and durable, or not at all. */
  write(path: string, content: Uint8Array): Promise<void>;
  /** Removes the partial tiles that a full one replaced. */
  dropPartial(fullTile: string): Promise<void>;
}

/** Throws a TypeError on a path that the format does not know: it must not become a place on the disk. */
export function assertLogPath(path: string): void {
  if (path !== checkpointFile && parseTilePath(path) === null) throw new TypeError('not a file of a log');
}

function missing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

/** The log's files in a folder. */
export function openLogFolder(folder: string): LogFiles {
  const place = (path: string): string => {
    assertLogPath(path);
    return join(folder, path);
  };
  return {
    async read(path) {
      try {
        return new Uint8Array(await readFile(place(path)));
      } catch (error) {
        if (missing(error)) return null;
        throw error;
      }
    },
    async write(path, content) {
      const target = place(path);
      await mkdir(dirname(target), { recursive: true });
      const unfinished = `${target}.${randomBytes(6).toString('hex')}`;
      try {
        const file = await open(unfinished, 'wx', 0o644);
        try {
          await file.writeFile(content);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(unfinished, target);
      } catch (error) {
        await rm(unfinished, { force: true });
        throw error;
      }
    },
    dropPartial: (fullTile) => rm(`${place(fullTile)}.p`, { recursive: true, force: true }),
  };
}
