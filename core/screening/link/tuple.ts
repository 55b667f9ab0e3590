/** Bytes of one tuple (scanner.ts, `BlockYield`). */
export const tupleBytes = 28;
/** The same in words of 32 bits: identity number, mobile, e-mail of two each, low word first, and the bits. */
export const tupleWords = 7;

/** What the last word of a tuple holds (scanner.ts, `BlockYield`). */
export const issueOf = (bits: number): number => bits & 0x1fff;
export const homeOf = (bits: number): number => (bits >>> 13) & 0x1ff;
export const rankOf = (bits: number): number => (bits >>> 22) & 3;
export const isYoung = (bits: number): boolean => (bits & (1 << 24)) !== 0;
export const goesOn = (bits: number): boolean => (bits & (1 << 26)) !== 0;

/** How many of these bytes of tuples are whole rows: the last row may break off. */
export function wholeRows(tuples: Uint8Array): number {
  let end = tuples.length - (tuples.length % tupleBytes);
  // Bit 26 of the last word of a tuple, which has the low byte first.
  while (end > 0 && ((tuples[end - 1] ?? 0) & 4) !== 0) end -= tupleBytes;
  return end;
}

/** Kinds of identity numbers, as bits 27 and 28 tell them. */
export const identityKinds = ['resident-id', 'hmt-residence', 'permanent-resident-id'] as const;
export type IdentityKind = (typeof identityKinds)[number];
export const identityKindOf = (bits: number): number => (bits >>> 27) & 3;

/** How many values the two kinds of place may have. */
export const issuePlaces = 0x2000;
export const homePlaces = 0x200;

/**
 * Tuples as words; a view where they lie on a boundary of four bytes, else a copy. Every machine that Node and the
 * browsers run on has the low byte first, as tuples do.
 *
 * @throws RangeError where it is no whole number of tuples
 */
export function wordsOf(tuples: Uint8Array): Int32Array {
  if (tuples.length % tupleBytes !== 0) throw new RangeError(`${tuples.length} bytes are no whole number of tuples`);
  const aligned = tuples.byteOffset % 4 === 0 ? tuples : tuples.slice();
  return new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4);
}
