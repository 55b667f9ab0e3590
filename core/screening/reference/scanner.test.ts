import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { residentNumberCheckCharacter } from '#words/resident-number.ts';
import { screeningTables } from '#reference/screening-tables.ts';
import { type KindId, kindIds } from '../kind.ts';
import { bytesOf, countsIn, key, orderOf, tableOf, yieldOf } from './engine.fixture.ts';
import { createReferenceScanner } from './scanner.ts';
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

test('lines are rows, empty ones are not, and CR is no part of them', () => {
  const counts = countsIn(`a\r\n\r\n\nb\n${mobile}`);
  assert.deepEqual([counts.rows, counts.emptyLines, counts.kinds.mobile.found], [3, 2, 1]);
});

test('quoted cells hold delimiters, doubled quotes and line ends; the record is one row', () => {
  const counts = countsIn(`"a, b","c ""d""\ne",${mobile}\n"x",y,${mobile}\r\n`, tableOf([null, null, 'mobile']));
  assert.deepEqual([counts.rows, counts.torn, counts.ragged], [2, 0, 0]);
  assert.deepEqual([counts.kinds.mobile.found, counts.kinds.mobile.inColumns, counts.kinds.mobile.cells], [2, 2, 2]);
});

test('a quote that never closes tears its own line and swallows nobody', () => {
  const counts = countsIn(`"a,${mobile}\nb,13800000002\nc,13800000003\n`, tableOf([null, 'mobile']));
  assert.deepEqual([counts.rows, counts.torn, counts.ragged], [3, 1, 0]);
  assert.deepEqual([counts.kinds.mobile.found, counts.kinds.mobile.inColumns], [3, 2]);
});

test('a quote may join sixteen lines and no more', () => {
  const record = (lines: number): string => `"${'\n'.repeat(lines - 1)}",${mobile}\n`;
  assert.deepEqual(
    [countsIn(record(16), tableOf([null, 'mobile'])).torn, countsIn(record(16), tableOf([null, 'mobile'])).rows],
    [0, 1],
  );
  assert.equal(countsIn(record(17), tableOf([null, 'mobile'])).torn, 2);
});

test('a row with more or fewer cells is ragged and read as a line', () => {
  const counts = countsIn(`张三,${mobile}\n张三,x,${mobile}\n张三\n`, tableOf(['name', 'mobile']));
  assert.deepEqual([counts.rows, counts.ragged, counts.torn], [3, 2, 0]);
  assert.deepEqual([counts.kinds.mobile.found, counts.kinds.mobile.inColumns, counts.kinds.name.found], [2, 1, 1]);
});

test('without quotes a quotation mark is a byte like others', () => {
  const counts = countsIn(`"a\t${mobile}\n`, tableOf([null, 'mobile'], '\t', false));
  assert.deepEqual([counts.torn, counts.ragged, counts.kinds.mobile.inColumns], [0, 0, 1]);
});

test('sums of blocks add up however the lines are dealt out', () => {
  const lines = [`张三,${mobile},${identity}`, 'x', '', `"李四",138****0001,`, `王五,0571-87000000,${child}`];
  const dialect = tableOf(['name', 'mobile', 'resident-id']);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...lines), fc.boolean()), { minLength: 1 }), (dealt) => {
      const whole = createReferenceScanner(orderOf());
      const parts = createReferenceScanner(orderOf());
      for (const scanner of [whole, parts]) scanner.read(dialect);
      whole.scan(bytesOf(dealt.map(([line]) => `${line}\n`).join('')), false);
      let block = '';
      for (const [line, ends] of dealt) {
        block += `${line}\n`;
        if (!ends) continue;
        parts.scan(bytesOf(block), false);
        block = '';
      }
      parts.scan(bytesOf(block), false);
      assert.deepEqual(parts.counts(), whole.counts());
    }),
    { numRuns: 30 },
  );
});

test('a piece that continues a cut line is no row of its own', () => {
  const scanner = createReferenceScanner(orderOf({ countsOnly: false }));
  scanner.read(null);
  scanner.scan(bytesOf(`begin ${mobile}`), false);
  const rest = scanner.scan(bytesOf(`and the end\n${identity}\n`), true);
  assert.equal(rest.tuples.length, 28);
  assert.equal(scanner.counts().rows, 2);
});

const cases: readonly (readonly [column: KindId, cell: string, expected: string])[] = [
  ['mobile', '138 0000-0001', 'mobile valid'],
  ['mobile', '(86)138 00000001', 'mobile valid'],
  ['mobile', '0571-87000000', 'landline valid'],
  ['mobile', '1380000000', 'mobile form'],
  ['mobile', '12345678901', 'mobile form'],
  ['mobile', '138****0001', 'mobile masked'],
  ['mobile', identity, 'resident-id valid'],
  ['mobile', '-', ''],
  ['mobile', ' NULL ', ''],
  ['mobile', '="13800000001"', 'mobile valid'],
  ['resident-id', "'" + identity, 'resident-id valid'],
  ['resident-id', '110000900101001', 'resident-id valid'],
  ['resident-id', '110000900230001', 'resident-id date'],
  ['resident-id', '110000199002300010', 'resident-id date'],
  ['resident-id', '990000190002300010', 'permanent-resident-id date'],
  ['resident-id', '010000199001010010', 'resident-id range'],
  ['resident-id', identity.slice(0, 17), 'resident-id form'],
  ['resident-id', 'E00000001', 'passport valid'],
  ['resident-id', 'H00000001', 'travel-permit valid'],
  ['resident-id', '00000001', 'resident-id form'],
  ['resident-id', '1.10000E+17', 'resident-id destroyed'],
  ['passport', identity, 'resident-id valid'],
  ['passport', '123456789', 'passport valid'],
  ['passport', 'x', 'passport form'],
  ['travel-permit', '00000001', 'travel-permit valid'],
  ['bank-card', '6222020000000000001', 'bank-card check'],
  ['bank-card', '400000000000', 'bank-card form'],
  ['landline', '(0571)87000000', 'landline valid'],
  ['landline', '0571 87000000转801', 'landline valid'],
  ['landline', '87000000', 'landline valid'],
  ['landline', '8657187000000', 'landline valid'],
  ['landline', '0571', 'landline form'],
  ['uscc', '91110000ma00000001', 'uscc check'],
  ['uscc', '91110000', 'uscc form'],
  ['plate', '浙 a·00001', 'plate valid'],
  ['plate', '00001', 'plate form'],
  ['ip', '192.0.2.300', 'ip range'],
  ['ip', '2001:db8::1', 'ip valid'],
  ['ip', 'localhost', 'ip form'],
  ['mac', '00005e005301', 'mac valid'],
  ['mac', '0000.5e00.5301', 'mac valid'],
  ['mac', '00005e0053', 'mac form'],
  ['wechat', 'example', 'wechat valid'],
  ['wechat', '1', 'wechat form'],
  ['email', 'nobody', 'email form'],
  ['qq', '100000', 'qq valid'],
  ['imei', '350000000000001', 'imei check'],
  ['name', '张三', 'name valid'],
  ['name', '張 三', 'name form'],
  ['name', '张*', 'name masked'],
  ['name', '欧阳示例', 'name valid'],
  ['name', '阿依古丽·买买提', 'name valid'],
  ['name', "Anne-Marie O'Neil", 'name valid'],
  ['name', '张三1', 'name form'],
  ['birth-date', '1990年1月1日', 'birth-date valid'],
  ['birth-date', '1990-13-01', 'birth-date date'],
  ['birth-date', '18900101', 'birth-date range'],
  ['birth-date', '1990', 'birth-date form'],
  ['location-track', '-91.5', 'location-track valid'],
  ['location-track', '181.0', 'location-track range'],
  ['location-track', '120', 'location-track form'],
  ['social-security', 'A1', 'social-security form'],
];
test('a cell of a column is what docs/screening.md says, and is counted in one place', () => {
  for (const [column, cell, expected] of cases) {
    const counts = countsIn(`x\u001f${cell}\n`, tableOf([null, column], '\u001f', false)).kinds;
    const seen = kindIds.flatMap((id) => {
      const { found, valid, invalid, masked, destroyed } = counts[id];
      const reasons = Object.entries(invalid).filter(([, count]) => count > 0);
      assert.equal(found, valid + reasons.reduce((sum, [, count]) => sum + count, 0));
      const states = [['valid', valid], ['masked', masked], ['destroyed', destroyed], ...reasons] as const;
      return states.flatMap(([state, count]) => Array.from({ length: count }, () => `${id} ${state}`));
    });
    assert.deepEqual(seen, expected === '' ? [] : [expected], `${column}: ${cell}`);
    assert.equal(counts[column].cells, expected === '' ? 0 : 1, cell);
  }
});

test('an address tells its division: deepest, within what was named before, never a street', () => {
  for (const [address, code] of [
    ['浙江省杭州市西湖区示例路1号', '330106'],
    ['浙江杭州西湖区示例路', '330106'],
    ['杭州市西湖区', '330106'],
    ['西湖区示例路', null],
    ['北京市朝阳区', '110105'],
    ['上海市南京东路1号', '310000'],
    ['南京路1号', null],
    ['内蒙古呼和浩特市', '150100'],
    ['湖北省襄樊市', '420600'],
    ['北京市崇文区', '110103'],
    ['示例小区1幢', null],
  ] as const) {
    const counts = countsIn(address, tableOf(['address'], '\u001f', false));
    assert.deepEqual([...counts.addresses], [[code === null ? 0 : placeOf(code), 1]], address);
    assert.equal(counts.kinds.address.formOnly, code === null ? 1 : 0);
  }
});

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

test('any bytes are read to their end, and found is valid and invalid together', () => {
  const dialect = tableOf(['name', 'mobile', 'resident-id', 'address']);
  const pieces = fc.constantFrom(
    '"',
    ',',
    '\n',
    '\r',
    '*',
    '@',
    '.',
    '-',
    ':',
    '_',
    '浙',
    'A',
    '1',
    '13800000001',
    identity,
    '\u200b',
    '１',
    'E+18',
    ' ',
  );
  const scanner = createReferenceScanner(orderOf({ countsOnly: false }));
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), fc.boolean(), (list, table) => {
      scanner.read(table ? dialect : null);
      const { tuples } = scanner.scan(bytesOf(list.join('')), false);
      assert.equal(tuples.length % 28, 0);
      for (const { found, valid, invalid } of Object.values(scanner.counts().kinds))
        assert.equal(found, valid + invalid.form + invalid.check + invalid.date + invalid.range);
    }),
    { numRuns: 500 },
  );
});
