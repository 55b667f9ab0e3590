/** Why values could not be kept aside. */
export const spillFailures = [
  /** No room is left where temporary files go. */
  'disk-full',
  /** The machine could not write or read back. */
  'input-output',
] as const;
export type SpillFailure = (typeof spillFailures)[number];

/** Where digests wait that memory has no room for. What is written is read back by this process alone, and gone after. */
export interface Spill {
  /** Appends a piece after the last; null where it was kept. */
  append(piece: Uint8Array): SpillFailure | null;
  /** Fills `into` from this place in all that was appended. */
  read(at: number, into: Uint8Array): SpillFailure | null;
  close(): void;
}
