import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatTable, listField, parseTable, TableError, tableNames, tableText } from './table.ts';

test('what is written is read back, whatever the fields hold but a line break', () => {
  const field = fc.string({ unit: 'grapheme' }).filter((text) => !/[\r\n\u2028\u2029]/.test(text));
  fc.assert(
    fc.property(fc.array(fc.record({ a: field, b: field }, { noNullPrototype: true }), { maxLength: 20 }), (rows) => {
      const text = formatTable(['a', 'b'], rows);
      assert.deepEqual(
        parseTable(text, ['a', 'b'], (row) => ({ a: row.a, b: row.b })),
        rows,
      );
    }),
  );
});

test('a table with another header, a missing field or an open quotation mark is refused', () => {
  for (const text of ['a,c\n1,2\n', 'a,b\n1\n', 'a,b\n1,2,3\n', 'a,b\n"1,2\n']) {
    assert.throws(() => parseTable(text, ['a', 'b'], (row) => row.a), TableError, text);
  }
});

test('an empty list field holds nothing', () => {
  assert.deepEqual(listField(''), []);
  assert.deepEqual(listField('1;2'), ['1', '2']);
});

test('every committed table ends its lines in LF and holds no carriage return, tab or space at the end of a line', () => {
  for (const name of tableNames) {
    const text = tableText(name);
    assert.ok(text.endsWith('\n'), name);
    assert.doesNotMatch(text, /[\r\t]| $/m, name);
  }
});
