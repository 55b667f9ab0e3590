import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Client } from 'pg';
import { createClient } from '#contract/client.ts';
import { routes } from '#contract/routes.ts';
import type { ActAnswer } from '#contract/shapes/case.ts';
import { demonstrationSeed } from '#domain/identity/demonstration.ts';
import { complaintAgainst } from '#domain/docket/testing/courthouse.ts';
import type { ServingRole } from '#platform/store/connection.ts';
import { servingRoles } from '#platform/store/connection.ts';
import { sow } from '#platform/store/seed.ts';
import { openTestDatabase } from '#platform/store/testing/database.ts';

import type { Measure, Report } from './measure.ts';
import { beside, spreadOf } from './measure.ts';
import { shared } from './workers.ts';
import type { Recorded } from './recorded.ts';

const court = 'demo-jiangnan';
const accounts = { filer: 'procurator.city@demo', judge: 'filing.jiangnan@demo' } as const;

/** Acts a round, by how many are under way at once. */
const amounts: Readonly<Record<number, number>> = { 1: 150, 16: 600 };
const promise = { atLeast: 0.5 } as const;

interface Server {
  readonly url: string;
  readonly tokens: Readonly<Record<keyof typeof accounts, string>>;
  taken(): Promise<{ readonly own: Recorded; readonly requests: readonly Recorded[] }>;
  close(): Promise<void>;
}

/**
 * Filing and docketing through HTTP, with their entry of the log, durable, beside a bare driver that runs the very
 * statements which the server ran: they are recorded and replayed over a twin of the database, so that both begin each
 * round from the same rows. And that driver beside a bare INSERT … COMMIT.
 */
export async function acts(count: number, say: (line: string) => void): Promise<Report> {
  const [real, twin] = [await openTestDatabase(), await openTestDatabase()];
  const folder = mkdtempSync(join(tmpdir(), 'dengwen-bench-'));
  await sow(twin.url, demonstrationSeed);
  const server = await startedServer(real.url, folder);
  const drivers = await Promise.all(Array.from({ length: 16 }, () => driver(twin.url)));
  const bare = await Promise.all(Array.from({ length: 16 }, () => connected(twin.url)));
  try {
    await bare[0]?.query('CREATE TABLE bench_row (id uuid PRIMARY KEY, body text)');
    await catchUp(server, drivers[0]);
    const measures: Measure[] = [];
    for (const [at, amount] of Object.entries(amounts)) {
      const concurrency = Number(at);
      say(`concurrency ${concurrency}`);
      const figures = { file: rates(), docket: rates() };
      for (let round = 0; round <= count; round += 1) {
        const filing = await throughHttp(concurrency, complaints(amount), (complaint) =>
          sent(server, 'filer', `/api/courts/${court}/filings`, { draft: null, complaint }),
        );
        const filed = await replayed(server, drivers.slice(0, concurrency));
        const docketing = await throughHttp(concurrency, filing.answers, ({ ref }) =>
          sent(server, 'judge', `/api/courts/${ref.court}/cases/${ref.case}/acts/docket`, {}),
        );
        const docketed = await replayed(server, drivers.slice(0, concurrency));
        const inserted = await inserts(bare.slice(0, concurrency), amount);
        // The first round warms up and is not counted.
        if (round === 0) continue;
        figures.file.add(filing.rate, filed, inserted);
        figures.docket.add(docketing.rate, docketed, inserted);
      }
      for (const [act, { ours, driven, inserted }] of Object.entries(figures))
        measures.push(
          {
            what: `${act} through HTTP, ${concurrency} at once`,
            unit: 'a second',
            ours: spreadOf(ours),
            beside: [beside('a bare driver with the same statements', ours, driven, promise)],
          },
          {
            what: `  that driver`,
            unit: 'a second',
            ours: spreadOf(driven),
            beside: [beside('a bare INSERT … COMMIT', driven, inserted)],
          },
        );
    }
    return {
      heading: 'An act through HTTP with its entry in the log, durable',
      measures,
      remarks: [
        'Client, server and database share the machine’s cores; the bare driver shares them with the database alone.',
      ],
    };
  } finally {
    await Promise.all([...bare, ...drivers.flatMap((one) => Object.values(one))].map((client) => client.end()));
    await server.close();
    await real.close();
    await twin.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function rates() {
  const [ours, driven, inserted] = [new Array<number>(), new Array<number>(), new Array<number>()];
  return {
    ours,
    driven,
    inserted,
    add(one: number, two: number, three: number): void {
      ours.push(one);
      driven.push(two);
      inserted.push(three);
    },
  };
}

let serial = 0;

/** Complaints on torts of as many defendants: nothing has to be compared. */
function complaints(amount: number) {
  return Array.from({ length: amount }, () => complaintAgainst((serial += 1)));
}

async function startedServer(databaseUrl: string, folder: string): Promise<Server> {
  const child = fork(join(import.meta.dirname, 'acts-server.ts'), [databaseUrl, folder], { serialization: 'advanced' });
  const { url, password } = await told<{ url: string; password: string }>(child);
  const client = createClient({ base: url, fetch });
  const token = async (account: string): Promise<string> => {
    const reply = await client.call(routes.signIn, { params: {}, query: {}, body: { account, password } });
    if (!reply.ok) throw new Error(`${account}: ${reply.problem.code}`);
    return reply.answer.token;
  };
  return {
    url,
    tokens: { filer: await token(accounts.filer), judge: await token(accounts.judge) },
    taken() {
      child.send('taken');
      return told(child);
    },
    async close() {
      child.send('close');
      await once(child, 'exit');
    },
  };
}

/** The next message of the child; what it is was agreed in `acts-server.ts`. */
function told<Message>(child: ChildProcess): Promise<Message> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null): void => reject(new Error(`the server of the bench ended with ${code}`));
    child.once('exit', ended);
    child.once('message', (message: Message) => {
      child.removeListener('exit', ended);
      resolve(message);
    });
  });
}

const agent = new Agent({ keepAlive: true, maxSockets: 16 });

/** One request over a kept connection. @throws Error naming the problem where the act was refused. */
async function sent(server: Server, as: keyof typeof accounts, path: string, body: object): Promise<ActAnswer> {
  const outgoing = request(`${server.url}${path}`, {
    agent,
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${server.tokens[as]}`,
      'idempotency-key': randomUUID(),
    },
  });
  outgoing.end(JSON.stringify(body));
  const [incoming] = await once(outgoing, 'response');
  const answer = await text(incoming);
  if (incoming.statusCode !== 200) throw new Error(`${path}: ${answer}`);
  const done: ActAnswer = JSON.parse(answer);
  return done;
}

/** Does each thing once, so many at a time, and tells how many a second. */
async function throughHttp<Thing, Answer>(
  concurrency: number,
  things: readonly Thing[],
  each: (thing: Thing) => Promise<Answer>,
): Promise<{ readonly rate: number; readonly answers: readonly Answer[] }> {
  const answers: Answer[] = [];
  const rate = await shared(
    Array.from({ length: concurrency }, () => null),
    things,
    async (_, thing) => void answers.push(await each(thing)),
  );
  return { rate, answers };
}

/** A connection a role, as the server's pools have them. */
type Driver = Readonly<Record<ServingRole, Client>>;

async function driver(url: string): Promise<Driver> {
  const [app, identity] = await Promise.all(
    servingRoles.map((role) =>
      connected(url, `-c role=${role}${role === 'dengwen_identity' ? ' -c search_path=identity' : ''}`),
    ),
  );
  if (app === undefined || identity === undefined) throw new Error('two roles serve');
  return { dengwen_app: app, dengwen_identity: identity };
}

async function connected(url: string, options?: string): Promise<Client> {
  const client = new Client({ connectionString: url, ...(options !== undefined && { options }) });
  await client.connect();
  return client;
}

async function run(one: Driver, statements: Recorded): Promise<void> {
  for (const { role, text: sql, values, name } of statements)
    await one[role].query({ text: sql, values: [...values], ...(name !== undefined && { name }) });
}

/** Brings the twin to where the server’s database is, without measuring. */
async function catchUp(server: Server, one: Driver | undefined): Promise<void> {
  if (one === undefined) return;
  const { own, requests } = await server.taken();
  await run(one, own);
  for (const statements of requests) await run(one, statements);
}

/** Runs on the twin what the server ran since the last time; requests a second. */
async function replayed(server: Server, workers: readonly Driver[]): Promise<number> {
  const { own, requests } = await server.taken();
  const [first] = workers;
  if (first !== undefined) await run(first, own);
  return shared(workers, requests, run);
}

async function inserts(clients: readonly Client[], amount: number): Promise<number> {
  const bodies = Array.from({ length: amount }, () => 'x'.repeat(400));
  return shared(clients, bodies, async (client, body) => {
    await client.query('BEGIN');
    await client.query({
      name: 'bench',
      text: 'INSERT INTO bench_row (id, body) VALUES ($1, $2)',
      values: [randomUUID(), body],
    });
    await client.query('COMMIT');
  });
}
