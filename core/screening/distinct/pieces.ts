import type { Spill, SpillFailure } from './spill.ts';

/** Bytes that are written at a time. */
const stageBytes = 1 << 22;

/**
 * Pieces of one length, told by their numbers: the first lie in memory, the rest go to a spill, in large portions and in
 * the order in which they came.
 */
export class Pieces {
  readonly #spill: Spill;
  readonly #pieceBytes: number;
  readonly #stagePieces: number;
  /** Portions that stay in memory, and how many more may. */
  readonly #held: Uint8Array[] = [];
  #mayHold: number;
  #stage: Uint8Array;
  #staged = 0;
  #count = 0;
  failure: SpillFailure | null = null;

  /** @param memory bytes that may stay in memory, beside the portion that is being filled */
  constructor(spill: Spill, pieceBytes: number, memory: number) {
    this.#spill = spill;
    this.#pieceBytes = pieceBytes;
    this.#stagePieces = Math.floor(stageBytes / pieceBytes);
    this.#mayHold = Math.floor(memory / stageBytes);
    this.#stage = new Uint8Array(this.#stagePieces * pieceBytes);
  }

  /** Keeps a piece; its number. After a failure nothing is kept. */
  add(piece: Uint8Array): number {
    if (this.#staged === this.#stagePieces) this.#putAway();
    this.#stage.set(piece, this.#staged * this.#pieceBytes);
    this.#staged += 1;
    this.#count += 1;
    return this.#count - 1;
  }

  /** Fills `into` with the piece of a number. */
  read(number: number, into: Uint8Array): void {
    const portion = Math.floor(number / this.#stagePieces);
    const at = (number % this.#stagePieces) * this.#pieceBytes;
    const inMemory = number >= this.#count - this.#staged ? this.#stage : this.#held[portion];
    if (inMemory !== undefined) into.set(inMemory.subarray(at, at + this.#pieceBytes));
    else {
      const first = this.#held.length * this.#stagePieces;
      this.failure ??= this.#spill.read((number - first) * this.#pieceBytes, into);
    }
  }

  #putAway(): void {
    this.#staged = 0;
    if (this.#mayHold > 0) {
      this.#mayHold -= 1;
      this.#held.push(this.#stage);
      this.#stage = new Uint8Array(this.#stage.length);
    } else this.failure ??= this.#spill.append(this.#stage);
  }
}
