import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import fc from 'fast-check';
import { screeningTables } from '#reference/screening-tables.ts';
import { engineModule } from '../../../tools/engine-build.ts';
import { kindIds } from '../kind.ts';
import { kinds } from '../kinds.ts';
import { createReferenceScanner } from '../reference/scanner.ts';
import type { Dialect, ScanOrder, Scanner } from '../scanner.ts';
import type { EngineChoices } from './order.ts';
import { blocks, dialects } from './pieces.fixture.ts';
import { createWasmScanner } from './scanner.ts';

const order: ScanOrder = {
  tables: screeningTables().tables,
  key: Uint8Array.from({ length: 16 }, (_, place) => place * 7 + 1),
  leakedOn: 20240101,
  rowClasses: [
    { kinds: [], rank: 1 },
    { kinds: ['resident-id', 'mobile'], rank: 2 },
    { kinds: ['resident-id'], under14: true, rank: 3 },
    { kinds: ['name', 'health'], rank: 3 },
  ],
  countsOnly: false,
};

const text = (written: string): Uint8Array => new TextEncoder().encode(written);
const hexadecimal = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

let module: WebAssembly.Module;
let reference: Scanner;
let twin: Scanner;
let slow: Scanner;

before(async () => {
  module = await engineModule();
  reference = createReferenceScanner(order);
  twin = createWasmScanner(module, order);
  slow = createWasmScanner(module, order, { slow: true });
});

/** Reads a block with an engine: what it yields, and its counts since it was opened. */
function read(scanner: Scanner, block: Uint8Array, dialect: Dialect | null, goesOn: boolean): unknown {
  scanner.read(dialect);
  const { tuples, digests } = scanner.scan(block, goesOn);
  return { tuples: hexadecimal(tuples), digests: hexadecimal(digests), counts: scanner.counts() };
}

/** Counts go on from block to block, so a difference once made would show in every later run: engines begin anew then. */
function assertSame(block: Uint8Array, dialect: Dialect | null, goesOn: boolean): void {
  try {
    assert.deepEqual(read(twin, block, dialect, goesOn), read(reference, block, dialect, goesOn));
  } catch (error) {
    reference = createReferenceScanner(order);
    twin = createWasmScanner(module, order);
    throw error;
  }
}

test('rows of every length up to a thousand and some bytes have the same digest, whatever lies behind them', () => {
  const rows = Array.from({ length: 1100 }, (_, length) => `张三,${'x'.repeat(length)}`);
  const dialect: Dialect = { delimiter: 0x2c, quoted: false, columns: [{ kind: 'name' }, { kind: null }] };
  assertSame(text(rows.join('\n')), dialect, false);
});

test('every example of every kind counts the same, as a line and in every column', () => {
  for (const id of kindIds) {
    const { valid, invalid, none } = kinds[id].examples;
    const examples = [...valid, ...invalid.map(([value]) => value), ...none];
    const block = text(examples.join('\n'));
    assertSame(block, null, false);
    for (const column of kindIds)
      assertSame(block, { delimiter: 0x1f, quoted: false, columns: [{ kind: column }] }, false);
  }
});

test('whatever a block holds, tuples, digests and counts are the same', () => {
  fc.assert(
    fc.property(blocks, dialects, fc.boolean(), (block, dialect, goesOn) => {
      assertSame(block, dialect, goesOn);
    }),
    { numRuns: 3000 },
  );
});

test('the way over every byte gives the same as well', () => {
  fc.assert(
    fc.property(blocks, dialects, fc.boolean(), (block, dialect, goesOn) => {
      twin.read(dialect);
      const { tuples, digests } = twin.scan(block, goesOn);
      slow.read(dialect);
      const other = slow.scan(block, goesOn);
      assert.equal(hexadecimal(other.tuples), hexadecimal(tuples));
      assert.equal(hexadecimal(other.digests), hexadecimal(digests));
    }),
    { numRuns: 1000 },
  );
  twin = createWasmScanner(module, order);
  reference = createReferenceScanner(order);
});

test('a value is found at every place of a step of 64 bytes', () => {
  const values = [
    '13800138000',
    '11010519491231002X',
    '6222020200000000000',
    'a.b@example.com',
    '10.0.0.1',
    '138-0013-8000',
  ];
  for (const value of [
    ...values,
    '91350100M000100Y43',
    '浙A00001',
    '00:1a:2b:3c:4d:5e',
    '微信号 abc_123',
    '138****0000',
  ])
    for (let place = 0; place < 130; place += 1)
      assertSame(text(`${'，'.repeat(place)}${' '.repeat(place)}${value}\n`), null, false);
});

test('addresses that begin alike name the same places, wherever they end and however they go on', () => {
  const beginnings = [
    '江苏省南京市玄武区',
    '上海市崇明区',
    '甘肃省陇南市成县',
    '广西壮族自治区桂林市龙胜各族自治县',
    '江苏南京玄武',
  ];
  const endings = ['中山路1号', '路1号', '区', '县城街道', '市南街', ''];
  const whole = beginnings.flatMap((beginning) => endings.map((ending) => `${beginning}${ending}`));
  const cut = whole.flatMap((one) => Array.from(one, (_, place) => one.slice(0, place + 1)));
  const dialect: Dialect = { delimiter: 0x2c, quoted: false, columns: [{ kind: 'address' }] };
  // Twice: what was kept of the first reading is there in the second.
  for (const lines of [whole, cut, cut.toReversed(), whole]) assertSame(text(lines.join('\n')), dialect, false);
});

test('a block of many windows counts as its lines do, and records across their seams are whole', () => {
  const rows = Array.from({ length: 12_000 }, (_, row) =>
    row % 7 === 0
      ? `"张伟","1380013${String(row).padStart(4, '0')}","杭州\n市${'，'.repeat(row % 90)}"`
      : `李四,1390013${String(row).padStart(4, '0')},北京市`,
  );
  const dialect: Dialect = {
    delimiter: 0x2c,
    quoted: true,
    columns: [{ kind: 'name' }, { kind: 'mobile' }, { kind: 'address' }],
  };
  assertSame(text(rows.join('\n')), dialect, false);
  assertSame(text(rows.join('\r\n')), null, true);
});

test('a line of a megabyte, and one of nothing but values', () => {
  assertSame(text(`${'汉字abc,'.repeat(130_000)}\n13800138000`), null, false);
  assertSame(text(`${'13800138000,a@b.cn,'.repeat(50_000)}`), null, true);
  assertSame(text(`${'1.1.1.1,'.repeat(120_000)}`), null, false);
});

test('with the four core kinds alone, these count as they do among all', () => {
  const choices: EngineChoices = { core: true };
  const core = createWasmScanner(module, order, choices);
  const all = createWasmScanner(module, order);
  const block = text(
    '张三,13800138000,11010519491231002X,a@example.com\n+86 13900139000 6217000000000000005 李 138-0013-8000\n',
  );
  core.scan(block, false);
  all.scan(block, false);
  for (const id of ['resident-id', 'mobile', 'email', 'bank-card'] as const)
    assert.deepEqual(core.counts().kinds[id], all.counts().kinds[id]);
});

test('an engine takes less than 20 MB, whatever it has read', () => {
  const scanner = createWasmScanner(module, order);
  scanner.scan(text('a\n'.repeat(2_000_000)), false);
  assert.ok(scanner.memoryBytes < 20_000_000, `${scanner.memoryBytes} bytes`);
});
