import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { toHex } from '#words/digest.ts';
import { asCaseId, asOrganId } from '#words/identifiers.ts';
import { asInstant } from '#words/instant.ts';
import { asOwner } from '../connection.ts';
import { openTestDatabase, type TestDatabase } from '../testing/database.ts';
import { transact, type Transaction } from '../transact.ts';
import { append, appendAll, type EntryToAppend } from './append.ts';
import { examine } from './examine.ts';

let grouped: TestDatabase;
let single: TestDatabase;

before(async () => {
  [grouped, single] = [await openTestDatabase(), await openTestDatabase()];
});

after(async () => {
  await grouped.close();
  await single.close();
});

const organ = asOrganId('demo-jiangnan');
const commitments = fc.uint8Array({ minLength: 32, maxLength: 32 });

const entry: fc.Arbitrary<EntryToAppend> = fc.record({
  act: fc.constantFrom('docket', 'submit-complaint', 'readings'),
  case: fc.option(fc.uuid({ version: 7 }).map(asCaseId)),
  organ: fc.constantFrom(organ, asOrganId('p-hangzhou')),
  at: fc
    .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => asInstant(date)),
  commitment: commitments,
});

const fresh = (): EntryToAppend => ({
  act: 'docket',
  case: null,
  organ,
  at: asInstant('2026-11-23T08:00:00.000Z'),
  commitment: new Uint8Array(randomBytes(32)),
});

/** The whole log as it is stored, each row as text. */
function stored(database: TestDatabase): Promise<readonly (readonly string[])[]> {
  return asOwner(database.url, async (client) => {
    const tables: (readonly string[])[] = [];
    for (const text of [
      'SELECT log_entry::text AS row FROM log_entry ORDER BY index',
      'SELECT log_node::text AS row FROM log_node ORDER BY level, index',
      'SELECT log_head::text AS row FROM log_head',
    ])
      tables.push((await client.query<{ row: string }>(text)).rows.map(({ row }) => row));
    return tables;
  });
}

const inGrouped = <Result>(run: (tx: Transaction) => Promise<Result>): Promise<Result> =>
  transact(grouped.store, { organ }, run);

test('a group stands in the log as its entries one by one would, byte for byte, whatever stood there before', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { maxLength: 40 }), async (drawn) => {
      const entries = drawn.filter(({ commitment }) => {
        const isNew = !seen.has(toHex(commitment));
        seen.add(toHex(commitment));
        return isNew;
      });
      const together = await inGrouped((tx) => appendAll(tx, entries));
      const apart = [];
      for (const one of entries) apart.push(await transact(single.store, { organ }, (tx) => append(tx, one)));
      assert.deepEqual(together, apart);
      assert.deepEqual(await stored(grouped), await stored(single));
    }),
    { numRuns: 30 },
  );
  assert.ok(seen.size > 100);
  assert.deepEqual(await examine(grouped.store), []);
});

test('groups and single entries that come at once take places without gaps, and no group is torn apart', async () => {
  const [, , [head] = []] = await stored(grouped);
  const groups = await Promise.all(
    Array.from({ length: 24 }, (_, number) =>
      inGrouped((tx) => appendAll(tx, Array.from({ length: (number % 5) + 1 }, fresh))),
    ),
  );
  for (const places of groups)
    assert.deepEqual(
      places,
      places.map((_, place) => (places[0] ?? 0) + place),
    );
  const all = groups.flat().toSorted((one, other) => one - other);
  assert.deepEqual(
    all,
    all.map((_, place) => (all[0] ?? 0) + place),
  );
  assert.ok(head?.startsWith(`(t,${all[0]},`));
  assert.deepEqual(await examine(grouped.store), []);
});

test('a connection that dies between a group and its commit leaves nothing of it, and the next group takes its places', async () => {
  const earlier = await stored(grouped);
  let places: readonly number[] = [];
  await assert.rejects(
    inGrouped(async (tx) => {
      const [own] = await tx.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      places = await appendAll(tx, Array.from({ length: 50 }, fresh));
      await asOwner(grouped.url, (client) => client.query('SELECT pg_terminate_backend($1, 10000)', [own?.pid]));
    }),
  );
  assert.deepEqual(await stored(grouped), earlier);
  assert.deepEqual(await inGrouped((tx) => appendAll(tx, Array.from({ length: 50 }, fresh))), places);
  assert.deepEqual(await examine(grouped.store), []);
});

test('one entry that cannot stand takes its whole group with it', async () => {
  const earlier = await stored(grouped);
  const twice = fresh();
  await assert.rejects(inGrouped((tx) => appendAll(tx, [fresh(), twice, fresh(), twice])));
  const formless: EntryToAppend = { ...fresh(), act: 'No Act' };
  await assert.rejects(
    inGrouped((tx) => appendAll(tx, [fresh(), formless])),
    RangeError,
  );
  assert.deepEqual(await stored(grouped), earlier);
});

test('no statement follows a group; a group of none ends nothing and locks nothing', async () => {
  const earlier = await stored(grouped);
  await assert.rejects(
    inGrouped(async (tx) => {
      await appendAll(tx, [fresh(), fresh()]);
      await tx.query('SELECT 1');
    }),
    /last statement/,
  );
  const places = await inGrouped(async (holding) => {
    const none = await appendAll(holding, []);
    assert.deepEqual(await holding.query('SELECT 1 AS one'), [{ one: 1 }]);
    // Another transaction gets the head meanwhile.
    await transact(grouped.store, { organ }, async (tx) => {
      await tx.query('SELECT 1 FROM log_head WHERE single FOR UPDATE NOWAIT');
    });
    return none;
  });
  assert.deepEqual(places, []);
  assert.deepEqual(await stored(grouped), earlier);
});
