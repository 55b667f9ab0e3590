import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openTuples } from './open.ts';
import { TupleProblem } from './problem.ts';
import { startClickHouseServer } from './testing/clickhouse-server.ts';

const nowhere = join(tmpdir(), 'dengwen-is-not-there');

test('an address goes before the embedded engine, and without either it is said so', async (context) => {
  const answer = { run: async () => undefined, arrive: async () => undefined, close: async () => undefined };
  const server = await startClickHouseServer({ ...answer, rows: async () => [{ one: '1' }] });
  context.after(() => server.close());
  const database = openTuples({ CLICKHOUSE_URL: server.url, DENGWEN_CHDB: nowhere }, { chdb: nowhere });
  context.after(() => database.close());
  assert.deepEqual(await database.rows('SELECT 1 AS one'), [{ one: '1' }]);
  for (const environment of [{}, { CLICKHOUSE_URL: '' }, { DENGWEN_CHDB: nowhere }])
    assert.throws(
      () => openTuples(environment, { chdb: nowhere }),
      (error) => error instanceof TupleProblem && error.code === 'not-installed',
    );
});
