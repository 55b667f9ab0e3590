import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { noCounts } from '#screening/counts.ts';
import { tupleBytes } from '#screening/link/tuple.ts';
import { rowMark } from '#screening/scanner.ts';
import { nothingListed } from './listed.ts';
import { ResumptionFailure } from './resumption-failure.ts';
import { openResumption } from './resumption.ts';

let parent: string;

before(() => {
  parent = mkdtempSync(join(tmpdir(), 'dengwen-resumption-'));
});

after(() => rmSync(parent, { recursive: true }));

const noMark = { doneUnits: [], listed: nothingListed(), current: null, counts: noCounts() };

/** Digests of values and of rows by turns, so that they cannot be cut everywhere. */
function someDigests(count: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(count * 20));
  for (let number = 0; number < count; number += 1) {
    view.setBigUint64(number * 20, (BigInt(number) << 6n) | 5n, true);
    view.setBigUint64(number * 20 + 8, (BigInt(number) << 6n) | BigInt(rowMark), true);
    view.setUint32(number * 20 + 16, number, true);
  }
  return new Uint8Array(view.buffer);
}

/** Rows of a hundred tuples each, all but the last of which go on. */
function someTuples(rows: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(rows * 100 * tupleBytes));
  for (let at = 0; at < rows * 100; at += 1) {
    view.setUint32(at * tupleBytes, at, true);
    view.setUint32(at * tupleBytes + 24, at % 100 === 99 ? 0 : 1 << 26, true);
  }
  return new Uint8Array(view.buffer);
}

test('what was kept comes back in pieces that break off within no digest and no row, each once there is room', async () => {
  const folder = join(parent, 'whole');
  const digests = someDigests(600_000);
  const tuples = someTuples(3_000);
  const first = openResumption(folder, 'an order');
  first.add(tuples, digests);
  first.mark(noMark);
  first.close();
  const again = openResumption(folder, 'an order');
  assert.deepEqual(again.from?.doneUnits, []);
  const back = { tuples: new Array<Uint8Array>(), digests: new Array<Uint8Array>() };
  let room = 0;
  const take = (pieces: Uint8Array[], bytes: Uint8Array): void => {
    assert.equal(room, 1);
    room = 0;
    pieces.push(bytes);
  };
  await again.replay({
    addTuples: (bytes) => take(back.tuples, bytes),
    addDigests: (bytes) => take(back.digests, bytes),
    async ready() {
      await Promise.resolve();
      room = 1;
    },
  });
  again.remove();
  assert.ok(back.tuples.length > 1 && back.digests.length > 1);
  assert.ok(Buffer.concat(back.tuples).equals(tuples));
  assert.ok(Buffer.concat(back.digests).equals(digests));
  for (const piece of back.tuples) assert.equal(piece.length % (100 * tupleBytes), 0);
  let end = 0;
  for (const piece of back.digests) {
    end += piece.length;
    // Behind a row, or behind the value before it.
    assert.ok(end % 20 === 0 || end % 20 === 8, String(end));
  }
});

test('what another order, or another version, has kept is not gone on from', () => {
  const folder = join(parent, 'other');
  const first = openResumption(folder, 'an order');
  first.mark(noMark);
  first.close();
  const fromOf = (order: string) => {
    const resumption = openResumption(folder, order);
    resumption.close();
    return resumption.from;
  };
  assert.equal(fromOf('another'), null);
  assert.notEqual(fromOf('an order'), null);
  const path = join(folder, 'mark.json');
  const mark: unknown = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...(mark as object), form: 1 }));
  assert.equal(fromOf('an order'), null);
});

const fails = (reason: string) => (error: unknown) => error instanceof ResumptionFailure && error.reason === reason;

test('a folder with files of somebody’s own is refused and left as it is', () => {
  const folder = join(parent, 'of-somebody');
  mkdirSync(folder);
  writeFileSync(join(folder, 'evidence.txt'), 'kept');
  writeFileSync(join(folder, 'digests'), 'kept');
  assert.throws(() => openResumption(folder, 'an order'), fails('other-files'));
  assert.deepEqual(readdirSync(folder), ['digests', 'evidence.txt']);
  assert.equal(readFileSync(join(folder, 'digests'), 'utf8'), 'kept');
});

test('at the end what was noted goes, and nothing else', () => {
  const folder = join(parent, 'ending');
  const first = openResumption(folder, 'an order');
  first.mark(noMark);
  writeFileSync(join(folder, 'came-later'), '');
  first.remove();
  first.close();
  assert.deepEqual(readdirSync(folder), ['came-later']);
  const other = join(parent, 'ending-alone');
  const second = openResumption(other, 'an order');
  second.remove();
  second.close();
  assert.equal(existsSync(other), false);
});

test('one run at a time notes in a folder', () => {
  const folder = join(parent, 'one-at-a-time');
  const first = openResumption(folder, 'an order');
  first.add(someTuples(1), someDigests(1));
  assert.throws(() => openResumption(folder, 'an order'), fails('in-use'));
  first.mark(noMark);
  first.close();
  const next = openResumption(folder, 'an order');
  assert.equal(next.from?.digests, 20);
  next.close();
});

test('where a file is shorter than its mark says, nothing is gone on from', () => {
  const folder = join(parent, 'shorter');
  const first = openResumption(folder, 'an order');
  first.add(someTuples(1), someDigests(1));
  first.mark(noMark);
  first.close();
  truncateSync(join(folder, 'tuples'), tupleBytes);
  const next = openResumption(folder, 'an order');
  assert.equal(next.from, null);
  next.close();
});

test('a place where no folder can be made is said to be none', () => {
  const path = join(parent, 'a-file');
  writeFileSync(path, '');
  assert.throws(() => openResumption(path, 'an order'), fails('input-output'));
});
