import type { Linked } from '#screening/link/linker.ts';

/** What tells people apart by the tuples of a run: the linker in memory, or a database (platform/screening/tuples). */
export interface TupleLinker {
  /** Takes the tuples of whole rows; their memory is the caller's again when this returns. */
  add(tuples: Uint8Array): void;
  /** Resolves when there is room for more. @throws whatever its home throws */
  ready(): Promise<void>;
  /** The answer; nothing may be added after. @throws whatever its home throws */
  finish(): Promise<Omit<Linked, 'identifiers'>>;
}
