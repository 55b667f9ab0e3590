import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sha256 } from '#words/digest.ts';
import { append, emptyRange } from './compact-range.ts';
import { leafHash } from './hash.ts';
import { parseTilePath, tileOfNode, tilePath, tilesBetween } from './tile-path.ts';
import type { TileId } from './tile-path.ts';
import { decodeEntries, decodeTile, encodeEntries, encodeTile, foldPerfect } from './tile.ts';
import type { NodeId } from './tree.ts';

const paths: readonly (readonly [tile: TileId, path: string])[] = [
  [{ level: 0, index: 0, width: 256 }, 'tile/0/000'],
  [{ level: 0, index: 1_234_067, width: 256 }, 'tile/0/x001/x234/067'],
  [{ level: 0, index: 273, width: 112 }, 'tile/0/273.p/112'],
  [{ level: 2, index: 0, width: 1 }, 'tile/2/000.p/1'],
  [{ level: 'entries', index: 1000, width: 255 }, 'tile/entries/x001/000.p/255'],
];

for (const [tile, path] of paths) {
  test(`${path} names one tile and is named by it`, () => {
    assert.equal(tilePath(tile), path);
    assert.deepEqual(parseTilePath(path), tile);
  });
}

const strangePaths = [
  'tile/0/0',
  'tile/00/000',
  'tile/64/000',
  'tile/0/x000/001',
  'tile/0/001/002',
  'tile/0/x001',
  'tile/0/000.p/0',
  'tile/0/000.p/256',
  'tile/0/000.p/01',
  'tile/0/000/',
  'tile/-1/000',
  'tile/0/../000',
  '/tile/0/000',
  'tile/0/x999/x999/x999/x999/x999/999',
];

for (const path of strangePaths) {
  test(`${path} names no tile`, () => {
    assert.equal(parseTilePath(path), null);
  });
}

test('a log of 70,000 entries has the tiles that the specification counts', () => {
  const tiles = tilesBetween(0, 70_000);
  const count = (level: TileId['level'], full: boolean): number =>
    tiles.filter((tile) => tile.level === level && (tile.width === 256) === full).length;
  assert.equal(count(0, true), 273);
  assert.equal(count('entries', true), 273);
  assert.equal(count(1, true), 1);
  assert.deepEqual(tiles.filter((tile) => tile.width < 256 && tile.level !== 'entries').map(tilePath), [
    'tile/0/273.p/112',
    'tile/1/001.p/17',
    'tile/2/000.p/1',
  ]);
});

test('growing writes what is new and nothing else, and all growth together is the whole log', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 8 }), (steps) => {
      const files = new Map<string, TileId>();
      let size = 0;
      for (const step of steps) {
        for (const tile of tilesBetween(size, size + step)) {
          assert.equal(files.has(tilePath(tile)), false);
          files.set(tilePath(tile), tile);
        }
        size += step;
      }
      for (const tile of tilesBetween(0, size)) assert.deepEqual(files.get(tilePath(tile)), tile);
      assert.deepEqual(tilesBetween(size, size), []);
    }),
  );
});

test('every node of a log is found in its tiles', () => {
  const size = 600;
  const nodes: (NodeId & { hash: Uint8Array })[] = [];
  let range = emptyRange;
  for (let place = 0; place < size; place += 1) {
    const grown = append(sha256, range, leafHash(sha256, Uint8Array.of(place & 0xff, place >> 8)));
    range = grown.range;
    nodes.push(...grown.completed);
  }
  const hashAt = (level: number, index: number): Uint8Array => {
    const found = nodes.find((node) => node.level === level && node.index === index);
    assert.ok(found);
    return found.hash;
  };
  const files = new Map<string, Uint8Array>();
  for (const tile of tilesBetween(0, size)) {
    if (tile.level === 'entries') continue;
    const level = tile.level * 8;
    const hashes = Array.from({ length: tile.width }, (_, place) => hashAt(level, tile.index * 256 + place));
    files.set(tilePath(tile), encodeTile(hashes));
  }
  for (const node of nodes) {
    const { tile, from, to } = tileOfNode(node, size);
    const hashes = decodeTile(files.get(tilePath(tile)) ?? new Uint8Array(), tile.width);
    assert.ok(hashes);
    assert.deepEqual(foldPerfect(sha256, hashes.slice(from, to)), node.hash);
  }
  assert.throws(() => tileOfNode({ level: 0, index: size }, size), RangeError);
  assert.throws(() => tileOfNode({ level: 9, index: 1 }, size), RangeError);
});

test('tiles and bundles read back as written, and at no other width or length', () => {
  const entries = fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1, maxLength: 256 });
  fc.assert(
    fc.property(entries, (written) => {
      const bytes = encodeEntries(written);
      assert.deepEqual(
        decodeEntries(bytes, written.length),
        written.map((entry) => new Uint8Array(entry)),
      );
      assert.equal(decodeEntries(bytes, written.length + 1), null);
      assert.equal(decodeEntries(bytes, written.length - 1), null);
      assert.equal(decodeEntries(bytes.slice(0, -1), written.length), null);
    }),
    { numRuns: 40 },
  );
  assert.equal(decodeTile(new Uint8Array(33), 1), null);
  assert.equal(decodeTile(new Uint8Array(0), 0), null);
});

test('what cannot be a tile or a bundle is never written', () => {
  assert.throws(() => encodeTile([]), RangeError);
  assert.throws(() => encodeTile([new Uint8Array(31)]), RangeError);
  assert.throws(() => encodeEntries([]), RangeError);
  assert.throws(() => encodeEntries([new Uint8Array(65_536)]), RangeError);
  assert.throws(() => foldPerfect(sha256, [new Uint8Array(32), new Uint8Array(32), new Uint8Array(32)]), RangeError);
});
