import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, openSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { createDistinct } from '#screening/distinct/distinct.ts';
import type { Spill, SpillFailure } from '#screening/distinct/spill.ts';
import { openSpill, spillOver } from './file.ts';

function opened(spill: Spill | SpillFailure): Spill {
  assert.ok(typeof spill === 'object');
  return spill;
}

test('what is spilled comes back, and no name of it is ever left', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'dengwen-spill-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const spill = opened(openSpill(folder));
  assert.deepEqual(readdirSync(folder), []);
  assert.equal(spill.append(Uint8Array.of(1, 2, 3)), null);
  assert.equal(spill.append(Uint8Array.of(4, 5)), null);
  const back = new Uint8Array(3);
  assert.equal(spill.read(1, back), null);
  assert.deepEqual([...back], [2, 3, 4]);
  assert.equal(spill.read(3, back), 'input-output');
  spill.close();
});

test('a folder that is not there is a failure and no crash', () => {
  assert.equal(openSpill(join(tmpdir(), 'dengwen-is-not-there')), 'input-output');
});

test('a disk without room leaves the counts unknown, with the reason', (context) => {
  if (!existsSync('/dev/full')) {
    context.diagnostic('this system has no device that is always full');
    return;
  }
  const spill = spillOver(openSync('/dev/full', 'r+'));
  assert.equal(spill.append(new Uint8Array(8)), 'disk-full');
  const distinct = createDistinct(spill, { memory: 1 });
  const digests = new BigUint64Array(1_600_000);
  for (const place of digests.keys()) digests[place] = BigInt.asUintN(64, BigInt(place) * 0x9e3779b97f4a7c15n) & ~63n;
  distinct.add(new Uint8Array(digests.buffer));
  const { counts, failure } = distinct.finish();
  assert.equal(failure, 'disk-full');
  assert.equal(counts['resident-id'], null);
});

test('distinct values are the same over a file as in memory', () => {
  const digests = new BigUint64Array(1_600_000);
  for (const place of digests.keys())
    digests[place] = BigInt.asUintN(64, BigInt(place % 1_200_000) * 0x9e3779b97f4a7c15n) & ~63n;
  const counts = [1, 2 ** 26].map((memory) => {
    const distinct = createDistinct(opened(openSpill()), { memory });
    distinct.add(new Uint8Array(digests.buffer));
    return distinct.finish();
  });
  assert.deepEqual(counts[0], counts[1]);
  assert.equal(counts[0]?.counts['resident-id'], new Set(digests).size);
});
