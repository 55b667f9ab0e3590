import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindIds } from '../kind.ts';
import type { KindId } from '../kind.ts';
import { rowMark } from '../scanner.ts';
import type { Dialect } from '../scanner.ts';
import { findTable } from '../columns/find-table.ts';
import { yieldOf } from './engine.fixture.ts';

const dialect: Dialect = {
  delimiter: 0x2c,
  quoted: true,
  columns: [{ kind: 'name' }, { kind: 'plate' }, { kind: 'name' }],
};

/** The digests of one kind, in the order of rows; a row's own is written as the kind's where the row has the kind. */
function digestsOf(text: string, kind: KindId): bigint[] {
  const { digests } = yieldOf(text, dialect);
  const view = new DataView(digests.buffer, digests.byteOffset, digests.length);
  const found: bigint[] = [];
  const place = kindIds.indexOf(kind);
  for (let at = 0; at < digests.length;) {
    const digest = view.getBigUint64(at, true);
    const isRow = Number(digest & 63n) === rowMark;
    if (isRow ? (view.getUint32(at + 8, true) >>> place) % 2 === 1 : Number(digest & 63n) === place)
      found.push((digest & ~63n) | BigInt(place));
    at += isRow ? 12 : 8;
  }
  return found;
}

test('an equal number is the same item wherever it stands', () => {
  const [one, other] = digestsOf('张三,京A12345,李四\n王五,京A12345,赵六\n', 'plate');
  assert.equal(one, other);
});

test('an equal name is another person’s, unless the whole row came again', () => {
  const apart = digestsOf('张三,京A12345,李四\n张三,京A54321,李四\n', 'name');
  assert.equal(new Set(apart).size, 4);
  const again = digestsOf('张三,京A12345,李四\n张三,京A12345,李四\n', 'name');
  assert.equal(new Set(again).size, 2);
});

test('two equal names of one row are two items', () => {
  assert.equal(new Set(digestsOf('张三,京A12345,张三\n', 'name')).size, 2);
});

test('of columns that describe one record, one is counted', () => {
  const sample = '订单号,交易金额,交易时间\n1001,20.00,2024-01-01\n1002,21.00,2024-01-02\n';
  const table = findTable(new TextEncoder().encode(sample), null);
  const named = table?.columns.filter(({ kind }) => kind === 'transaction').length ?? 0;
  assert.ok(named > 1, 'several columns tell of a transaction');
  assert.equal(table?.dialect.columns.filter(({ kind }) => kind === 'transaction').length, 1);
});
