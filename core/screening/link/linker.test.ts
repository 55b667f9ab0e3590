import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mobile } from './entry.ts';
import { Identifiers, TooManyIdentifiers } from './identifiers.ts';
import { createLinker } from './linker.ts';
import type { Linked } from './linker.ts';
import {
  digestOf,
  homeOfTest,
  isYoungInTest,
  issueOfTest,
  kindOfTest,
  personsByTheText,
  tuplesOf,
  type TestRow,
} from './rows.fixture.ts';
import { tupleBytes } from './tuple.ts';

function link(rows: readonly TestRow[], digest?: (value: number) => bigint): Linked {
  const linker = createLinker({ leakedOn: 20240131 });
  linker.add(tuplesOf(rows, digest));
  return linker.finish();
}

const row = (identities: number[], mobiles: number[], emails: number[], rank = 0): TestRow => ({
  identities,
  mobiles,
  emails,
  rank,
});

/** Rows over few values, so that everything meets everything: shared numbers, hubs, long chains, rows of many values. */
const someRows = fc
  .record({
    values: fc.integer({ min: 2, max: 30 }),
    rows: fc.array(
      fc.record({
        identities: fc.array(fc.nat(29), { maxLength: 2 }),
        mobiles: fc.array(fc.nat(29), { maxLength: 2 }),
        emails: fc.array(fc.nat(29), { maxLength: 2 }),
        rank: fc.integer({ min: 0, max: 3 }),
        without: fc.boolean(),
        long: fc.integer({ min: 0, max: 19 }),
      }),
      { maxLength: 60 },
    ),
  })
  .map(({ values, rows }) =>
    rows.map((each): TestRow => {
      const few = (numbers: readonly number[]): number[] => numbers.map((number) => number % values);
      const many = each.long === 0 ? Array.from({ length: 8 }, (_, place) => place) : [];
      return {
        identities: each.without ? [] : few(each.identities).concat(each.long === 0 ? few(many) : []),
        mobiles: few(each.mobiles).concat(few(many)),
        emails: few(each.emails),
        rank: each.rank,
      };
    }),
  );

test('people are counted as the text says, on small data of every kind', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      assert.deepEqual(link(rows).persons, personsByTheText(rows));
    }),
    { numRuns: 2000 },
  );
});

test('the bounds stand in their order, whatever the data', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const { identityNumbers, least, linked, most, byRank } = link(rows).persons;
      assert.ok(identityNumbers <= least && least <= linked && linked <= most);
      assert.ok(byRank[0] + byRank[1] + byRank[2] <= linked);
    }),
    { numRuns: 500 },
  );
});

test('the order of rows and the cut into parts change nothing', () => {
  const shuffled = someRows.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }), fc.nat(rows.length)),
  );
  fc.assert(
    fc.property(shuffled, ([rows, other, cut]) => {
      const linker = createLinker({ leakedOn: 20240131, expectedRows: 1000 });
      linker.add(tuplesOf(other.slice(0, cut)));
      linker.add(tuplesOf(other.slice(cut)));
      const [one, two] = [link(rows), linker.finish()];
      assert.deepEqual(
        { ...two, issue: new Map([...two.issue].sort()), mobileHome: new Map([...two.mobileHome].sort()) },
        { ...one, issue: new Map([...one.issue].sort()), mobileHome: new Map([...one.mobileHome].sort()) },
      );
    }),
    { numRuns: 300 },
  );
});

test('digests that collide in every bit but one are told apart', () => {
  const rows = Array.from({ length: 64 }, (_, value) => row([value], [value], [value]));
  const linked = link(rows, (value) => (value === 0 ? 1n << 63n : 1n << BigInt(value - 1)));
  assert.equal(linked.persons.identityNumbers, 64);
  assert.equal(linked.distinct.mobile, 64);
  assert.equal(linked.distinct.email, 64);
});

test('distinct values by kind, by place of issue and by home area, each once', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const { issue, mobileHome, distinct, identifiers } = link(rows);
      const people = new Set(rows.flatMap((each) => each.identities));
      const mobiles = new Set(rows.flatMap((each) => each.mobiles));
      const emails = new Set(rows.flatMap((each) => each.emails));
      const count = (values: ReadonlySet<number>, by: (value: number) => number): Map<number, number> =>
        new Map([...Map.groupBy(values, by)].map(([place, all]) => [place, all.length]));
      assert.deepEqual(new Map(issue), count(people, issueOfTest));
      assert.deepEqual(new Map(mobileHome), count(mobiles, homeOfTest));
      const ofKind = count(people, kindOfTest);
      assert.deepEqual(distinct, {
        'resident-id': ofKind.get(0) ?? 0,
        'hmt-residence': ofKind.get(1) ?? 0,
        'permanent-resident-id': ofKind.get(2) ?? 0,
        mobile: mobiles.size,
        email: emails.size,
      });
      assert.equal(identifiers, people.size + mobiles.size + emails.size);
    }),
    { numRuns: 300 },
  );
});

test('two identity numbers never become one person, whatever they share', () => {
  const { persons } = link([row([1], [7], [8]), row([2], [7], [8]), row([], [7], [8])]);
  assert.deepEqual([persons.least, persons.linked, persons.most], [2, 2, 3]);
});

test('a number of more than five people joins nobody, and alone counts once', () => {
  const shared = Array.from({ length: 6 }, (_, person) => row([person], [7], []));
  assert.equal(link(shared.slice(0, 5)).persons.hubs, 0);
  const { persons } = link([...shared, row([], [7], []), row([], [7], []), row([], [7], [1]), row([], [7], [2])]);
  assert.equal(persons.hubs, 1);
  assert.deepEqual([persons.identityNumbers, persons.least, persons.linked, persons.most], [6, 6, 9, 9]);
});

test("a dispatcher's number on a thousand waybills does not make one person of their receivers", () => {
  const waybills = Array.from({ length: 1000 }, (_, receiver) => row([], [5000, receiver], []));
  const { persons } = link([row([1], [5000], []), ...waybills]);
  assert.deepEqual([persons.least, persons.linked, persons.most, persons.hubs], [1, 1001, 1001, 1]);
});

test("a row that leads to one person is that person's; where it leads to two, nobody's", () => {
  assert.deepEqual(link([row([1], [7], [], 1), row([], [7], [], 3)]).persons.byRank, [0, 0, 1]);
  assert.deepEqual(link([row([1], [7], [], 1), row([2], [7], []), row([], [7], [], 3)]).persons.byRank, [1, 0, 0]);
});

test('without the day of the leak nobody is known to have been under 14', () => {
  const rows = [row([1], [], []), row([2], [], []), row([5], [], [])];
  assert.equal(link(rows).persons.under14, rows.filter((each) => each.identities.some(isYoungInTest)).length);
  const linker = createLinker({ leakedOn: null });
  linker.add(tuplesOf(rows));
  assert.equal(linker.finish().persons.under14, null);
});

test('it grows past what was expected, a part at a time, and loses nothing', () => {
  const rows = Array.from({ length: 60_000 }, (_, value) => row([value], [value], value % 2 === 0 ? [value] : []));
  const linker = createLinker({ leakedOn: null, expectedRows: 10 });
  linker.add(tuplesOf(rows.slice(0, 40_000)));
  linker.add(tuplesOf(rows));
  const { persons, distinct } = linker.finish();
  assert.deepEqual([persons.identityNumbers, persons.linked, persons.most], [60_000, 60_000, 60_000]);
  assert.deepEqual([distinct.mobile, distinct.email], [60_000, 30_000]);
});

test('more identifiers than it can name are refused, and those before are still known', () => {
  const identifiers = new Identifiers(10, 100);
  const words = (value: number): readonly [number, number] => [
    Number(BigInt.asIntN(32, digestOf(value))),
    Number(BigInt.asIntN(32, digestOf(value) >> 32n)),
  ];
  const known: number[] = [];
  assert.throws(() => {
    for (let value = 0; value < 10_000; value += 1) known.push(identifiers.find(mobile, ...words(value)));
  }, TooManyIdentifiers);
  assert.ok(known.length > 4000 && known.length <= 6400);
  assert.equal(new Set(known).size, known.length);
  for (const [value, reference] of known.entries()) assert.equal(identifiers.find(mobile, ...words(value)), reference);
});

test('tuples may lie anywhere in memory; half a tuple and half a row are refused', () => {
  const tuples = tuplesOf([row([1], [2], [3]), row([4, 5], [], [])]);
  const shifted = new Uint8Array(tuples.length + 1);
  shifted.set(tuples, 1);
  const linker = createLinker({ leakedOn: null });
  linker.add(shifted.subarray(1));
  assert.throws(() => linker.add(tuples.subarray(0, tupleBytes - 1)), RangeError);
  assert.throws(() => linker.add(tuples.subarray(0, 2 * tupleBytes)), RangeError);
  assert.equal(linker.finish().persons.identityNumbers, 3);
  assert.throws(() => linker.finish(), RangeError);
});
