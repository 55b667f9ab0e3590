import assert from 'node:assert/strict';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { recordsOf, shapeOfRecords } from '#screening/columns/records.fixture.ts';
import { leastBuffer, lineRange, nextLines } from './direct.ts';
import { blockBytes, lineBytes } from './limits.ts';
import { LineBlocks } from './line-blocks.ts';
import { Stopped } from './stopped.ts';
import { folder, seen, streamOf } from './testing/reading.ts';

interface Piece {
  readonly text: string;
  readonly goesOn: boolean;
}

/** The lines that a consumer sees: pieces of cut lines apart, each told whether it goes on. */
function linesOf(blocks: readonly Piece[]): readonly string[] {
  return blocks.flatMap(({ text, goesOn }) =>
    text
      .split(/(?<=\n)/)
      .map((line, place) =>
        goesOn && place === 0 ? `+${line.length} ${line.slice(0, 20)}` : `${line.length} ${line.slice(0, 20)}`,
      ),
  );
}

const line = fc.oneof(
  { weight: 12, arbitrary: fc.nat(300).map((length) => `${'a,'.repeat(length)}\n`) },
  { weight: 4, arbitrary: fc.constant('\n') },
  { weight: 1, arbitrary: fc.nat(3).map((mebis) => `${'人,号'.repeat(mebis * 150_000)}\n`) },
  { weight: 1, arbitrary: fc.nat(2).map((mebis) => `${'7'.repeat(mebis * lineBytes)}\n`) },
);
const someText = fc.array(line, { maxLength: 40 }).map((lines) => lines.join(''));

function blocksOf(text: Uint8Array, chunk: number): readonly Piece[] {
  const lines = new LineBlocks(1);
  const blocks = [];
  for (let from = 0; from < text.length; from += chunk) blocks.push(...lines.push(text.subarray(from, from + chunk)));
  blocks.push(...lines.finish());
  return blocks.map(({ bytes, goesOn }) => ({ text: Buffer.from(bytes).toString('utf8'), goesOn }));
}

test('blocks are whole lines, add up to the text, and do not depend on chunks', () => {
  fc.assert(
    fc.property(someText, fc.integer({ min: 1_000, max: 3_000_000 }), (text, chunk) => {
      const bytes = Buffer.from(text);
      const blocks = blocksOf(bytes, chunk);
      assert.equal(blocks.map((block) => block.text).join(''), text);
      assert.deepEqual(blocks, blocksOf(bytes, bytes.length + 1));
      for (const [place, block] of blocks.entries()) {
        const cut = blocks[place + 1]?.goesOn ?? false;
        assert.ok(cut || place === blocks.length - 1 || block.text.endsWith('\n'));
        for (const piece of block.text.split('\n')) assert.ok(Buffer.byteLength(piece) <= lineBytes + 4_096);
      }
    }),
    { numRuns: 30 },
  );
});

test('a file read by ranges gives the very lines of one read through, wherever the ranges end', async (context) => {
  const buffer = new Uint8Array(leastBuffer);
  await fc.assert(
    fc.asyncProperty(someText, fc.array(fc.nat(4_000_000), { maxLength: 5 }), async (text, cuts) => {
      const bytes = Buffer.from(text);
      const path = join(await folder(context, { x: bytes }), 'x');
      const bounds = [
        0,
        ...cuts.map((cut) => Math.min(cut, bytes.length)).sort((one, other) => one - other),
        bytes.length,
      ];
      const file = openSync(path, 'r');
      try {
        const blocks: Piece[] = [];
        for (const [place, to] of bounds.slice(1).entries()) {
          const range = lineRange(file, 0, bounds[place] ?? 0, to);
          for (let lines = nextLines(range, buffer); lines !== null; lines = nextLines(range, buffer))
            blocks.push({ text: Buffer.from(lines.bytes).toString('utf8'), goesOn: lines.goesOn });
        }
        assert.deepEqual(
          linesOf(blocks).filter((seenLine) => seenLine !== '0 '),
          linesOf(blocksOf(bytes, 65_536)).filter((seenLine) => seenLine !== '0 '),
        );
      } finally {
        closeSync(file);
      }
    }),
    { numRuns: 30 },
  );
});

test('ranges of a table end between its records, and give every record once', async (context) => {
  const buffer = new Uint8Array(leastBuffer);
  await fc.assert(
    fc.asyncProperty(
      recordsOf(3, 60),
      fc.integer({ min: 1, max: 200 }),
      fc.array(fc.nat(2_000_000), { maxLength: 5 }),
      async (some, often, cuts) => {
        const records = Array.from({ length: often }, () => some).flat();
        const bytes = Buffer.from(records.join(''));
        const ends = new Set<number>();
        let at = 0;
        for (const one of records) ends.add((at += Buffer.byteLength(one)));
        const path = join(await folder(context, { x: bytes }), 'x');
        // Within the last record there is none behind to tell.
        const last = [...ends].at(-2) ?? 0;
        const bounds = [0, ...cuts.map((cut) => cut % (last + 1)).sort((one, other) => one - other), bytes.length];
        const file = openSync(path, 'r');
        try {
          let read = 0;
          const pieces: Buffer[] = [];
          for (const [place, to] of bounds.slice(1).entries()) {
            const told = { shape: shapeOfRecords, textTo: bytes.length };
            const range = lineRange(file, 0, bounds[place] ?? 0, to, told);
            for (let lines = nextLines(range, buffer); lines !== null; lines = nextLines(range, buffer)) {
              pieces.push(Buffer.from(lines.bytes));
              assert.ok(ends.has((read += lines.bytes.length)), `a piece ends at ${read}`);
            }
          }
          assert.ok(Buffer.concat(pieces).equals(bytes));
        } finally {
          closeSync(file);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('a range that lies behind the end of its file, which has become shorter, is not taken for one without lines', async (context) => {
  const path = join(await folder(context, { x: 'a line\n' }), 'x');
  const file = openSync(path, 'r');
  try {
    const buffer = new Uint8Array(leastBuffer);
    for (const from of [8, 1_000])
      assert.throws(() => nextLines(lineRange(file, 0, from, from + 1_000), buffer), Stopped);
  } finally {
    closeSync(file);
  }
});

test('a line of 100 MB is read in pieces in which no value is cut, in little memory', async () => {
  const cell = ',"13800138000"';
  const times = Math.ceil((100 << 20) / cell.length);
  async function* chunks(): AsyncGenerator<Uint8Array> {
    const some = Buffer.from(cell.repeat(10_000));
    for (let given = 0; given < times; given += 10_000) yield some;
    yield Buffer.from('\nlast line\n');
  }
  const { readExhibit } = await import('./read.ts');
  let [pieces, found, bytes] = [0, 0, 0];
  for await (const event of readExhibit([{ name: 'long', size: null, chunks: chunks() }]))
    if (event.event === 'block') {
      pieces += 1;
      bytes += event.bytes.length;
      found += Buffer.from(event.bytes).toString('latin1').split('13800138000').length - 1;
      assert.equal(event.goesOn, pieces > 1);
    }
  const all = Math.ceil(times / 10_000) * 10_000;
  assert.deepEqual([found, bytes], [all, all * cell.length + 11]);
  assert.ok(pieces >= 100);
});

test('a cut does not make a value of the rest of a run, and cuts no number in two', async () => {
  const cuts = async (text: string): Promise<readonly (readonly [number, boolean])[] | undefined> => {
    const [part] = (await seen([streamOf('x', Buffer.from(text))])).parts;
    assert.equal(part?.text, text);
    return part?.blocks.map((block) => [block.text.length, block.goesOn] as const);
  };
  const run = '1'.repeat(lineBytes + 11);
  assert.deepEqual(await cuts(`${run}\n`), [[lineBytes + 12, false]]);
  assert.deepEqual(await cuts(run), [[lineBytes + 11, false]]);
  assert.deepEqual(await cuts(`${run} ${'x'.repeat(9_000)}`), [
    [lineBytes + 11, false],
    [9_001, true],
  ]);
  assert.deepEqual(await cuts('1'.repeat(2 * lineBytes)), [
    [lineBytes, false],
    [lineBytes, true],
  ]);
  for (const numbers of ['13800138000 ', '人13800138000', '138 0013 8000 13900139000 ']) {
    const text = numbers.repeat(Math.ceil((1.5 * lineBytes) / Buffer.byteLength(numbers)));
    const blocks = (await seen([streamOf('x', Buffer.from(text))])).parts[0]?.blocks ?? [];
    assert.equal(blocks.length, 2);
    const often = (piece: string): number => piece.match(/138 ?0013 ?8000/g)?.length ?? 0;
    assert.equal(often(blocks[0]?.text ?? '') + often(blocks[1]?.text ?? ''), often(text), numbers);
  }
});

test('text of many blocks adds up', async () => {
  const text = 'id,name\n1,one\n'.repeat(blockBytes / 5);
  const [part] = (await seen([streamOf('x', Buffer.from(text), 100_000)])).parts;
  assert.equal(part?.text, text);
  assert.ok((part?.blocks.length ?? 0) >= 3);
  assert.ok(part?.blocks.every((block) => block.text.endsWith('\n')));
});
