import { randomBytes } from 'node:crypto';
import { openPool } from '#platform/store/connection.ts';
import { openLog } from '#platform/store/log/log.ts';
import type { Log } from '#platform/store/log/log.ts';
import { openSigner } from '#platform/store/log/signer.ts';
import { sow } from '#platform/store/seed.ts';
import { openTestDatabase } from '#platform/store/testing/database.ts';
import type { TestDatabase } from '#platform/store/testing/database.ts';
import { asInstant } from '#words/instant.ts';
import type { Instant } from '#words/instant.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demonstrationPassword } from '../demonstration-accounts.ts';
import { demonstrationSeed } from '../demonstration.ts';
import { platformSeed } from '../first-administrator.ts';
import { openIdentity } from '../identity.ts';
import type { Identity } from '../identity.ts';
import type { IdentityServices } from '../services.ts';
import type { SignedIn } from '../who.ts';

/** Identity over a real database with the demonstration sown, and a clock that the test moves. */
export interface IdentityOnDatabase {
  readonly database: TestDatabase;
  readonly identity: Identity;
  readonly log: Log;
  /** Another process over the same database, with options of its own. */
  another(options: Partial<IdentityServices>): Identity;
  setClock(text: string): void;
  /** Signs in and gives the headers of a browser with that cookie. */
  as(account: string): Promise<Headers>;
  who(headers: Headers): Promise<SignedIn>;
  /** Statements sent to the sessions' connections so far. */
  queries(): number;
  close(): Promise<void>;
}

export async function openIdentityOnDatabase(): Promise<IdentityOnDatabase> {
  const database = await openTestDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'dengwen-identity-'));
  await sow(database.url, demonstrationSeed);
  await sow(database.url, platformSeed);
  const log = openLog(database.store, openSigner(folder));
  let clock: Instant = asInstant(new Date());
  let sent = 0;
  const opened: Identity[] = [];

  function open(options: Partial<IdentityServices>): Identity {
    const sessions = openPool(database.url, 'dengwen_identity', 3);
    const query = sessions.query.bind(sessions);
    sessions.query = new Proxy(query, {
      apply(target, self, given) {
        sent += 1;
        return Reflect.apply(target, self, given);
      },
    });
    const one = openIdentity({
      store: database.store,
      sessions,
      secret: 'a secret of forty characters for tests ok',
      baseUrl: 'http://127.0.0.1:4600',
      demonstration: true,
      log,
      now: () => clock,
      random: (bytes) => new Uint8Array(randomBytes(bytes)),
      ...options,
    });
    opened.push(one);
    return one;
  }

  const identity = open({});
  await identity.openDemonstrationAccounts();
  return {
    database,
    identity,
    log,
    another: open,
    setClock: (text) => void (clock = asInstant(text)),
    async as(account) {
      const result = await identity.signIn({ account, password: demonstrationPassword });
      if (!result.ok) throw new Error(result.problem.code);
      return new Headers({ cookie: `${identity.cookieName}=${encodeURIComponent(result.token)}` });
    },
    async who(headers) {
      const found = await identity.resolve(headers);
      if (found === null) throw new Error('nobody is signed in');
      return found;
    },
    queries: () => sent,
    async close() {
      for (const one of opened) await one.close();
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
