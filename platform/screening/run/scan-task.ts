import type { Dialect, RunOrder, ScanCounts } from '#screening/scanner.ts';
import type { Engine } from './engine.ts';
import type { Stretch } from './stretch.ts';

/** What a thread starts with. */
export interface WorkerStart {
  readonly engine: Engine;
  readonly order: RunOrder;
  readonly core: boolean;
}

/** What a thread is asked, in order. */
export type ScanTask =
  | Stretch
  | { readonly kind: 'read'; readonly dialect: Dialect | null }
  | { readonly kind: 'counts' };

/** What it answers: to a stretch a `piece` of what was read of it, and then `done` or `unreadable`, and to the question for its counts. */
export type ScanNews =
  | {
      readonly kind: 'piece';
      readonly tuples: Uint8Array<ArrayBuffer>;
      readonly digests: Uint8Array<ArrayBuffer>;
      readonly rows: number;
      readonly bytes: number;
    }
  | { readonly kind: 'done'; readonly replaced: number }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'counts'; readonly counts: ScanCounts };
