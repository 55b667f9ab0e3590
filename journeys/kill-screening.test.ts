import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { filerOfCase } from '#apps/server/testing/exhibits.ts';
import { createClient } from '#contract/client.ts';
import type { Client } from '#contract/client.ts';
import { routes } from '#contract/routes.ts';
import type { ScreeningView } from '#contract/shapes/screening.ts';
import { asOwner } from '#platform/store/connection.ts';
import { startDatabase } from '#platform/store/start-database.ts';
import { writeLeak } from '../bench/leak/leak.ts';
import { startProcess } from './server-process.ts';
import type { ServerProcess } from './server-process.ts';

const account = 'procurator.city@demo';

async function signedIn({ url }: ServerProcess): Promise<Client> {
  const reply = await createClient({ base: url, fetch }).call(routes.signIn, {
    params: {},
    query: {},
    body: { account, password: 'dengwen-demo-2026' },
  });
  assert.ok(reply.ok);
  return createClient({ base: url, fetch, token: reply.answer.token });
}

/** Looks until the screening is in this state: in its row, since the interface would say that it is asked too often. */
async function until(folder: string, screening: string, state: ScreeningView['state']): Promise<void> {
  const database = await startDatabase({ dataFolder: folder, environment: {} });
  await asOwner(database.url, async (owner) => {
    await owner.query(`SET app.system = 'on'`);
    for (let seen = ''; seen !== state;) {
      const { rows } = await owner.query<{ state: string }>('SELECT state FROM screening WHERE screening_id = $1', [
        screening,
      ]);
      seen = rows[0]?.state ?? '';
      assert.notEqual(seen, 'failed');
    }
  });
}

/** Everything that lies in files of a folder, as text. */
const filesIn = (folder: string): string =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
        .join('\n')
    : '';

test('a screening whose server is killed is taken up by the next one, and ends with what is true; nobody is named on the way', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dengwen-kill-screening-'));
  const pieces: Uint8Array[] = [];
  const truth = writeLeak(200_000, 21, (block) => pieces.push(new Uint8Array(block)));
  const content = new Uint8Array(Buffer.concat(pieces));
  // A mobile number of the made-up data set, to be looked for wherever something is written.
  const [number] = /(?<![0-9])1[3-9][0-9]{9}(?![0-9])/.exec(Buffer.from(content.subarray(0, 4_096)).toString()) ?? [];
  assert.ok(number !== undefined);
  let said = '';
  const hear = (server: ServerProcess): ServerProcess => {
    for (const stream of [server.child.stdout, server.child.stderr])
      stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    return server;
  };
  let server = hear(await startProcess(folder));
  try {
    const client = await signedIn(server);
    const anybody = createClient({ base: server.url, fetch });
    const ours = await filerOfCase({ url: server.url, anybody, as: () => Promise.resolve(client) }, account);
    const exhibit = await ours.submit(content);
    const begun = await client.call(
      routes.beginScreening,
      {
        params: { ...ours.ref, exhibit },
        query: {},
        body: {
          leakedOn: '2024-06-30',
          scheme: 'R-MANY',
          place: '演示检察院',
          officers: ['演示员甲', '演示员乙'],
          reason: '查明内容',
        },
      },
      { idempotencyKey: crypto.randomUUID() },
    );
    assert.ok(begun.ok, JSON.stringify(begun));
    const params = { ...ours.ref, screening: begun.answer.screening };
    await until(folder, begun.answer.screening, 'running');
    await server.kill();
    assert.ok(!filesIn(join(folder, 'screening')).includes(number), 'clear text was left behind');

    server = hear(await startProcess(folder));
    await until(folder, begun.answer.screening, 'done');
    const reply = await (await signedIn(server)).call(routes.openScreening, { params, query: {}, body: undefined });
    assert.ok(reply.ok);
    const { result, entries } = reply.answer;
    assert.equal(result?.report.rows, truth.rows);
    assert.equal(result.report.persons?.identityNumbers, truth.identityNumbers);
    assert.equal(result.report.persons.under14, truth.under14);
    assert.ok(entries.entered !== null);
    assert.equal(await server.stop(), 0);
    assert.ok(!said.includes(number));
    assert.equal(filesIn(join(folder, 'screening')), '', 'nothing is left where nothing goes on');
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
