import { createSHA256, createSM3 } from 'hash-wasm';

/** What a page asks of the worker: one digest over one file. */
export interface HashOrder {
  readonly algorithm: 'sha256' | 'sm3';
  readonly file: Blob;
}

/** How far it is, then the digest in 64 hexadecimal digits. */
export type HashNews =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'digest'; readonly digest: string }
  | { readonly kind: 'unreadable' };

const pieceLength = 8 << 20;

const tell = (news: HashNews): void => postMessage(news, {});

async function hash({ algorithm, file }: HashOrder): Promise<void> {
  const hasher = await (algorithm === 'sha256' ? createSHA256() : createSM3());
  hasher.init();
  const read = (at: number): Promise<ArrayBuffer> => file.slice(at, at + pieceLength).arrayBuffer();
  let next = read(0);
  for (let at = 0; at < file.size; at += pieceLength) {
    const piece = new Uint8Array(await next);
    // The browser reads on while this thread hashes.
    if (at + pieceLength < file.size) next = read(at + pieceLength);
    hasher.update(piece);
    tell({ kind: 'progress', done: Math.min(at + pieceLength, file.size) });
  }
  tell({ kind: 'digest', digest: hasher.digest('hex') });
}

addEventListener('message', ({ data }: MessageEvent<HashOrder>) => {
  // A file that was changed or taken away since it was chosen can no longer be read.
  hash(data).catch(() => tell({ kind: 'unreadable' }));
});
