import type { Pool } from 'pg';
import { openPool } from './connection.ts';

/** The database as the domain is handed it: everything goes through `transact`. */
export interface Store {
  /** The URL it was opened with: migrations, backup and jobs sign in by it themselves. */
  readonly url: string;
  readonly pool: Pool;
  close(): Promise<void>;
}

export interface StoreOptions {
  readonly url: string;
  /** Connections at most; a server process keeps well under the embedded engine's 140. */
  readonly size?: number;
}

/** Opens the store over a migrated database. Connects at the first use. */
export function openStore(options: StoreOptions): Store {
  const pool = openPool(options.url, 'dengwen_app', options.size ?? 20);
  let closing: Promise<void> | undefined;
  return { url: options.url, pool, close: () => (closing ??= pool.end()) };
}
