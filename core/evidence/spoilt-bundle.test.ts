import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { joined, sameBytes, utf8 } from '#words/digest.ts';
import { layOut, readDirectory } from './archive.ts';
import { hello, sourceOf, verifier } from './bundle.fixture.ts';
import { bundleFindings } from './bundle-findings.ts';
import { plainExhibit } from './exhibit.fixture.ts';
import { readBundle } from './read-bundle.ts';
import { archiveOf, filesIn } from './spoilt-bundle.fixture.ts';
import type { File } from './spoilt-bundle.fixture.ts';
import { check, told, whole } from './verify-bundle.fixture.ts';

const object = `objects/${plainExhibit.sha256}`;

test('no single bit of a bundle can be turned without its failing, with a named finding', async () => {
  assert.ok(whole.length <= 8192, `${whole.length} bytes`);
  const accepted: string[] = [];
  const turned = whole.slice();
  for (let place = 0; place < whole.length; place += 1) {
    const byte = whole[place] ?? 0;
    for (let bit = 0; bit < 8; bit += 1) {
      turned[place] = byte ^ (1 << bit);
      if (!(await failsWithAName(turned))) accepted.push(`byte ${place} bit ${bit}`);
    }
    turned[place] = byte;
  }
  assert.deepEqual(accepted, []);
});

/** Whether it fails. What passing over the bytes finds is part of every verdict; only where that finds nothing is the rest asked. */
async function failsWithAName(bytes: Uint8Array): Promise<boolean> {
  let isFound = false;
  await readBundle(sourceOf(bytes), verifier, (_, code) => {
    isFound ||= bundleFindings[code] === 'failed';
  });
  if (isFound) return true;
  const { verdict, findings } = await check(bytes);
  return verdict === 'failed' && findings.length > 0;
}

test('an altered byte of an exhibit names the exhibit, and nothing else is called altered', async () => {
  const altered = whole.slice();
  const place = Buffer.from(whole).indexOf('hello');
  altered[place] = 0x48;
  assert.deepEqual(told(await check(altered)), [`${object} file-altered`, `${plainExhibit.id} object-differs`]);
});

test('whatever is cut off or put on, it is no bundle', async () => {
  for (let length = 0; length < whole.length; length += 97)
    assert.deepEqual(told(await check(whole.subarray(0, length))), ['archive-unreadable']);
  for (const more of ['\n', 'PK', '\u0000'.repeat(22)])
    assert.deepEqual(told(await check(joined(whole, utf8(more)))), ['archive-unreadable']);
  assert.deepEqual(told(await check(joined(utf8('#!'), whole))), ['archive-unreadable']);
});

test('a file taken out, put in, doubled, renamed or exchanged is named', async () => {
  const files = await filesIn(whole);
  const without = (name: string): readonly File[] => files.filter((file) => file.name !== name);
  const named = (name: string): Uint8Array => files.find((file) => file.name === name)?.bytes ?? utf8('');
  for (const { name } of files) {
    const [first] = told(await check(archiveOf(without(name))));
    assert.equal(first, name === 'manifest.json' ? 'manifest.json manifest-missing' : `${name} file-missing`);
  }
  const extra = 'acts/000003.json';
  assert.ok(
    told(await check(archiveOf([...files, { name: extra, bytes: hello }]))).includes(`${extra} file-not-listed`),
  );
  const renamed = archiveOf([...without(object), { name: object.replace('2cf', '2cd'), bytes: hello }]);
  assert.ok(told(await check(renamed)).includes(`${object.replace('2cf', '2cd')} file-altered`));
  const swapped = archiveOf([
    ...without('acts/000001.json').filter(({ name }) => name !== 'acts/000002.json'),
    { name: 'acts/000001.json', bytes: named('acts/000002.json') },
    { name: 'acts/000002.json', bytes: named('acts/000001.json') },
  ]);
  assert.deepEqual(told(await check(swapped)).slice(0, 2), [
    'acts/000001.json file-altered',
    'acts/000002.json file-altered',
  ]);
});

test('names that lead out of a folder, or are none of ours, are refused', async () => {
  const files = await filesIn(whole);
  for (const name of [
    '../evil',
    '/etc/passwd',
    'acts\\000001.json',
    'acts/1.json',
    'objects/../x',
    'verify.exe',
    'acts/000001.JSON',
  ]) {
    assert.ok(
      told(await check(archiveOf([...files, { name, bytes: hello }]))).includes(`${name} name-not-allowed`),
      name,
    );
  }
});

test('the same name twice, names out of order and a name of no length are no archive', async () => {
  assert.throws(
    () =>
      layOut([
        { name: 'a', size: 0, crc32: 0 },
        { name: 'a', size: 0, crc32: 0 },
      ]),
    RangeError,
  );
  assert.throws(
    () =>
      layOut([
        { name: 'b', size: 0, crc32: 0 },
        { name: 'a', size: 0, crc32: 0 },
      ]),
    RangeError,
  );
  const one = layOut([
    { name: 'a', size: 0, crc32: 0 },
    { name: 'b', size: 0, crc32: 0 },
  ]);
  const bytes = joined(...one.files.map(({ header }) => header), one.tail);
  assert.ok(await readDirectory(sourceOf(bytes)));
  for (const [from, to] of [
    ['b', 'a'],
    ['a', 'c'],
  ] as const) {
    const other = Buffer.from(bytes);
    other[other.lastIndexOf(from)] = to.charCodeAt(0);
    assert.equal(await readDirectory(sourceOf(other)), null);
  }
});

test('an archive that claims to be enormous is refused before anything is read', async () => {
  const empty = layOut([]).tail;
  for (const [place, bytes] of [
    [32, 8],
    [40, 8],
    [48, 8],
  ] as const) {
    const bomb = empty.slice();
    bomb.fill(0xff, place, place + bytes);
    assert.deepEqual(told(await check(bomb)), ['archive-unreadable']);
  }
  assert.deepEqual(told(await check(empty)), ['manifest.json manifest-missing']);
});

test('whatever is handed in, there is a report and never an exception', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      assert.equal((await check(bytes)).verdict, 'failed');
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.uint8Array({ minLength: 1, maxLength: 64 }), async (place, bytes) => {
      const spoilt = whole.slice();
      spoilt.set(bytes.subarray(0, whole.length - place), place);
      if (!sameBytes(spoilt, whole)) assert.equal((await check(spoilt)).verdict, 'failed');
    }),
  );
});
