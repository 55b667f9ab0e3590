import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { link, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Sealed bytes under a name: a folder, or a store that speaks S3. Names and contents tell nothing to whoever runs it. */
export interface Blobs {
  /** Durable when it returns; the same name again is the same content, and is no error. */
  put(name: string, content: Uint8Array): Promise<void>;
  /** The same for a file of any size, which stays where it is. */
  putFile(name: string, path: string): Promise<void>;
  /** In order, in pieces of any length. Reading what is not there throws {@link ObjectDamaged}. */
  read(name: string): AsyncIterable<Uint8Array>;
  has(name: string): Promise<boolean>;
  /** Removing what is not there is no error. */
  remove(name: string): Promise<void>;
}

/** The stored bytes are missing or are not those that were stored. */
export class ObjectDamaged extends Error {
  readonly object: string;

  constructor(object: string, cause?: unknown) {
    super(`object ${object} is missing or damaged`, { cause });
    this.name = 'ObjectDamaged';
    this.object = object;
  }
}

const form = /^[0-9a-f]{64}$/;

/** Names come from rows; anything else must not become a path or a key. Throws a TypeError. */
export function assertBlobName(name: string): void {
  if (!form.test(name)) throw new TypeError('not the name of an object');
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Files of a folder, two digits of the name a subfolder. */
export function openBlobFolder(folder: string): Blobs {
  function place(name: string): string {
    assertBlobName(name);
    return join(folder, name.slice(0, 2), name.slice(2));
  }
  /** Makes the file appear whole under its name, and the name itself durable before an act refers to it. */
  async function settle(name: string, make: (path: string) => Promise<void>): Promise<void> {
    const path = place(name);
    const within = dirname(path);
    const isNew = (await mkdir(within, { recursive: true, mode: 0o700 })) !== undefined;
    await make(path);
    await syncFolder(within);
    if (isNew) await syncFolder(folder);
  }
  return {
    put: (name, content) =>
      settle(name, async (path) => {
        const unfinished = `${path}.${randomBytes(6).toString('hex')}`;
        try {
          const file = await open(unfinished, 'wx', 0o600);
          try {
            await file.writeFile(content);
            await file.sync();
          } finally {
            await file.close();
          }
          await rename(unfinished, path);
        } catch (error) {
          await rm(unfinished, { force: true });
          throw error;
        }
      }),
    putFile: (name, from) =>
      settle(name, async (path) => {
        const file = await open(from, 'r');
        try {
          await file.sync();
        } finally {
          await file.close();
        }
        // A second name for the same bytes: nothing is copied, and the first stays until the act stands.
        await link(from, path).catch((error: unknown) => {
          if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
        });
      }),
    async *read(name) {
      const stream = createReadStream(place(name), { highWaterMark: 1 << 20 });
      try {
        for await (const chunk of stream) yield chunk as Uint8Array;
      } catch (error) {
        throw new ObjectDamaged(name, error);
      }
    },
    has: (name) =>
      stat(place(name)).then(
        () => true,
        () => false,
      ),
    remove: (name) => rm(place(name), { force: true }),
  };
}
