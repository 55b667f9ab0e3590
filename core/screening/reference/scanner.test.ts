import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { residentNumberCheckCharacter } from '#words/resident-number.ts';
import { bytesOf, countsIn, orderOf, tableOf } from './engine.fixture.ts';
import { createReferenceScanner } from './scanner.ts';

const made = (first: string): string => first + residentNumberCheckCharacter(first);
const identity = made('11000019900101001');
const child = made('33000020150601002');
const mobile = '13800000001';

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
