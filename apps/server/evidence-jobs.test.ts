import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, test } from 'node:test';
import { routes } from '#contract/routes.ts';
import type { ExhibitList } from '#contract/shapes/evidence.ts';
import { stampingServer } from '#platform/timestamps/testing/authority.ts';
import { asOwner } from '#platform/store/connection.ts';
import { openTestServer } from './testing/running-server.ts';
import type { TestServer } from './testing/running-server.ts';
import { filerOfCase } from './testing/exhibits.ts';
import type { FilerOfCase } from './testing/exhibits.ts';

// What acts leave to be done after them: each is in the act's own transaction, and done by whichever process is free.

let authority: Awaited<ReturnType<typeof stampingServer>>;
let house: TestServer;
let body: FilerOfCase;
let exhibit: string;

before(async () => {
  authority = await stampingServer();
  house = await openTestServer({ timestampAuthorities: [authority.url] });
  body = await filerOfCase(house);
  exhibit = await body.submit(new Uint8Array(randomBytes(500)));
});
after(async () => {
  await house.close();
  await authority[Symbol.asyncDispose]();
});

async function listed(): Promise<ExhibitList> {
  const reply = await body.client.call(routes.exhibits, { params: body.ref, query: {}, body: undefined });
  assert.ok(reply.ok);
  return reply.answer;
}

/** Looks again until it holds; the test's own time limit ends a wait that never does. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setImmediate(resolve));
}

test(
  'a submitted exhibit is stamped by the configured authority without anybody asking',
  { timeout: 30_000 },
  async () => {
    await until(async () => (await listed()).timestamps.length === 1);
    assert.equal((await listed()).timestamps[0]?.authority, authority.url);
  },
);

test(
  'destroying waits for the end of the case, takes the content out and leaves the record',
  { timeout: 30_000 },
  async () => {
    const judge = await house.as('filing.jiangnan@demo');
    const destroy = () =>
      judge.call(
        routes.handleExhibit,
        {
          params: { ...body.ref, exhibit },
          query: {},
          body: {
            action: 'destroy',
            at: new Date().toISOString(),
            place: '演示法院',
            officers: ['演示法官'],
            to: null,
            reason: '案件已终结，依法销毁',
            method: '删除密文',
            attestation: { as: 'witness', name: '演示见证人' },
            comparison: 'same',
            result: null,
          },
        },
        { idempotencyKey: crypto.randomUUID() },
      );
    const early = await destroy();
    assert.ok(!early.ok && early.problem.code === 'out-of-stage');
    const withdrawn = await body.client.call(
      routes.act,
      { params: { ...body.ref, act: 'withdraw-filing' }, query: {}, body: { reasons: '演示：撤回' } },
      { idempotencyKey: crypto.randomUUID() },
    );
    assert.ok(withdrawn.ok, JSON.stringify(withdrawn));
    const object = await asOwner(house.databaseUrl, async (client) => {
      await client.query('BEGIN');
      await client.query(`SET LOCAL app.system = 'on'`);
      const { rows } = await client.query<{ object: string }>(`SELECT object FROM exhibit WHERE exhibit_id = $1`, [
        exhibit,
      ]);
      await client.query('COMMIT');
      return rows[0]?.object ?? '';
    });
    assert.equal(await house.server.house.blobs.has(object), true);
    const done = await destroy();
    assert.ok(done.ok, JSON.stringify(done));
    await until(async () => !(await house.server.house.blobs.has(object)));
    const [shown] = (await listed()).exhibits;
    assert.ok(shown?.destroyedAt);
    assert.equal(shown.custody.at(-1)?.event['action'], 'destroy');
    assert.deepEqual(shown.defects, []);
    const opened = await body.client.call(routes.openExhibit, {
      params: { ...body.ref, exhibit },
      query: {},
      body: { reason: '核对' },
    });
    assert.ok(!opened.ok && opened.problem.code === 'out-of-stage');
  },
);
