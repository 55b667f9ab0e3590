import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openTestDatabase, type TestDatabase } from '../testing/database.ts';
import { sqlState, transact } from '../transact.ts';
import { enqueue, handle } from './jobs.ts';

let database: TestDatabase;

before(async () => {
  database = await openTestDatabase();
});
after(() => database.close());

test('a job of an act that stands is done; that of an act rolled back is not', async () => {
  await assert.rejects(
    transact(database.store, {}, async (tx) => {
      await enqueue(tx, { task: 'tell', payload: { of: 'rolled back' } });
      throw new Error('stopped');
    }),
  );
  await transact(database.store, {}, (tx) => enqueue(tx, { task: 'tell', payload: { of: 'stands' } }));
  const done: unknown[] = [];
  const all = Promise.withResolvers<void>();
  const worker = await handle(
    database.url,
    {
      tell: async (payload) => {
        done.push(payload);
        all.resolve();
      },
    },
    () => undefined,
  );
  await all.promise;
  await worker.stop();
  assert.deepEqual(done, [{ of: 'stands' }]);
});

test('a job that fails is told of by its task and attempt', async () => {
  await transact(database.store, {}, (tx) => enqueue(tx, { task: 'break', payload: null, key: 'once' }));
  const told = Promise.withResolvers<readonly [string, number]>();
  const worker = await handle(database.url, { break: () => Promise.reject(new Error('no')) }, (task, attempt) =>
    told.resolve([task, attempt]),
  );
  assert.deepEqual(await told.promise, ['break', 1]);
  await worker.stop();
});

test('the serving role cannot reach the queue itself', async () => {
  await assert.rejects(
    transact(database.store, { system: true }, (tx) => tx.query('SELECT * FROM graphile_worker._private_jobs')),
    (error) => sqlState(error) === '42501',
  );
});
