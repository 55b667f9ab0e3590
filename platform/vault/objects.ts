import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CaseKey } from './case-keys.ts';

/** A stored object: what it is called here, and what it is a copy of. */
export interface StoredObject {
  /** SHA-256 of the sealed bytes: the object's name. It tells nothing of the content, not even to who guesses it. */
  readonly object: string;
  /** SHA-256 of the content as it was handed in, 64 hexadecimal digits. */
  readonly digest: string;
  readonly bytes: number;
}

export interface Objects {
  /** Seals and stores; when this returns the object is on the disk. */
  put(key: CaseKey, content: Uint8Array): Promise<StoredObject>;
  /** @throws ObjectDamaged, SealBroken */
  get(key: CaseKey, object: string): Promise<Uint8Array>;
  has(object: string): Promise<boolean>;
  /** Removing what is not there is no error. */
  remove(object: string): Promise<void>;
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

const name = /^[0-9a-f]{64}$/;

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Objects as files of a folder, two digits of the name a subfolder. */
export function openObjects(folder: string): Objects {
  function place(object: string): string {
    // The name comes from a row; anything else must not become a path.
    if (!name.test(object)) throw new TypeError('not the name of an object');
    return join(folder, object.slice(0, 2), object.slice(2));
  }
  return {
    async put(key, content) {
      const sealed = key.sealBytes(content);
      const object = sha256(sealed);
      const path = place(object);
      const within = dirname(path);
      const isNew = (await mkdir(within, { recursive: true, mode: 0o700 })) !== undefined;
      const unfinished = `${path}.${randomBytes(6).toString('hex')}`;
      try {
        const file = await open(unfinished, 'wx', 0o600);
        try {
          await file.writeFile(sealed);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(unfinished, path);
      } catch (error) {
        await rm(unfinished, { force: true });
        throw error;
      }
      // The names themselves must be on the disk before an act refers to them.
      await syncFolder(within);
      if (isNew) await syncFolder(folder);
      return { object, digest: sha256(content), bytes: content.length };
    },
    async get(key, object) {
      let sealed: Uint8Array;
      try {
        sealed = await readFile(place(object));
      } catch (error) {
        throw error instanceof TypeError ? error : new ObjectDamaged(object, error);
      }
      if (sha256(sealed) !== object) throw new ObjectDamaged(object);
      return key.openBytes(sealed);
    },
    async has(object) {
      return stat(place(object)).then(
        () => true,
        () => false,
      );
    },
    remove: (object) => rm(place(object), { force: true }),
  };
}
