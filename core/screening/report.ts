import type { InvalidReason, KindId } from './kind.ts';

/** Why something of an exhibit was not read. A file of nothing is read, and holds nothing. */
export const unreadReasons = [
  /** The machine did not let it be opened. */
  'no-permission',
  /** Locked with a password. */
  'password',
  /** Breaks off, or its check sums do not hold; what came before was read. */
  'damaged',
  /** Unpacks to more than the limits allow; what came before was read. */
  'bomb',
  /** No text, and no container that is known. */
  'unknown-format',
  /** Archives within archives beyond the limit. */
  'too-deep',
  /** No file at all: a link, a device, a pipe. A name that leads out of an archive is read: nothing is unpacked to a disk. */
  'not-a-file',
  /** Went away, or could not be read further. */
  'input-output',
  'cancelled',
] as const;
export type UnreadReason = (typeof unreadReasons)[number];

/** A part of the exhibit that was not read, or not to its end. */
export interface Unread {
  /** Where it lies in the exhibit: `folder.zip/list.csv`. A name is said as it stands; it may be personal data and goes to nobody who may not open the exhibit. */
  readonly part: string;
  readonly reason: UnreadReason;
  /** Bytes of its text that were read before. */
  readonly readBytes: number;
  /** What is left of it, where that is known. */
  readonly leftBytes: number | null;
}

/** What a part was taken for. */
export const formats = ['csv', 'jsonl', 'sql', 'xlsx', 'log', 'text'] as const;
export type Format = (typeof formats)[number];
export const charsets = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const;
export type Charset = (typeof charsets)[number];

/** A file of the exhibit as it was read. */
export interface PartRead {
  readonly part: string;
  readonly format: Format;
  readonly charset: Charset;
  /** Bytes of its text, decoded. */
  readonly bytes: number;
  readonly rows: number;
  readonly columns: readonly { readonly name: string; readonly kind: KindId | null; readonly confidence: number }[];
  /** Lines that a column parse could not follow; the line scan read them all the same. */
  readonly unparsed: number;
  /** Bytes that are none of its charset, each replaced by U+FFFD. */
  readonly replaced: number;
}

/** Figures of one kind. `found = valid + invalid`; `duplicate` is how often a valid value came again. */
export interface KindFigures {
  readonly found: number;
  readonly valid: number;
  readonly invalid: number;
  readonly reasons: Readonly<Record<InvalidReason, number>>;
  readonly formOnly: number;
  /** Null where only kinds were counted. */
  readonly duplicate: number | null;
  readonly masked: number;
  readonly destroyed: number;
  readonly inColumns: number;
}

/** How many people, as a range with the rule of each bound (docs/screening.md). */
export interface Persons {
  readonly identityNumbers: number;
  readonly least: number;
  readonly linked: number;
  readonly most: number;
  /** Rows without any usable key: in no count of persons. */
  readonly none: number;
  /** Identifiers that many people share, which therefore join nobody. */
  readonly hubs: number;
  /** Persons by identity number who were under 14 on the day of the leak; null without that day. */
  readonly under14: number | null;
  /** Linked persons by the most sensitive class of their rows: ranks 1, 2, 3. */
  readonly byRank: readonly [number, number, number];
}

/** One of three signals of place; they are never summed. */
export interface PlaceLayer {
  readonly counted: 'identity-numbers' | 'mobiles' | 'cells';
  readonly divisions: readonly { readonly code: string; readonly count: number }[];
  readonly unknown: number;
}

/** How many parts, and how many statements of what was not read, a report lists: a folder may hold a million. */
export const listed = 1_000;

/** What is in a data set, how many people it concerns, and from where. Holds no personal data but names of parts and columns. */
export interface Screening {
  /** The first parts, `listed` at most; all of them are counted. */
  readonly parts: readonly PartRead[];
  readonly partCount: number;
  readonly rows: number;
  readonly bytes: number;
  readonly torn: number;
  readonly ragged: number;
  /** What was not read: the first, `listed` at most; all of it is counted. */
  readonly unread: readonly Unread[];
  readonly unreadCount: number;
  readonly kinds: Readonly<Record<KindId, KindFigures>>;
  /** Null where only kinds were counted. */
  readonly persons: Persons | null;
  readonly places: {
    readonly issue: PlaceLayer;
    readonly address: PlaceLayer;
    readonly mobileHome: PlaceLayer;
  } | null;
  /** The day of the leak that ages were counted at. */
  readonly leakedOn: string | null;
  /** Why repetitions of some kinds are not known although they were counted; null: they are. */
  readonly lost: 'disk-full' | 'input-output' | null;
  readonly engine: {
    readonly name: 'reference' | 'wasm';
    readonly tables: readonly { readonly name: string; readonly asOf: string; readonly digest: string }[];
  };
}
