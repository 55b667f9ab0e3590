import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '#contract/client.ts';
import type { Client } from '#contract/client.ts';
import { routes } from '#contract/routes.ts';
import { demonstrationSeed } from '#domain/identity/demonstration.ts';
import { sow } from '#platform/store/seed.ts';
import { openTestDatabase } from '#platform/store/testing/database.ts';
import { asInstant } from '#words/instant.ts';
import { startServer } from '../server.ts';
import type { RunningServer } from '../server.ts';

/** The whole server on a real database with the demonstration seeded, for tests over HTTP. */
export interface TestServer {
  readonly url: string;
  readonly databaseUrl: string;
  readonly server: RunningServer;
  readonly anybody: Client;
  /** A client signed in by token, as the command line is. */
  as(account: string): Promise<Client>;
  close(): Promise<void>;
}

export async function openTestServer(
  options: { pages?: string; requestsPerMinute?: number; timestampAuthorities?: readonly string[]; now?: string } = {},
): Promise<TestServer> {
  const { now, ...others } = options;
  const database = await openTestDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'dengwen-server-'));
  await sow(database.url, demonstrationSeed);
  const faults: string[] = [];
  const server = await startServer({
    url: database.url,
    dataFolder: folder,
    demonstration: true,
    host: '127.0.0.1',
    port: 0,
    requestsPerMinute: 100_000,
    timestampAuthorities: [],
    onFault: (line) => faults.push(line),
    ...others,
    ...(now === undefined ? {} : { now: () => asInstant(now) }),
  });
  await server.house.identity.openDemonstrationAccounts();
  const anybody = createClient({ base: server.url, fetch });
  const tokens = new Map<string, string>();
  return {
    url: server.url,
    databaseUrl: database.url,
    server,
    anybody,
    async as(account) {
      const known = tokens.get(account) ?? (await signIn(anybody, account, server));
      tokens.set(account, known);
      return createClient({ base: server.url, fetch, token: known });
    },
    async close() {
      await server.close();
      await database.close();
      rmSync(folder, { recursive: true, force: true });
      if (faults.length > 0) throw new Error(`faults of ours:\n${faults.join('\n')}`);
    },
  };
}

async function signIn(client: Client, account: string, server: RunningServer): Promise<string> {
  const password = server.house.identity.demonstrationAccounts().find((one) => one.account === account)?.password;
  if (password === undefined) throw new RangeError(`no demonstration account ${account}`);
  const reply = await client.call(routes.signIn, { params: {}, query: {}, body: { account, password } });
  if (!reply.ok) throw new Error(reply.problem.code);
  return reply.answer.token;
}
