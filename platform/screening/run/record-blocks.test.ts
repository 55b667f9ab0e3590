import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { recordsOf, shapeOfRecords } from '#screening/columns/records.fixture.ts';
import type { TextBlock } from '#platform/reading/events.ts';
import { RecordBlocks } from './record-blocks.ts';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const textOf = ({ bytes }: TextBlock): string => new TextDecoder().decode(bytes);

/** The blocks of a text that has a block's end behind some of its lines. */
function blocksOf(text: string, isEnd: (line: number) => boolean): readonly TextBlock[] {
  const blocks: string[] = [''];
  for (const [place, line] of text.split(/(?<=\n)/).entries()) {
    blocks.push(`${blocks.pop() ?? ''}${line}`);
    if (isEnd(place)) blocks.push('');
  }
  return blocks.filter((block) => block !== '').map((block) => ({ bytes: bytesOf(block), goesOn: false }));
}

/** Where records end. */
function boundsOf(records: readonly string[]): ReadonlySet<number> {
  let at = 0;
  return new Set(records.map((record) => (at += bytesOf(record).length)));
}

test('whatever lines blocks end with, they come out ending with records, and all of the text comes out', () => {
  fc.assert(
    fc.property(recordsOf(3, 60), fc.array(fc.integer({ min: 18, max: 40 }), { minLength: 9 }), (records, lengths) => {
      const text = records.join('');
      // A record is known by those before it: so many lines are in a block of 4 MiB at least.
      let at = 0;
      const ends = new Set(lengths.map((length) => (at += length)));
      const lines = blocksOf(text, (place) => ends.has(place));
      const blocks = new RecordBlocks(shapeOfRecords);
      const pieces = [...lines.flatMap((block) => blocks.push(block)), ...blocks.finish()];
      assert.equal(pieces.map(textOf).join(''), text);
      assert.ok(pieces.every(({ bytes }) => bytes.length > 0));
      const bounds = boundsOf(records);
      let end = 0;
      for (const piece of pieces) assert.ok(bounds.has((end += piece.bytes.length)), textOf(piece));
    }),
  );
});

test('a record that lies in two blocks is one piece', () => {
  const records = ['a,b,c\n', 'd,e,f\n', 'g,"h\ni",j\n', 'k,l,m\n', 'n,o,"p\n\nq"\n', 'r,s,t\n'];
  const text = records.join('');
  const bounds = boundsOf(records);
  for (let end = 0; end < 9; end += 1) {
    const blocks = new RecordBlocks(shapeOfRecords);
    const pieces = [
      ...blocksOf(text, (place) => place === end).flatMap((block) => blocks.push(block)),
      ...blocks.finish(),
    ];
    let at = 0;
    for (const piece of pieces)
      assert.ok(end < 1 || bounds.has((at += piece.bytes.length)), `${end}: ${textOf(piece)}`);
    assert.equal(pieces.map(textOf).join(''), text);
  }
});

test('a line that was cut goes on, and what is no table is left as it is', () => {
  const cut = { bytes: bytesOf('a,b,"c'), goesOn: false };
  const rest = { bytes: bytesOf('d\nx,y,z\nu,v,w\nr,"s\n'), goesOn: true };
  const blocks = new RecordBlocks(shapeOfRecords);
  assert.deepEqual(blocks.push(cut).map(textOf), ['a,b,"c']);
  const [piece] = blocks.push(rest);
  assert.deepEqual([piece?.goesOn, piece && textOf(piece)], [true, 'd\nx,y,z\nu,v,w\n']);
  assert.deepEqual(blocks.finish().map(textOf), ['r,"s\n']);
  assert.deepEqual(new RecordBlocks(null).push(rest), [rest]);
});
