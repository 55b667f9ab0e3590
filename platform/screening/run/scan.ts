import { addCounts, noCounts } from '#screening/counts.ts';
import { findTable } from '#screening/columns/find-table.ts';
import { recordShape } from '#screening/columns/record-ends.ts';
import type { RecordShape } from '#screening/columns/record-ends.ts';
import type { RunOrder, ScanCounts } from '#screening/scanner.ts';
import { readExhibit } from '#platform/reading/read.ts';
import type { DirectText, TextBlock } from '#platform/reading/events.ts';
import { blockBytes } from '#platform/reading/limits.ts';
import { RecordBlocks } from './record-blocks.ts';
import type { Resumption } from './resumption.ts';
import { nothingListed } from './listed.ts';
import type { Listed } from './listed.ts';
import { headerLength, tallyOf } from './part-tally.ts';
import type { PartTally } from './part-tally.ts';
import type { ScreeningRequest } from './request.ts';
import { openScanPool } from './scan-pool.ts';
import type { Scanned, ScanPool } from './scan-pool.ts';
import { rangeBytes } from './stretch.ts';
import type { Stretch } from './stretch.ts';
import { Units } from './units.ts';

/** What was scanned, and what was not. */
export interface ScanEnd {
  readonly counts: ScanCounts;
  readonly listed: Listed;
}

/** Plain files of at least so much are read by the threads themselves. */
const directFrom = 2 * blockBytes;
/** How much is scanned between two points from which a stopped run can go on: a second's work. */
const betweenMarks = 512 << 20;

/** Who takes what pieces yield, in any order. */
export interface Taker {
  /** What is given lies there until this returns. */
  take(scanned: Scanned): void;
  /** Resolves when more can be taken. */
  ready(): Promise<void>;
}

/** Scans a whole data set. */
export async function scanAll(
  request: ScreeningRequest,
  resumption: Resumption | null,
  taker: Taker,
): Promise<ScanEnd> {
  const scan = new Scan(request, resumption, taker);
  try {
    return await scan.run();
  } finally {
    await scan.close();
  }
}

/** The part that is being read, and how much of its text an earlier run has scanned. */
interface Open {
  readonly tally: PartTally;
  readonly skip: number;
  /** Read by ranges. */
  readonly isDirect: boolean;
  readonly blocks: RecordBlocks;
}

class Scan {
  readonly #request: ScreeningRequest;
  readonly #resumption: Resumption | null;
  readonly #taker: Taker;
  readonly #units: Units;
  /** What an earlier run counted. */
  readonly #before: ScanCounts;
  readonly #began = performance.now();
  #pool: ScanPool<PartTally> | null = null;
  #consumed = 0;
  #textBytes = 0;
  #rows: number;
  #sinceMark = 0;

  constructor(request: ScreeningRequest, resumption: Resumption | null, taker: Taker) {
    this.#request = request;
    this.#resumption = resumption;
    this.#taker = taker;
    const from = resumption?.from ?? null;
    this.#units = new Units(from?.doneUnits ?? [], from?.listed ?? nothingListed(), from?.current ?? null);
    this.#before = from?.counts ?? noCounts();
    this.#rows = this.#before.rows;
    this.#textBytes = (from?.listed.bytes ?? 0) + (from?.current?.at ?? 0);
  }

  async run(): Promise<ScanEnd> {
    const { engine, threads, core } = this.#request;
    const pool = await openScanPool<PartTally>({ engine, order: orderOf(this.#request), core }, threads, {
      scanned: (scanned, tally) => {
        tally.rows += scanned.rows;
        tally.scanned += scanned.bytes;
        // Counted first: what is taken may move to another thread.
        this.#tell(scanned);
        this.#taker.take(scanned);
      },
      done: ({ replaced }, tally) => {
        tally.replaced += replaced;
        tally.underWay -= 1;
      },
      unreadable: (tally) => {
        tally.unreadable = true;
        tally.underWay -= 1;
      },
    });
    this.#pool = pool;
    await this.#read(pool);
    await this.#mark(pool);
    this.#units.end();
    return { counts: addCounts([this.#before, await pool.counts()]), listed: this.#units.listed };
  }

  async close(): Promise<void> {
    await this.#pool?.close();
  }

  async #read(pool: ScanPool<PartTally>): Promise<void> {
    const done = new Set(this.#units.doneNames);
    const { sources, limits, signal, spillFolder } = this.#request;
    let open: Open | null = null;
    for await (const event of readExhibit(sources, {
      ...(limits !== undefined && { limits }),
      ...(signal !== undefined && { signal }),
      directFrom,
      spoolFolder: spillFolder,
      skip: (unit) => done.has(unit),
    })) {
      if ('consumed' in event) this.#consumed = event.consumed;
      switch (event.event) {
        case 'begin': {
          // Of a part that begins now nothing is scanned: to note it would say that the one before it is done.
          if (this.#leavesOff) break;
          const tally = tallyOf(event, findTable(event.sample, event.names));
          // For four kinds the lines are enough, in half the time that cells would take.
          const dialect = this.#request.core ? null : (tally.table?.dialect ?? null);
          const shape = recordShape(dialect);
          const skip = this.#units.begin(event.unit, tally);
          open =
            skip === 'all' ? null : { tally, skip, isDirect: event.direct !== null, blocks: new RecordBlocks(shape) };
          pool.read(dialect);
          if (event.direct !== null && open !== null) await this.#direct(pool, event.direct, shape, open);
          break;
        }
        case 'block':
          if (open !== null) await this.#pieces(pool, open.blocks.push(withoutHeader(event, open.tally)), open);
          break;
        case 'end':
          if (open !== null) {
            await this.#pieces(pool, open.blocks.finish(), open);
            open.tally.unparsed = event.unparsed;
            // A stream is read from its beginning each time, and all of it is counted anew; a plain file's ranges are not.
            if (!open.isDirect) open.tally.replaced = event.replaced;
          }
          open = null;
          break;
        case 'unread':
          this.#units.unread(event.unread);
          break;
        case 'done':
          this.#units.done(event.unit);
          break;
      }
      if (this.#resumption !== null && this.#sinceMark >= betweenMarks) await this.#mark(pool);
    }
  }

  /** Pieces come the same each time, so what an earlier run scanned is left out piece by piece. */
  async #pieces(pool: ScanPool<PartTally>, pieces: readonly TextBlock[], { tally, skip }: Open): Promise<void> {
    for (const { bytes, goesOn } of pieces) {
      // What a stream gives out last when it is cancelled is cut elsewhere than the next run will cut it.
      if (this.#leavesOff) return;
      const isDone = tally.handed + bytes.length <= skip;
      tally.handed += bytes.length;
      if (!isDone) await this.#hand(pool, { kind: 'block', bytes, goesOn }, tally);
    }
  }

  /** A plain file: threads read its lines themselves, range by range. */
  async #direct(
    pool: ScanPool<PartTally>,
    { path, from, length, firstLine }: DirectText,
    shape: RecordShape | null,
    { tally, skip }: Open,
  ): Promise<void> {
    const until = from + length;
    const records = shape === null ? null : { shape, textTo: until };
    const header = tally.table?.header === true ? firstLine.bytes : 0;
    if (header > skip) tally.replaced += firstLine.replaced;
    const consumedBefore = this.#consumed;
    tally.handed = Math.max(skip, header);
    tally.scanned = tally.handed;
    for (let at = from + tally.handed; at < until; at += rangeBytes) {
      if (tally.unreadable) return;
      if (this.#request.signal?.aborted === true) {
        const left = { readBytes: tally.handed, leftBytes: length - tally.handed };
        this.#units.unread({ part: tally.begun.part, reason: 'cancelled', ...left });
        return;
      }
      const to = Math.min(at + rangeBytes, until);
      await this.#hand(pool, { kind: 'range', path, textFrom: from + header, from: at, to, records }, tally);
      tally.handed = to - from;
      this.#consumed = consumedBefore + tally.handed;
      if (this.#resumption !== null && this.#sinceMark >= betweenMarks) await this.#mark(pool);
    }
  }

  /** Cancelled, and to be gone on with. */
  get #leavesOff(): boolean {
    return this.#resumption !== null && this.#request.signal?.aborted === true;
  }

  async #hand(pool: ScanPool<PartTally>, stretch: Stretch, tally: PartTally): Promise<void> {
    await this.#taker.ready();
    tally.underWay += 1;
    await pool.scan(stretch, tally);
  }

  #tell({ bytes, rows }: Scanned): void {
    this.#textBytes += bytes;
    this.#rows += rows;
    this.#sinceMark += bytes;
    this.#request.onProgress?.({
      consumed: this.#consumed,
      size: this.#request.size,
      textBytes: this.#textBytes,
      rows: this.#rows,
      seconds: (performance.now() - this.#began) / 1000,
    });
  }

  async #mark(pool: ScanPool<PartTally>): Promise<void> {
    await pool.settle();
    this.#units.flush();
    this.#sinceMark = 0;
    if (this.#resumption === null) return;
    this.#resumption.mark({
      doneUnits: this.#units.doneNames,
      listed: this.#units.listed,
      current: this.#units.current(),
      counts: addCounts([this.#before, await pool.counts()]),
    });
  }
}

/** The first block of a part with a header begins behind it. */
function withoutHeader({ bytes, goesOn }: TextBlock, tally: PartTally): TextBlock {
  const header = tally.handed === 0 ? headerLength(tally.table, bytes) : 0;
  tally.handed += header;
  return { bytes: header === 0 ? bytes : bytes.slice(header), goesOn };
}

function orderOf({ key, leakedOn, rowClasses, countsOnly }: ScreeningRequest): RunOrder {
  const day = leakedOn === null ? null : Number(leakedOn.replaceAll('-', ''));
  return { key, leakedOn: day, rowClasses, countsOnly };
}
