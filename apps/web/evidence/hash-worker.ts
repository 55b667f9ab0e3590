import { createSHA256, createSM3 } from 'hash-wasm';
import { piecesOf } from './pieces-of.ts';

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

/** Bytes after which the page is told again how far it is. */
const progressStep = 8 << 20;

const tell = (news: HashNews): void => postMessage(news, {});

async function hash({ algorithm, file }: HashOrder): Promise<void> {
  const hasher = await (algorithm === 'sha256' ? createSHA256() : createSM3());
  hasher.init();
  let [done, told] = [0, 0];
  for await (const piece of piecesOf(file)) {
    hasher.update(piece);
    done += piece.length;
    if (done - told < progressStep && done < file.size) continue;
    told = done;
    tell({ kind: 'progress', done });
  }
  tell({ kind: 'digest', digest: hasher.digest('hex') });
}

addEventListener('message', ({ data }: MessageEvent<HashOrder>) => {
  // A file that was changed or taken away since it was chosen can no longer be read.
  hash(data).catch(() => tell({ kind: 'unreadable' }));
});
