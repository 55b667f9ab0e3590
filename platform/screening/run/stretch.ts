import { closeSync, openSync } from 'node:fs';
import { leastBuffer, lineRange, nextLines } from '#platform/reading/direct.ts';
import type { RecordsOfFile } from '#platform/reading/direct.ts';
import { Stopped } from '#platform/reading/stopped.ts';

/** A stretch of text to be scanned: bytes at hand, or the lines that begin in [from, to) of a plain file. */
export type Stretch =
  | { readonly kind: 'block'; readonly bytes: Uint8Array<ArrayBuffer>; readonly goesOn: boolean }
  | {
      readonly kind: 'range';
      readonly path: string;
      /** Where the text of the file begins, behind a mark and a header. */
      readonly textFrom: number;
      readonly from: number;
      readonly to: number;
      readonly records: RecordsOfFile | null;
    };

/** What a thread reads of a plain file at a time. */
export const rangeBytes = 1 << 20;

/** Lines for an engine. */
export interface StretchLines {
  readonly bytes: Uint8Array;
  readonly goesOn: boolean;
}

/** What had to be done to the lines of a range so that they are UTF-8. */
export interface Mended {
  readonly replaced: number;
}

/** Reads stretches, one after another, on one thread; the file of the last one stays open, and so does one buffer. */
export interface StretchReader {
  /**
   * Gives the lines of a stretch to an engine, in pieces, each only there until the next.
   * @throws an error of the system, or Stopped, when a file went away
   */
  each(stretch: Stretch, scan: (lines: StretchLines) => void): Mended;
  close(): void;
}

export function openStretchReader(): StretchReader {
  let open: { readonly path: string; readonly file: number } | null = null;
  let buffer: Uint8Array<ArrayBuffer> | null = null;
  const close = (): void => {
    if (open !== null) closeSync(open.file);
    open = null;
  };
  return {
    each(stretch, scan) {
      if (stretch.kind === 'block') {
        scan(stretch);
        return { replaced: 0 };
      }
      if (open?.path !== stretch.path) {
        close();
        open = { path: stretch.path, file: openSync(stretch.path, 'r') };
      }
      buffer ??= new Uint8Array(rangeBytes + leastBuffer);
      const range = lineRange(open.file, stretch.textFrom, stretch.from, stretch.to, stretch.records);
      for (let lines = nextLines(range, buffer); lines !== null; lines = nextLines(range, buffer)) scan(lines);
      return { replaced: range.repairs.replaced };
    },
    close,
  };
}

/** Whether an error says that a file could not be read further: the data's doing, and no defect. */
export function isUnreadable(error: unknown): boolean {
  return error instanceof Stopped || (error instanceof Error && 'syscall' in error);
}
