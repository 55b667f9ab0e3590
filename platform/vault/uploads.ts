import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Blobs } from './blobs.ts';
import type { CaseKey } from './case-keys.ts';
import { digestsOf, type ContentDigests } from './digests.ts';
import { appendSealed, beginSealedFile, openSealedFile, sealedProgress } from './sealed-file.ts';

/** Files on their way into the vault, sealed from their first byte on. */
export interface Uploads {
  /** @throws RangeError for a length that no exhibit has */
  begin(upload: string, length: number): Promise<void>;
  /** Null where there is no such upload. */
  progress(upload: string): Promise<{ readonly length: number; readonly offset: number } | null>;
  /** Takes what comes and tells from where on it goes on; see `appendSealed`. */
  append(upload: string, key: CaseKey, content: AsyncIterable<Uint8Array>): Promise<number>;
  /**
   * Reads the whole upload back from the disk: what is entered is what lies there, not what was said to be sent. It is read
   * once: ten gigabytes take longer than some lines stay open, and whoever asks again joins the reading or has its result.
   */
  digests(upload: string, key: CaseKey): Promise<ContentDigests>;
  /** Puts the upload into the vault under this name; the upload stays until it is dropped. */
  keep(upload: string, object: string): Promise<void>;
  drop(upload: string): Promise<void>;
}

const form = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function missing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** Uploads as files of a folder, on the same disk as a folder of blobs so that keeping copies nothing. */
export function openUploads(folder: string, blobs: Blobs): Uploads {
  function place(upload: string): string {
    if (!form.test(upload)) throw new TypeError('not the identifier of an upload');
    return join(folder, upload);
  }
  const readings = new Map<string, Promise<ContentDigests>>();

  function readOnce(upload: string, key: CaseKey): Promise<ContentDigests> {
    const known = readings.get(upload);
    if (known !== undefined) return known;
    const reading = digestsOf(openSealedFile(key, place(upload)));
    readings.set(upload, reading);
    reading.catch(() => readings.delete(upload));
    return reading;
  }

  return {
    async begin(upload, length) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await beginSealedFile(place(upload), length);
    },
    async progress(upload) {
      try {
        return await sealedProgress(place(upload));
      } catch (error) {
        if (missing(error)) return null;
        throw error;
      }
    },
    append(upload, key, content) {
      readings.delete(upload);
      return appendSealed(place(upload), key, content);
    },
    digests: readOnce,
    keep: (upload, object) => blobs.putFile(object, place(upload)),
    drop(upload) {
      readings.delete(upload);
      return rm(place(upload), { force: true });
    },
  };
}
