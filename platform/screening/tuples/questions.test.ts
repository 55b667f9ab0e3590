import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { createLinker } from '#screening/link/linker.ts';
import { personsByTheText, tuplesOf } from '#screening/link/rows.fixture.ts';
import type { TestRow } from '#screening/link/rows.fixture.ts';
import { openCluster } from './cluster.ts';
import type { TupleDatabase } from './database.ts';
import { findChdb, openEmbedded } from './embedded.ts';
import { TupleProblem } from './problem.ts';
import { distinctValues, ingest, makeTables, overlapOf, personsOf, placesOf } from './questions.ts';
import { startClickHouseServer } from './testing/clickhouse-server.ts';

const chdb = process.env['DENGWEN_CHDB'] ?? resolve(import.meta.dirname, '../../../.dengwen/chdb');
const missing = findChdb(chdb) === null && 'chdb is not installed (docs/running.md)';

/** Made-up rows in which little is shared, or much, with a hub and a long row now and then. */
function rowsOf(seed: number, count: number, values: number): TestRow[] {
  let state = seed;
  const drawn = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const few = (most: number): number[] => Array.from({ length: drawn(most + 1) }, () => drawn(values));
  return Array.from({ length: count }, (_, place): TestRow => {
    const long = place % 97 === 96;
    return {
      identities: drawn(2) === 0 ? [] : few(long ? 9 : 1),
      mobiles: few(long ? 9 : 2).concat(drawn(20) === 0 ? [0] : []),
      emails: few(1),
      rank: drawn(4),
    };
  });
}

const sorted = (counts: ReadonlyMap<number, number>): [number, number][] =>
  [...counts].sort(([one], [other]) => one - other);

/** Every question, beside what the linker says of the same tuples. */
async function agrees(database: TupleDatabase, exhibit: number, rows: readonly TestRow[]): Promise<void> {
  const linker = createLinker({ leakedOn: 20240131 });
  const tuples = tuplesOf(rows);
  linker.add(tuples);
  const linked = linker.finish();
  await ingest(database, exhibit, [tuplesOf(rows.slice(0, 100)), tuplesOf(rows.slice(100))]);
  assert.deepEqual(await personsOf(database, exhibit, 20240131), linked.persons);
  assert.deepEqual(await distinctValues(database, exhibit), linked.distinct);
  const places = await placesOf(database, exhibit);
  assert.deepEqual(sorted(places.issue), sorted(linked.issue));
  assert.deepEqual(sorted(places.mobileHome), sorted(linked.mobileHome));
}

describe('tuples in an embedded ClickHouse', { skip: missing }, () => {
  let database: TupleDatabase;
  before(async () => {
    database = openEmbedded({ chdb });
    await makeTables(database);
  });
  after(() => database.close());

  test('its answers are those of the linker, on made-up data of several kinds', async () => {
    let exhibit = 100;
    for (const [count, values] of [
      [300, 40],
      [400, 150],
      [1500, 900],
      [1, 1],
      [0, 1],
    ] as const) {
      exhibit += 1;
      await agrees(database, exhibit, rowsOf(exhibit, count, values));
    }
  });

  test('a chain of rows is one group, however long', async () => {
    const chain = Array.from({ length: 60 }, (_, link): TestRow => ({
      identities: [],
      mobiles: [link * 7919],
      emails: [link * 7919, ((link + 1) % 60) * 7919],
      rank: 1,
    }));
    await agrees(database, 200, chain);
    assert.equal((await personsOf(database, 200, null)).linked, 1);
  });

  test('the overlap of two exhibits is that of their values', async () => {
    const [one, other] = [rowsOf(7, 300, 200), rowsOf(8, 200, 120)];
    await ingest(database, 301, [tuplesOf(one)]);
    await ingest(database, 302, [tuplesOf(other)]);
    const overlap = await overlapOf(database, 301, 302);
    for (const [kind, of] of [
      ['identity', (row: TestRow) => row.identities],
      ['mobile', (row: TestRow) => row.mobiles],
      ['email', (row: TestRow) => row.emails],
    ] as const) {
      const [left, right] = [new Set(one.flatMap(of)), new Set(other.flatMap(of))];
      assert.deepEqual(overlap[kind], {
        common: left.intersection(right).size,
        one: left.size,
        other: right.size,
      });
    }
  });

  test('the same questions through the HTTP interface and the client of a cluster', async (context) => {
    const server = await startClickHouseServer(database);
    context.after(() => server.close());
    const cluster = openCluster(server.url, { memory: 2 ** 30, seconds: 60 });
    context.after(() => cluster.close());
    await makeTables(cluster);
    await agrees(cluster, 400, rowsOf(9, 500, 150));
    const [settings] = server.settings;
    assert.equal(settings?.get('max_memory_usage'), String(2 ** 30));
    assert.equal(settings?.get('max_execution_time'), '60');
    await assert.rejects(
      cluster.rows('SELECT nonsense'),
      (error) => error instanceof TupleProblem && error.code === 'refused',
    );
  });

  test('what an engine may not use, it does not use: memory and time are refused as such', async (context) => {
    const small = openEmbedded({ chdb, limits: { memory: 5e7, seconds: 1 } });
    context.after(() => small.close());
    const refused = (code: string) => (error: unknown) => error instanceof TupleProblem && error.code === code;
    await assert.rejects(
      small.rows('SELECT length(groupArray(number)) AS n FROM numbers(100000000)'),
      refused('memory'),
    );
    await assert.rejects(small.rows('SELECT sum(sipHash64(number)) AS n FROM numbers(100000000000)'), refused('time'));
    assert.deepEqual(await small.rows('SELECT 1 AS one'), [{ one: 1 }]);
  });

  test('nothing of it is left on the disk', async (context) => {
    const folder = mkdtempSync(join(tmpdir(), 'dengwen-test-'));
    context.after(() => rmSync(folder, { recursive: true }));
    const other = openEmbedded({ chdb, folder });
    await makeTables(other);
    await ingest(other, 1, [tuplesOf(rowsOf(1, 10, 5))]);
    assert.equal(readdirSync(folder).length, 1);
    await other.close();
    assert.deepEqual(readdirSync(folder), []);
    await assert.rejects(
      other.rows('SELECT 1'),
      (error) => error instanceof TupleProblem && error.code === 'engine-died',
    );
  });
});

test(
  'what is kept is there when it is opened again, and one process at a time has it',
  { skip: missing },
  async (context) => {
    const folder = mkdtempSync(join(tmpdir(), 'dengwen-test-'));
    context.after(() => rmSync(folder, { recursive: true }));
    const open = () => openEmbedded({ chdb, folder, keptIn: join(folder, 'kept') });
    const [one, other] = [rowsOf(7, 300, 200), rowsOf(8, 200, 120)];
    const first = open();
    await makeTables(first);
    await ingest(first, 1, [tuplesOf(one)]);
    const beside = open();
    await assert.rejects(
      beside.rows('SELECT 1'),
      (error) => error instanceof TupleProblem && error.code === 'not-opened',
    );
    await beside.close();
    const counted = await overlapOf(first, 1, 2);
    assert.ok(counted.identity.one > 0);
    await first.close();
    assert.deepEqual(readdirSync(folder), ['kept']);
    assert.equal(statSync(join(folder, 'kept')).mode & 0o777, 0o700);
    const again = open();
    context.after(() => again.close());
    assert.deepEqual(await overlapOf(again, 1, 2), counted);
    await ingest(again, 2, [tuplesOf(other)]);
    assert.deepEqual((await overlapOf(again, 1, 2)).identity.one, counted.identity.one);
  },
);

/** A package of that name that dies, or fails with ClickHouse's number for memory, as it is asked. */
const falseChdb = `exports.Session = class {
  queryAsync(statement) {
    if (statement === 'die') process.kill(process.pid, 'SIGSEGV');
    if (statement === 'fail') return Promise.reject(Object.assign(new Error('a text that quotes'), { clickhouseCode: 241 }));
    return Promise.resolve({ text: () => '{"one":1}' });
  }
};`;

test('an engine that dies voids what it was asked, and this process lives', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'dengwen-test-'));
  context.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'node_modules/chdb'), { recursive: true });
  writeFileSync(join(folder, 'node_modules/chdb/index.js'), falseChdb);
  const database = openEmbedded({ chdb: folder, folder });
  assert.deepEqual(await database.rows('ask'), [{ one: 1 }]);
  await assert.rejects(
    database.run('fail'),
    (error) => error instanceof TupleProblem && error.message === 'memory (241)',
  );
  const both = [database.run('die'), database.rows('ask')];
  for (const asked of await Promise.allSettled(both)) {
    assert.ok(asked.status === 'rejected' && asked.reason instanceof TupleProblem);
    assert.equal(asked.reason.code, 'engine-died');
  }
  await database.close();
  assert.deepEqual(readdirSync(folder), ['node_modules']);
});

test('without chdb it is said so', () => {
  assert.throws(
    () => openEmbedded({ chdb: join(tmpdir(), 'dengwen-is-not-there') }),
    (error) => error instanceof TupleProblem && error.code === 'not-installed',
  );
});

test('a cluster that is not there is unreachable, and one that refuses tells why by its number', async (context) => {
  const nowhere = openCluster('http://127.0.0.1:9/');
  context.after(() => nowhere.close());
  await assert.rejects(
    nowhere.rows('SELECT 1'),
    (error) => error instanceof TupleProblem && error.code === 'unreachable',
  );
  for (const [engineCode, code] of [
    [241, 'memory'],
    [159, 'time'],
    [243, 'disk-full'],
    [60, 'refused'],
  ] as const) {
    const refusing = (): Promise<never> => Promise.reject(new TupleProblem(code, engineCode));
    const server = await startClickHouseServer({ run: refusing, rows: refusing, arrive: refusing, close: refusing });
    const cluster = openCluster(server.url);
    for (const ask of [
      () => cluster.rows('SELECT 1'),
      () => cluster.run('SELECT 1'),
      () => cluster.arrive(new Uint8Array(40)),
    ])
      await assert.rejects(ask(), (error) => error instanceof TupleProblem && error.code === code);
    await cluster.close();
    await server.close();
  }
});

test('the rows of the test are such as the text speaks of', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 60 }), (seed, values) => {
      const rows = rowsOf(seed, 60, values);
      const linker = createLinker({ leakedOn: 20240131 });
      linker.add(tuplesOf(rows));
      assert.deepEqual(linker.finish().persons, personsByTheText(rows));
    }),
    { numRuns: 50 },
  );
});
