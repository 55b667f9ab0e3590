import type { Pool } from 'pg';
import type { Log } from '#platform/store/log/log.ts';
import type { Store } from '#platform/store/store.ts';
import type { Problem } from '#words/problem.ts';
import type { Instant } from '#words/instant.ts';

/** What identity is built with, once, in the server. */
export interface IdentityServices {
  readonly store: Store;
  /** Connections of the role `dengwen_identity`, the only one that reads passwords and sessions. */
  readonly sessions: Pool;
  /** Signs session tokens: at least 32 characters, the same at every start, and never in the database. */
  readonly secret: string;
  /** Where browsers find this server, such as `http://127.0.0.1:4600`. */
  readonly baseUrl: string;
  /** Whether cookies travel over https only; left out: where `baseUrl` is https. */
  readonly secureCookies?: boolean;
  /** Where it is false, demonstration accounts that the database may hold cannot sign in. */
  readonly demonstration: boolean;
  readonly log: Pick<Log, 'append' | 'head'>;
  now(): Instant;
  random(bytes: number): Uint8Array;
}

export type Result<Answer> =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly problem: Problem };
