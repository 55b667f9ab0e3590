/**
 * How the linker keeps an identifier: three words.
 *
 *     0  the digest's low word
 *     1  bits 0–25 of the digest's high word (the six above tell the partition), 26–27 the kind, 28–29 rank,
 *        30 chosen, 31 young
 *     2  28 bits of partner, 28 attached, 29 shared, 30 hub
 */
export const entryWords = 3;

/** What an identifier is; 0 is none. Identifiers of different kinds are never the same. */
export const identity = 1;
export const mobile = 2;
export const email = 3;

/** Bits of a reference, and so of a partner. */
export const referenceBits = 28;
const partnerMask = (1 << referenceBits) - 1;
/** Bits of the digest's high word that an entry keeps. */
export const digestMask = (1 << 26) - 1;

const chosenBit = 1 << 30;
const youngBit = 1 << 31;
const attachedBit = 1 << 28;
const sharedBit = 1 << 29;
const hubBit = 1 << 30;

/** The second word of a new entry. */
export const secondOf = (kind: number, high: number): number => (high & digestMask) | (kind << 26);
/** Whether a second word, whatever marks it bears, is of the identifier of this new one. */
export const isSame = (second: number, fresh: number): boolean => ((second ^ fresh) & ((1 << 28) - 1)) === 0;

export const kindIn = (second: number): number => (second >>> 26) & 3;
/** The highest rank of the rows that are this person's, or that have this key only. */
export const rankIn = (second: number): number => (second >>> 28) & 3;
export const withRank = (second: number, rank: number): number => (second & ~(3 << 28)) | (rank << 28);
/** Whether some row without an identity number is counted under this key, where each counts under one. */
export const isChosenIn = (second: number): boolean => (second & chosenBit) !== 0;
export const asChosen = (second: number): number => second | chosenBit;
/** Under 14 on the day of the leak. */
export const isYoungIn = (second: number): boolean => (second & youngBit) !== 0;
export const asYoung = (second: number): number => second | youngBit;

/** Tied to an identity number, which is the partner; in a group's root: some of the group is. */
export const isAttachedIn = (third: number): boolean => (third & attachedBit) !== 0;
export const attachedTo = (third: number, partner: number): number =>
  (third & ~(partnerMask | sharedBit)) | attachedBit | partner;
/** Tied to more than one; the partner is then a line of the ties. */
export const isSharedIn = (third: number): boolean => (third & sharedBit) !== 0;
export const sharedBy = (third: number, line: number): number =>
  (third & ~partnerMask) | attachedBit | sharedBit | line;
export const partnerIn = (third: number): number => third & partnerMask;
export const isHubIn = (third: number): boolean => (third & hubBit) !== 0;
export const asHub = (third: number): number => third | hubBit;
