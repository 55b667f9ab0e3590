/** How far an exhibit is followed. Whoever runs a screening may set them; each stop is said as an `Unread`. */
export interface ReadingLimits {
  /** Containers within containers, a gz counted as one: real ones have two or three, a quine has no end. */
  readonly depth: number;
  /** Entries of one archive. */
  readonly entries: number;
  /**
   * Bytes out for each byte in, once more than `freeBytes` have come out. Text of tables packs 5 to 20 times, logs and
   * machine data up to about 100 times; deflate ends at 1,032 times, and archives within archives multiply.
   */
  readonly ratio: number;
  /** Unpacked bytes that are read whatever the ratio: they cost a second. */
  readonly freeBytes: number;
  /** Unpacked bytes of one source, all its layers together, whatever the ratio. */
  readonly totalBytes: number;
  /** Of a packed stream that has to be read here and there (an archive within an archive): what is kept in memory, the rest goes to a sealed file. */
  readonly heldBytes: number;
  /** Shared strings of a workbook that are held in memory. Excel's own limit of rows makes some 100 MiB of them. */
  readonly sharedStringBytes: number;
  /** One row of a dump, of JSON or of a sheet; longer ones go out as raw text. */
  readonly rowBytes: number;
  /** Names of a folder that are sorted at a time: more than these and the folder is walked more than once. */
  readonly names: number;
}

const mebi = 1 << 20;

export const readingLimits: ReadingLimits = {
  depth: 8,
  entries: 5_000_000,
  ratio: 200,
  freeBytes: 256 * mebi,
  totalBytes: 2 ** 42,
  heldBytes: 8 * mebi,
  sharedStringBytes: 256 * mebi,
  rowBytes: 4 * mebi,
  names: 1 << 16,
};

/** Text that is handed on at a time, as whole lines (docs/screening.md). */
export const blockBytes = 4 * mebi;
/** A longer line is cut. */
export const lineBytes = mebi;
/** How much of its beginning a part is judged by. */
export const sampleBytes = 256 << 10;
