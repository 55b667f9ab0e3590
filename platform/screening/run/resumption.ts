import {
  closeSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { kindIds } from '#screening/kind.ts';
import { tupleBytes, wholeRows } from '#screening/link/tuple.ts';
import { wholeDigests } from '#screening/scanner.ts';
import type { ScanCounts } from '#screening/scanner.ts';
import type { PartRead } from '#screening/report.ts';
import type { Listed } from './listed.ts';
import { noting } from './resumption-failure.ts';
import { takeFolder } from './resumption-folder.ts';
import type { ResumptionFolder } from './resumption-folder.ts';

/**
 * A point to go on from. A unit (a file, or a file of an archive) that was being read is read again, and what was scanned
 * of it is left out.
 */
export interface Mark {
  /** The form of what is kept; another is begun anew. */
  readonly form: typeof form;
  /** What was screened and how; another order is begun anew. */
  readonly order: string;
  readonly doneUnits: readonly string[];
  readonly listed: Listed;
  readonly current: CurrentUnit | null;
  readonly counts: ScanCounts;
  /** Bytes of each file of yields. */
  readonly tuples: number;
  readonly digests: number;
}

export interface CurrentUnit {
  readonly unit: string;
  /** Its parts that are done. */
  readonly parts: readonly PartRead[];
  /** The part after those: bytes of its text that were scanned, and what they came to. */
  readonly at: number;
  readonly rows: number;
  readonly replaced: number;
}

/** Who takes what is replayed. */
export interface Replay {
  readonly addTuples: (tuples: Uint8Array) => void;
  readonly addDigests: (digests: Uint8Array) => void;
  /** Resolves when there is room for more. */
  readonly ready: () => Promise<void>;
}

/**
 * How far a run is, kept in a folder so that another can go on after it was stopped or killed. It holds digests under the
 * run's key and counts, no clear text. Yields are appended as they come; a mark is written when nothing is under way, in
 * one rename.
 */
export interface Resumption {
  /** Where an earlier run of the same order stopped; null to begin. What it yielded is replayed first. */
  readonly from: Mark | null;
  /** Gives back what earlier runs yielded, piece by piece, each once there is room for it. */
  replay(to: Replay): Promise<void>;
  add(tuples: Uint8Array, digests: Uint8Array): void;
  mark(mark: Omit<Mark, 'form' | 'order' | 'tuples' | 'digests'>): void;
  close(): void;
  /** The run has ended and nothing will go on from here. */
  remove(): void;
}

/** Counted up whenever tuples or digests (scanner.ts) change, or where stretches of text end. */
const form = 3;
/** Bytes that are replayed at a time: more than a line of a mebibyte, the longest, can yield. */
const piece = tupleBytes * (1 << 18);

/**
 * Opens the resumption of a folder, which is made where it is missing. One of another order is begun anew.
 *
 * @throws ResumptionFailure, and so does whatever is noted or replayed
 */
export function openResumption(folder: string, order: string): Resumption {
  const taken = takeFolder(folder);
  try {
    return noting(() => resumptionIn(taken, order));
  } catch (error) {
    taken.release();
    throw error;
  }
}

function resumptionIn(folder: ResumptionFolder, order: string): Resumption {
  const markPath = folder.path('mark.json');
  const found = readMark(markPath, order);
  const isWhole =
    found !== null &&
    lengthOf(folder.path('tuples')) >= found.tuples &&
    lengthOf(folder.path('digests')) >= found.digests;
  const from = isWhole ? found : null;
  const tuples = openAt(folder.path('tuples'), from?.tuples ?? 0);
  const digests = openAt(folder.path('digests'), from?.digests ?? 0);
  const lengths = { tuples: from?.tuples ?? 0, digests: from?.digests ?? 0 };
  return {
    from,
    async replay({ addTuples, addDigests, ready }) {
      for (const bytes of kept(tuples, lengths.tuples, wholeRows)) {
        await ready();
        addTuples(bytes);
      }
      for (const bytes of kept(digests, lengths.digests, wholeDigests)) {
        await ready();
        addDigests(bytes);
      }
    },
    add(someTuples, someDigests) {
      noting(() => {
        lengths.tuples += writeAll(tuples, someTuples, lengths.tuples);
        lengths.digests += writeAll(digests, someDigests, lengths.digests);
      });
    },
    mark(mark) {
      const text = JSON.stringify({ ...mark, form, counts: written(mark.counts), order, ...lengths });
      noting(() => {
        fsyncSync(tuples);
        fsyncSync(digests);
        writeFileSync(folder.path('mark.json.new'), text, { mode: 0o600, flush: true });
        renameSync(folder.path('mark.json.new'), markPath);
      });
    },
    close() {
      closeSync(tuples);
      closeSync(digests);
      folder.release();
    },
    remove: () => folder.remove(),
  };
}

function lengthOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function openAt(path: string, length: number): number {
  const file = openSync(path, 'a+', 0o600);
  closeSync(file);
  const opened = openSync(path, 'r+');
  ftruncateSync(opened, length);
  return opened;
}

function writeAll(file: number, bytes: Uint8Array, at: number): number {
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done, bytes.length - done, at + done);
  return bytes.length;
}

/** What was kept, in pieces of which `whole` tells how much does not break off. */
function* kept(file: number, length: number, whole: (bytes: Uint8Array) => number): Generator<Uint8Array> {
  for (let at = 0; at < length;) {
    const bytes = new Uint8Array(Math.min(piece, length - at));
    for (let done = 0; done < bytes.length;) {
      const read = noting(() => readSync(file, bytes, done, bytes.length - done, at + done));
      if (read === 0) throw new RangeError('the resumption is shorter than its mark');
      done += read;
    }
    const taken = whole(bytes);
    if (taken === 0) throw new RangeError('the resumption breaks off within a row');
    yield bytes.subarray(0, taken);
    at += taken;
  }
}

type WrittenCounts = Omit<ScanCounts, 'addresses'> & { readonly addresses: readonly (readonly [number, number])[] };

const written = (counts: ScanCounts): WrittenCounts => ({ ...counts, addresses: [...counts.addresses] });

function readMark(path: string, order: string): Mark | null {
  // Our own file, written whole or not at all; one of another order or another list of kinds is not gone on from.
  let mark;
  try {
    mark = JSON.parse(readFileSync(path, 'utf8')) as Omit<Mark, 'counts'> & { readonly counts: WrittenCounts };
  } catch {
    return null;
  }
  if (mark.form !== form || mark.order !== order || Object.keys(mark.counts.kinds).join() !== kindIds.join())
    return null;
  return { ...mark, counts: { ...mark.counts, addresses: new Map(mark.counts.addresses) } };
}
