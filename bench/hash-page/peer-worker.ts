import { sha256 } from '@noble/hashes/sha2.js';
import { createSHA256, createSM3 } from 'hash-wasm';

/** What a bare library is asked: one digest over one file. */
export interface PeerOrder {
  readonly peer: 'hash-wasm-sha256' | 'hash-wasm-sm3' | 'noble-sha256';
  readonly file: Blob;
}

/** Null once the file lies in memory, then the digest. */
export type PeerNews = string | null;

const pieceLength = 8 << 20;

const hexadecimal = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

async function ready({ peer, file }: PeerOrder): Promise<() => string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const over = (update: (piece: Uint8Array) => unknown): void => {
    for (let at = 0; at < bytes.length; at += pieceLength) update(bytes.subarray(at, at + pieceLength));
  };
  if (peer === 'noble-sha256')
    return () => {
      const hash = sha256.create();
      over((piece) => hash.update(piece));
      return hexadecimal(hash.digest());
    };
  const hasher = await (peer === 'hash-wasm-sha256' ? createSHA256() : createSM3());
  hasher.init();
  return () => {
    over((piece) => hasher.update(piece));
    return hasher.digest('hex');
  };
}

/** The file is in memory and the library compiled before the clock starts: the library alone is measured. */
async function serve(order: PeerOrder): Promise<void> {
  const run = await ready(order);
  addEventListener('message', () => postMessage(run() satisfies PeerNews, {}), { once: true });
  postMessage(null satisfies PeerNews, {});
}

addEventListener('message', ({ data }: MessageEvent<PeerOrder>) => void serve(data), { once: true });
