import { createHash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';

// One digest on a thread of its own: pieces come in order, null ends them. Each is answered, so that few are held.
const hash = createHash(String(workerData));
parentPort?.on('message', (piece: Uint8Array | null) => {
  if (piece === null) {
    parentPort?.postMessage(hash.digest('hex'), []);
    parentPort?.close();
    return;
  }
  hash.update(piece);
  parentPort?.postMessage(null, []);
});
