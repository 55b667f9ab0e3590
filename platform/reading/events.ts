import type { Charset, Format, Unread } from '#screening/report.ts';
import type { ReadingLimits } from './limits.ts';

/** Bytes that come from elsewhere, such as an exhibit opened from the vault. A chunk is only looked at until the next is asked for. */
export interface ByteStream {
  /** What its parts are called after. */
  readonly name: string;
  /** Bytes it will have, where that is known. */
  readonly size: number | null;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** A file or a folder by its path, or a stream. */
export type Source = string | ByteStream;

/** Whole lines of UTF-8; the last may lack its LF. The bytes have a buffer of their own and may be transferred. */
export interface TextBlock {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The first line continues the last one of the block before (a line longer than 1 MiB was cut). */
  readonly goesOn: boolean;
}

/** Where plain UTF-8 lies that others may read for themselves (`direct.ts`). */
export interface DirectText {
  readonly path: string;
  /** Bytes before the text: a byte order mark. */
  readonly from: number;
  readonly length: number;
  /**
   * Of its first line, which may be a header and is then nobody's to read: its bytes as they lie, with the line feed (in the
   * sample they may be others, mended), and in how many places it is no UTF-8.
   */
  readonly firstLine: { readonly bytes: number; readonly replaced: number };
}

/**
 * What comes out of an exhibit, in this order: for each part `begin`, `block`s, `end`; an `unread` of a part that was
 * begun comes before its `end`; one of what could not be begun stands alone. One part is open at a time. The tables of
 * a dump may be begun again under their name when their rows come again.
 */
export type ReadEvent =
  | {
      readonly event: 'begin';
      /** Its name within the exhibit. Data, like the text itself: it goes into no log. */
      readonly part: string;
      readonly unit: string;
      readonly format: Format;
      readonly charset: Charset;
      /** Columns, where the format knows them: lines are then cells joined by 0x1f. */
      readonly names: readonly string[] | null;
      /** The first lines of the text, at most 256 KiB. */
      readonly sample: Uint8Array<ArrayBuffer>;
      /** Only when asked for: no blocks follow, the lines are for the caller to read. */
      readonly direct: DirectText | null;
    }
  | ({ readonly event: 'block'; readonly part: string; readonly consumed: number } & TextBlock)
  | {
      readonly event: 'end';
      readonly part: string;
      /** Bytes of text that were handed out. */
      readonly bytes: number;
      /** Rows that went out as they stood because their form could not be followed. */
      readonly unparsed: number;
      /** Places where bytes were none of the charset, each now U+FFFD. */
      readonly replaced: number;
      /** Lines of a UTF-8 text that were in GB18030 and were read as that. */
      readonly otherCharset: number;
      readonly consumed: number;
    }
  | { readonly event: 'unread'; readonly unread: Unread; readonly consumed: number }
  /** A file, or a file of an archive, is done with all its parts, or said not to be read: a run that is taken up again may leave it out. */
  | { readonly event: 'done'; readonly unit: string; readonly consumed: number };

export interface ReadingOptions {
  readonly limits?: Partial<ReadingLimits>;
  readonly signal?: AbortSignal;
  /** Units that an earlier run has done. */
  readonly skip?: (unit: string) => boolean;
  /** Plain UTF-8 files of at least so many bytes are left to the caller to read; absent: none are. */
  readonly directFrom?: number;
  /** Where sealed files go that hold an archive within an archive; absent: the system's folder for such. */
  readonly spoolFolder?: string;
}
