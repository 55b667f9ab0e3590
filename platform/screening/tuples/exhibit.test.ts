import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tuplesOf } from '#screening/link/rows.fixture.ts';
import type { TupleDatabase } from './database.ts';
import { openExhibit } from './exhibit.ts';
import { TupleProblem } from './problem.ts';
import { recordBytes } from './records.ts';

const key = new Uint8Array(8).fill(3);
const tuples = tuplesOf([{ identities: [1], mobiles: [], emails: [], rank: 0 }]);

/** A database that knows no exhibit, and takes records in only when it is let to. */
function slowDatabase() {
  const waiting: PromiseWithResolvers<void>[] = [];
  const records: number[] = [];
  const database: TupleDatabase = {
    run: async () => undefined,
    rows: async () => [],
    arrive(piece) {
      records.push(piece.length / recordBytes);
      const one = Promise.withResolvers<void>();
      waiting.push(one);
      return one.promise;
    },
    close: async () => undefined,
  };
  return { database, waiting, records };
}

const settled = (promise: Promise<void>): Promise<'settled' | 'waits'> =>
  Promise.race([promise.then(() => 'settled' as const), new Promise<'waits'>((resolve) => setImmediate(() => setImmediate(resolve, 'waits')))]); // prettier-ignore

test('tuples go in batches, one at a time, and a scan that is faster waits', async () => {
  const { database, waiting, records } = slowDatabase();
  const exhibit = await openExhibit(database, { exhibit: 1, key, leakedOn: null, batch: 4 * tuples.length });
  assert.ok(exhibit !== null);
  for (let row = 0; row < 4; row += 1) exhibit.add(tuples);
  assert.equal(await settled(exhibit.ready()), 'settled');
  assert.deepEqual(records, [4]);
  exhibit.add(tuples);
  assert.equal(await settled(exhibit.ready()), 'settled');
  exhibit.add(tuples);
  const ready = exhibit.ready();
  assert.equal(await settled(ready), 'waits');
  waiting[0]?.resolve();
  assert.equal(await settled(ready), 'settled');
  exhibit.add(tuplesOf([1, 2].map((one) => ({ identities: [one], mobiles: [], emails: [], rank: 0 }))));
  assert.equal(await settled(exhibit.ready()), 'settled');
  assert.deepEqual(records, [4, 4]);
});

test('what the memory of a scanner holds may change once it was added', async () => {
  const { database, waiting } = slowDatabase();
  const pieces: Uint8Array[] = [];
  const arrive = (piece: Uint8Array): Promise<void> => {
    pieces.push(piece);
    return database.arrive(piece);
  };
  const exhibit = await openExhibit({ ...database, arrive }, { exhibit: 1, key, leakedOn: null, batch: 2 * tuples.length }); // prettier-ignore
  const lent = tuples.slice();
  exhibit?.add(lent);
  lent.fill(0);
  exhibit?.add(tuples);
  await new Promise(setImmediate);
  waiting[0]?.resolve();
  const [piece] = pieces;
  assert.equal(piece?.length, 2 * recordBytes);
  assert.deepEqual(piece?.subarray(12, recordBytes), piece?.subarray(recordBytes + 12));
});

test('a database that fails fails whoever waits, and the end', async () => {
  const { database, waiting } = slowDatabase();
  const exhibit = await openExhibit(database, { exhibit: 1, key, leakedOn: null, batch: tuples.length });
  assert.ok(exhibit !== null);
  exhibit.add(tuples);
  exhibit.add(tuples);
  const ready = exhibit.ready();
  await new Promise(setImmediate);
  waiting[0]?.reject(new TupleProblem('disk-full', 243));
  const isFull = (error: unknown): boolean => error instanceof TupleProblem && error.code === 'disk-full';
  await assert.rejects(ready, isFull);
  await assert.rejects(exhibit.finish(), isFull);
});

test('the name of a key is eight bytes', async () => {
  const { database } = slowDatabase();
  await assert.rejects(openExhibit(database, { exhibit: 1, key: new Uint8Array(16), leakedOn: null }), RangeError);
});
