import type { RowClass } from '#screening/scanner.ts';
import type { Source } from '#platform/reading/events.ts';
import type { ReadingLimits } from '#platform/reading/limits.ts';
import type { Engine } from './engine.ts';
import type { TupleLinker } from './tuple-linker.ts';

/** A data set to be screened, and how. */
export interface ScreeningRequest {
  readonly sources: readonly Source[];
  /** Bytes of all sources together, where that is known: then time left can be told. */
  readonly size: number | null;
  /** 16 bytes. Two runs under one key can be compared; with the key destroyed the digests say nothing. */
  readonly key: Uint8Array;
  /** `2024-06-30`; null: nobody's age is known. */
  readonly leakedOn: string | null;
  readonly rowClasses: readonly RowClass[];
  /** Stop after the kinds: no persons, no places, no duplicates. */
  readonly countsOnly: boolean;
  readonly engine: Engine;
  /**
   * Only identity numbers, mobiles, e-mails and cards, over lines: what a column would make of its cells is left out. Less than
   * half the time. The reference looks in lines too, but for every kind.
   */
  readonly core: boolean;
  /** Threads that scan beside the caller's own; 0: none. */
  readonly threads: number;
  readonly limits?: Partial<ReadingLimits>;
  /** Where digests and packed archives go that do not fit in memory; files there are 0600 and gone with the run. */
  readonly spillFolder: string;
  /**
   * A folder in which the run notes how far it is, so that the same request goes on there after it was stopped or killed; `order` names
   * what is screened (its digest). Null: a stopped run begins anew.
   */
  readonly resumption: { readonly folder: string; readonly order: string } | null;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ScreeningProgress) => void;
  /** What tells people apart instead of the linker in memory; a resumption does not go with it. */
  readonly linker?: TupleLinker;
}

/** How far a run is. */
export interface ScreeningProgress {
  /** Bytes of the sources, as they lie, that were consumed; null of what they are where that is not known. */
  readonly consumed: number;
  readonly size: number | null;
  /** Bytes of text and rows that were scanned. */
  readonly textBytes: number;
  readonly rows: number;
  readonly seconds: number;
}
