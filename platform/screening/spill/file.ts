import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Spill, SpillFailure } from '#screening/distinct/spill.ts';

/**
 * A file for what memory has no room for, readable by its owner only. Its name is taken away before a byte is written:
 * whatever becomes of this process, nothing is left.
 *
 * @param folder where temporary files go; the system's unless told
 * @returns the store, or why there is none
 */
export function openSpill(folder: string = tmpdir()): Spill | SpillFailure {
  try {
    const own = mkdtempSync(join(folder, 'dengwen-'));
    try {
      return spillOver(openSync(join(own, 'spill'), 'wx+', 0o600));
    } finally {
      rmSync(own, { recursive: true });
    }
  } catch (error) {
    return failureOf(error);
  }
}

/** The store over an open file, which it closes. */
export function spillOver(descriptor: number): Spill {
  let length = 0;
  let isOpen = true;
  return {
    append(piece) {
      try {
        let written = 0;
        while (written < piece.length)
          written += writeSync(descriptor, piece, written, piece.length - written, length + written);
        length += piece.length;
        return null;
      } catch (error) {
        return failureOf(error);
      }
    },
    read(at, into) {
      try {
        let got = 0;
        while (got < into.length) {
          const more = readSync(descriptor, into, got, into.length - got, at + got);
          if (more === 0) return 'input-output';
          got += more;
        }
        return null;
      } catch (error) {
        return failureOf(error);
      }
    },
    close() {
      if (isOpen) closeSync(descriptor);
      isOpen = false;
    },
  };
}

function failureOf(error: unknown): SpillFailure {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ENOSPC' || code === 'EDQUOT' ? 'disk-full' : 'input-output';
}
