import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { firstRecord, recordEnd, recordShape, recordWindow, wholeRecords } from './record-ends.ts';
import { recordsOf, shapeOfRecords } from './records.fixture.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Where each record begins, and the end. */
function boundsOf(records: readonly string[]): readonly number[] {
  let at = 0;
  return [0, ...records.map((record) => (at += bytesOf(record).length))];
}

test('lines end with whole records, wherever they end', () => {
  fc.assert(
    fc.property(recordsOf(3, 200), fc.nat(), (records, chosen) => {
      const bytes = bytesOf(records.join(''));
      const bounds = boundsOf(records);
      const lineEnd = bytes.indexOf(10, Math.max(bounds[2] ?? 0, chosen % bytes.length)) + 1;
      const lines = bytes.subarray(0, lineEnd === 0 ? bytes.length : lineEnd);
      const whole = bounds.findLast((bound) => bound <= lines.length);
      assert.equal(wholeRecords(lines, shapeOfRecords), whole);
    }),
  );
});

test('from any line on the first record is found, however much is there beyond what tells it', () => {
  fc.assert(
    fc.property(recordsOf(4, 100), fc.nat(), (records, chosen) => {
      const bytes = bytesOf(records.join(''));
      const bounds = boundsOf(records);
      const last = bounds.at(-3) ?? 0;
      const from = chosen % (last + 1) === 0 ? 0 : bytes.indexOf(10, (chosen % (last + 1)) - 1) + 1;
      if (from > last) return;
      const expected = bounds.find((bound) => bound >= from);
      assert.equal(firstRecord(bytes, from, shapeOfRecords, true), expected);
      for (let length = from + 1; length < bytes.length; length += 1 + Math.floor(bytes.length / 40)) {
        const found = firstRecord(bytes.subarray(0, length), from, shapeOfRecords, false);
        assert.ok(found === null || found === expected, `${found} of ${expected} in ${length}`);
      }
    }),
  );
});

test('what looks like a record with a quote out of place is passed over: a cell may end there', () => {
  const bytes = bytesOf('one, two",\n",three,\na,"it is 5"" wide",\nb,c,5" wide\nd,e,f\ng,"h",i\r\n');
  const text = new TextDecoder().decode(bytes);
  assert.equal(firstRecord(bytes, 0, shapeOfRecords, true), text.indexOf('d,e,f'));
});

test('where no record is found the first line is taken, and lines stand as they are', () => {
  const prose = bytesOf('one line\n'.repeat(50_000));
  assert.equal(firstRecord(prose, 9, shapeOfRecords, true), 9);
  assert.equal(firstRecord(prose.subarray(0, 90), 9, shapeOfRecords, false), null);
  assert.equal(wholeRecords(prose, shapeOfRecords), prose.length);
  const open = bytesOf('a,b,"never closed\n');
  assert.equal(wholeRecords(open, shapeOfRecords), open.length);
  assert.ok(prose.length > recordWindow);
});

test('a record has sixteen lines and 65,536 bytes at most', () => {
  const of = (lines: number, width: number): string => `a,b,"${`${'x'.repeat(width)}\n`.repeat(lines - 1)}"\n`;
  const end = (text: string) => recordEnd(bytesOf(text), shapeOfRecords);
  assert.equal(end(of(16, 9)), of(16, 9).length);
  assert.equal(end(of(17, 9)), null);
  assert.equal(end(of(2, 65_529)), of(2, 65_529).length);
  assert.equal(end(of(2, 65_530)), null);
  assert.equal(end('a,b,"c\n'), 'open');
  assert.equal(end('a,b\n'), null);
});

test('only a table that quotes, of two columns or more, has records that are no lines', () => {
  const columns = [{ kind: null }, { kind: null }];
  assert.deepEqual(recordShape({ delimiter: 44, quoted: true, columns }), { delimiter: 44, columns: 2 });
  assert.equal(recordShape({ delimiter: 44, quoted: false, columns }), null);
  assert.equal(recordShape({ delimiter: 44, quoted: true, columns: columns.slice(1) }), null);
  assert.equal(recordShape(null), null);
});
