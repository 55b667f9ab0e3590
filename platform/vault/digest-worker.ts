import { createHash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';

/** What the thread is begun with: the memory in which pieces will lie. */
export interface DigestOrder {
  readonly algorithm: 'sha256' | 'sm3';
  readonly memory: Uint8Array;
}

/** Where in the shared memory a piece lies. */
export interface DigestPiece {
  readonly at: number;
  readonly length: number;
}

// One digest on a thread of its own: pieces come in order, null ends them. Each is answered once it is taken.
const { algorithm, memory }: DigestOrder = workerData;
const hash = createHash(algorithm);
parentPort?.on('message', (piece: DigestPiece | null) => {
  if (piece === null) {
    parentPort?.postMessage(hash.digest('hex'), []);
    parentPort?.close();
    return;
  }
  hash.update(memory.subarray(piece.at, piece.at + piece.length));
  parentPort?.postMessage(null, []);
});
