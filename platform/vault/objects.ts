import { createHash } from 'node:crypto';
import { assertBlobName, ObjectDamaged, type Blobs } from './blobs.ts';
import type { CaseKey } from './case-keys.ts';

export { ObjectDamaged } from './blobs.ts';

/** A stored object: what it is called here, and what it is a copy of. */
export interface StoredObject {
  /** SHA-256 of the sealed bytes: the object's name. It tells nothing of the content, not even to who guesses it. */
  readonly object: string;
  /** SHA-256 of the content as it was handed in, 64 hexadecimal digits. */
  readonly digest: string;
  readonly bytes: number;
}

/** Papers: objects small enough to be held in memory. */
export interface Objects {
  /** Seals and stores; when this returns the object is durable. */
  put(key: CaseKey, content: Uint8Array): Promise<StoredObject>;
  /** @throws ObjectDamaged, SealBroken */
  get(key: CaseKey, object: string): Promise<Uint8Array>;
  has(object: string): Promise<boolean>;
  /** Removing what is not there is no error. */
  remove(object: string): Promise<void>;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Objects over a folder or a store. */
export function openObjects(blobs: Blobs): Objects {
  return {
    async put(key, content) {
      const sealed = key.sealBytes(content);
      const object = sha256(sealed);
      await blobs.put(object, sealed);
      return { object, digest: sha256(content), bytes: content.length };
    },
    async get(key, object) {
      assertBlobName(object);
      const pieces: Uint8Array[] = [];
      for await (const piece of blobs.read(object)) pieces.push(piece);
      const sealed = Buffer.concat(pieces);
      if (sha256(sealed) !== object) throw new ObjectDamaged(object);
      return key.openBytes(sealed);
    },
    has: (object) => blobs.has(object),
    remove: (object) => blobs.remove(object),
  };
}
