import assert from 'node:assert/strict';
import { test } from 'node:test';
import { residentNumberCheckCharacter } from '#words/resident-number.ts';
import { screeningTables } from '#reference/screening-tables.ts';
import { type KindId, kindIds } from '../kind.ts';
import { bytesOf, key, tableOf, yieldOf } from './engine.fixture.ts';
import { SipHash } from './siphash.ts';

const made = (first: string): string => first + residentNumberCheckCharacter(first);
const identity = made('11000019900101001');
const child = made('33000020150601002');
const mobile = '13800000001';
const places = screeningTables().tables.divisions;
const placeOf = (code: string): number => places.findIndex((row) => row.code === code) + 1;

interface Tuple {
  readonly keys: readonly bigint[];
  readonly bits: number;
}

const tuplesOf = (bytes: Uint8Array): readonly Tuple[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length / 28 }, (_, tuple) => ({
    keys: [0, 8, 16].map((part) => view.getBigUint64(tuple * 28 + part, true)),
    bits: view.getUint32(tuple * 28 + 24, true),
  }));
};
const digest = (kind: KindId, value: string): bigint => {
  const hash = new SipHash(key);
  const message = Uint8Array.from([kindIds.indexOf(kind), ...bytesOf(value)]);
  hash.hash(message, message.length);
  return (BigInt(hash.high) << 32n) | BigInt(hash.low);
};

test('a row yields its keys under the key of the case, where it was given out, and how old somebody was', () => {
  const dialect = tableOf(['name', 'mobile', 'resident-id', 'email']);
  const { tuples } = yieldOf(`张三,13805710001,${child},A.b@Example.com\n`, dialect, { leakedOn: 20240101 });
  const [tuple, ...more] = tuplesOf(tuples);
  assert.equal(more.length, 0);
  assert.deepEqual(tuple?.keys, [
    digest('resident-id', child),
    digest('mobile', '13805710001'),
    digest('email', 'a.b@example.com'),
  ]);
  const { bits = 0 } = tuple ?? {};
  assert.equal(bits & 8191, placeOf('330000'));
  const areas = screeningTables().tables.mobileHomes?.areas ?? [];
  assert.equal(areas[((bits >> 13) & 511) - 1], '330100');
  assert.deepEqual([(bits >> 24) & 1, (bits >> 25) & 1, (bits >> 26) & 1], [1, 1, 0]);
});

test('under fourteen to the day', () => {
  for (const [day, under] of [
    [20290531, 1],
    [20290601, 0],
  ] as const) {
    const [tuple] = tuplesOf(yieldOf(child, null, { leakedOn: day }).tuples);
    assert.deepEqual([((tuple?.bits ?? 0) >> 24) & 1, ((tuple?.bits ?? 0) >> 25) & 1], [under, 1]);
  }
  for (const leakedOn of [null, 20150531]) {
    const [tuple] = tuplesOf(yieldOf(child, null, { leakedOn }).tuples);
    assert.equal((tuple?.bits ?? 0) >> 24, 0);
  }
});

test('without an identity number the birth date of the row tells the age', () => {
  const dialect = tableOf(['mobile', 'birth-date']);
  const [tuple] = tuplesOf(yieldOf(`${mobile},2015/6/1\n`, dialect, { leakedOn: 20240101 }).tuples);
  assert.equal((tuple?.bits ?? 0) >> 24, 3);
});

test('spellings of one value have one digest', () => {
  const first = (text: string, column: KindId | null = null): bigint =>
    tuplesOf(yieldOf(text, tableOf([column], '\u001f', false)).tuples)[0]?.keys.find((one) => one !== 0n) ?? 0n;
  for (const text of ['+8613800000001', '138-0000-0001', '0086 13800000001', '013800000001'])
    assert.equal(first(text), digest('mobile', mobile), text);
  const old = made('11000019900101001');
  assert.equal(first('110000900101001', 'resident-id'), digest('resident-id', old));
  assert.equal(first(`${old.slice(0, 6)} ${old.slice(6, 14)} ${old.slice(14)}`), digest('resident-id', old));
  assert.equal(first('A@EXAMPLE.com'), first('a@example.COM'));
});

test('a digest of another kind keeps its kind in the lowest six bits', () => {
  const { digests } = yieldOf('浙A·00001\n浙A00001\n0571-87000000\n', null);
  const words = [...new BigUint64Array(digests.buffer)];
  assert.equal(words.length, 3);
  assert.equal(words[0], words[1]);
  assert.deepEqual(
    words.map((one) => Number(one & 63n)),
    [kindIds.indexOf('plate'), kindIds.indexOf('plate'), kindIds.indexOf('landline')],
  );
  assert.equal((words[2] ?? 0n) >> 6n, digest('landline', '057187000000') >> 6n);
});

test('a row with several values has as many tuples, each marked as going on but the last; one without has an empty one', () => {
  const tuples = tuplesOf(yieldOf(`${identity} ${child} ${mobile}\n没有\n`, null).tuples);
  assert.deepEqual(
    tuples.map(({ bits }) => (bits >> 26) & 1),
    [1, 0, 0],
  );
  assert.deepEqual(
    tuples.map(({ keys }) => keys.map((one) => one !== 0n)),
    [
      [true, true, false],
      [true, false, false],
      [false, false, false],
    ],
  );
});

test('the highest class whose conditions hold is the row’s', () => {
  const rowClasses = [
    { kinds: [], rank: 1 },
    { kinds: ['resident-id', 'mobile'], rank: 2 },
    { kinds: ['mobile'], under14: true, rank: 3 },
  ] as const;
  const rankOf = (text: string): number =>
    ((tuplesOf(yieldOf(text, null, { rowClasses, leakedOn: 20240101 }).tuples)[0]?.bits ?? 0) >> 22) & 3;
  assert.deepEqual([rankOf(mobile), rankOf(`${mobile} ${identity}`), rankOf(`${mobile} ${child}`)], [1, 2, 3]);
});

test('only counts: nothing is yielded', () => {
  const { tuples, digests } = yieldOf(`${identity} 浙A00001\n`, null, { countsOnly: true });
  assert.deepEqual([tuples.length, digests.length], [0, 0]);
});
