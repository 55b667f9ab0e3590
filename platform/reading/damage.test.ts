import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { readExhibit } from './read.ts';
import { tarOf, zipOf } from './testing/packing.ts';
import { folder, seen, streamOf } from './testing/reading.ts';

/** Lines that hardly pack, so that a cut file still holds many of them. */
const lines = Array.from(
  { length: 20_000 },
  (_, place) => `${place},${createHash('md5').update(String(place)).digest('hex')}\n`,
);
const text = lines.join('');
const bytes = Buffer.from(text);

test('a packed stream that breaks off gives what came before, and says so', async () => {
  const packed = { gz: gzipSync(bytes), zst: zstdCompressSync(bytes) };
  for (const [name, whole] of Object.entries(packed))
    for (const kept of [0.5, 0.9, 1 - 1 / whole.length]) {
      const cut = whole.subarray(0, Math.floor(whole.length * kept));
      const { parts, unread } = await seen([streamOf(name, cut)]);
      const read = parts[0]?.text ?? '';
      assert.ok(text.startsWith(read) && read.length > (kept - 0.2) * text.length, name);
      assert.deepEqual(unread, [{ part: name, reason: 'damaged', readBytes: read.length, leftBytes: null }]);
    }
});

test('a gz whose check sum does not hold, or with something behind it, says so after all of its text', async () => {
  const wrong = gzipSync(bytes);
  wrong[wrong.length - 6] = (wrong[wrong.length - 6] ?? 0) ^ 1;
  const followed = Buffer.concat([gzipSync(bytes), Buffer.from('and more')]);
  const frames = Buffer.concat([zstdCompressSync(bytes), Buffer.from('and more')]);
  for (const damaged of [wrong, followed, frames]) {
    const { parts, unread } = await seen([streamOf('x', damaged)]);
    assert.equal(parts[0]?.text, text);
    assert.deepEqual(
      unread.map(({ reason, readBytes }) => [reason, readBytes]),
      [['damaged', text.length]],
    );
  }
});

test('every way of cutting a small gz ends in a statement or the whole text', async () => {
  const small = gzipSync('a,b\n1,2\n');
  for (let kept = 3; kept < small.length; kept += 1) {
    const { parts, unread } = await seen([streamOf('x', small.subarray(0, kept))]);
    assert.ok('a,b\n1,2\n'.startsWith(parts.map((part) => part.text).join('')));
    assert.ok(unread.length > 0, `${kept} bytes`);
  }
});

test('a zip without its end is read from its front', async () => {
  const zip = zipOf([
    { name: 'a.csv', content: 'a,b\n1,2\n', descriptor: true },
    { name: 'b.csv', content: 'c,d\n3,4\n' },
    { name: 'c.csv', content: bytes },
  ]);
  const { parts, unread } = await seen([streamOf('x.zip', zip.subarray(0, zip.length - 500))]);
  assert.deepEqual(
    parts.slice(0, 2).map((part) => part.text),
    ['a,b\n1,2\n', 'c,d\n3,4\n'],
  );
  assert.ok(text.startsWith(parts[2]?.text ?? 'none'));
  assert.deepEqual(
    unread.map(({ part, reason }) => [part, reason]),
    [
      ['x.zip/c.csv', 'damaged'],
      ['x.zip', 'damaged'],
    ],
  );
});

test('in a zip, what is locked, wrong, no file or unknown is said, and the rest is read', async () => {
  const zip = zipOf([
    { name: 'locked.csv', content: 'secret', flags: 1 },
    { name: 'aes.csv', content: 'secret', method: 99 },
    { name: 'wrong.csv', content: 'a,b\n1,2\n', wrongCrc: true },
    { name: 'link', content: '/etc/passwd', mode: 0o120777 },
    { name: 'old.csv', content: 'x', method: 9 },
    { name: Buffer.from([0xc3, 0xfb, 0xb5, 0xa5, 0x2e, 0x63, 0x73, 0x76]), content: 'a,b\n3,4\n' },
    { name: '../up.csv', content: 'a,b\n5,6\n' },
    { name: 'same.csv', content: 'a,b\n7,8\n' },
    { name: 'same.csv', content: 'a,b\n9,0\n' },
  ]);
  const { parts, unread, done } = await seen([streamOf('x.zip', zip)]);
  assert.deepEqual(
    unread.map(({ part, reason }) => [part, reason]),
    [
      ['x.zip/locked.csv', 'password'],
      ['x.zip/aes.csv', 'password'],
      ['x.zip/wrong.csv', 'damaged'],
      ['x.zip/link', 'not-a-file'],
      ['x.zip/old.csv', 'unknown-format'],
    ],
  );
  assert.deepEqual(
    parts.map((part) => part.part),
    ['x.zip/wrong.csv', 'x.zip/名单.csv', 'x.zip/../up.csv', 'x.zip/same.csv', 'x.zip/same.csv'],
  );
  assert.equal(new Set(done).size, done.length);
});

test('every flipped bit of a small zip ends in a statement or the very text', async () => {
  const zip = zipOf([{ name: 'a.csv', content: 'a,b\n1,2\n'.repeat(4) }]);
  for (let bit = 0; bit < zip.length * 8; bit += 1) {
    const flipped = Buffer.from(zip);
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    const { parts, unread } = await seen([streamOf('x', flipped)]);
    assert.ok(unread.length > 0 || parts.map((part) => part.text).join('') === 'a,b\n1,2\n'.repeat(4), `bit ${bit}`);
  }
});

test('a workbook locked with a password is said to be', async () => {
  const ole = Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ]);
  const { unread } = await seen([streamOf('x.xlsx', ole)]);
  assert.deepEqual(
    unread.map(({ reason }) => reason),
    ['password'],
  );
});

test('a tar with long names, links and a damaged header', async () => {
  const long = `${'d/'.repeat(60)}名单.csv`;
  const tar = tarOf([
    { name: long, content: 'a,b\n1,2\n', long: 'pax' },
    { name: long, content: 'a,b\n3,4\n', long: 'gnu' },
    { name: `${'e'.repeat(90)}/${'f'.repeat(60)}`, content: 'a,b\n5,6\n', long: 'prefix' },
    { name: 'link', content: '', kind: '2' },
    { name: 'folder/', content: '', kind: '5' },
    { name: 'last', content: 'a,b\n7,8\n' },
  ]);
  const read = await seen([streamOf('x.tar', tar, 100)]);
  assert.deepEqual(
    read.parts.map((part) => part.part),
    [`x.tar/${long}`, `x.tar/${long}`, `x.tar/${'e'.repeat(90)}/${'f'.repeat(60)}`, 'x.tar/last'],
  );
  assert.deepEqual(
    read.unread.map(({ part, reason }) => [part, reason]),
    [['x.tar/link', 'not-a-file']],
  );
  const damaged = Buffer.from(tar);
  damaged.fill(1, tar.length - 1024 - 1024, tar.length - 1024 - 1000);
  const partly = await seen([streamOf('x.tar', damaged)]);
  assert.equal(partly.parts.length, 3);
  assert.deepEqual(partly.unread.map(({ part, reason }) => [part, reason]).at(-1), ['x.tar', 'damaged']);
  const cut = await seen([streamOf('x.tar', tarOf([{ name: 'a', content: bytes }]).subarray(0, 100_000))]);
  assert.deepEqual(
    cut.unread.map(({ part, reason }) => [part, reason]),
    [
      ['x.tar/a', 'damaged'],
      ['x.tar', 'damaged'],
    ],
  );
});

const tight = { freeBytes: 1 << 20 };

test('bombs are stopped and said, with what was read before; a table that packs well is none', async () => {
  const bomb = gzipSync(Buffer.alloc(64 << 20, '0\n'));
  const plain = await seen([streamOf('x.gz', bomb)], { limits: tight });
  assert.deepEqual(
    plain.unread.map(({ reason }) => reason),
    ['bomb'],
  );
  assert.ok((plain.unread[0]?.readBytes ?? 0) > 1 << 20);
  const inner = zipOf([{ name: 'a', content: Buffer.alloc(8 << 20, '0\n') }]);
  const nested = zipOf(Array.from({ length: 20 }, (_, place) => ({ name: `${place}.zip`, content: inner })));
  const stopped = await seen([streamOf('x.zip', nested)], { limits: tight });
  assert.ok(stopped.unread.every(({ reason }) => reason === 'bomb'));
  assert.ok(stopped.parts.reduce((sum, part) => sum + part.end.bytes, 0) < 16 << 20);
  const table = Array.from(
    { length: 200_000 },
    (_, place) => `${place},13800138000,浙江省杭州市西湖区文三路某小区\n`,
  ).join('');
  const packed = gzipSync(table);
  assert.ok(table.length / packed.length > 8);
  const fair = await seen([streamOf('x.gz', packed)], { limits: tight });
  assert.deepEqual(fair.unread, []);
});

test('entries that lie over one another, archives without end, and too many entries are stopped', async () => {
  const one = zipOf([{ name: 'a', content: bytes, stored: true }]);
  const end = one.length - 22;
  const central = one.subarray(one.readUInt32LE(end + 16), end);
  const ending = Buffer.from(one.subarray(end));
  ending.writeUInt16LE(50, 8);
  ending.writeUInt16LE(50, 10);
  ending.writeUInt32LE(50 * central.length, 12);
  const overlapping = Buffer.concat([
    one.subarray(0, end - central.length),
    ...Array.from({ length: 50 }, () => central),
    ending,
  ]);
  assert.deepEqual(
    (await seen([streamOf('x', overlapping)])).unread.map(({ reason }) => reason),
    ['bomb'],
  );
  let deep = zipOf([{ name: 'a', content: 'a,b\n' }]);
  for (let depth = 0; depth < 12; depth += 1) deep = zipOf([{ name: 'z', content: deep }]);
  assert.deepEqual(
    (await seen([streamOf('x', deep)])).unread.map(({ part, reason }) => [part, reason]),
    [[`x${'/z'.repeat(8)}`, 'too-deep']],
  );
  const many = tarOf(Array.from({ length: 30 }, (_, place) => ({ name: String(place), content: 'a\n' })));
  const { parts, unread } = await seen([streamOf('x', many)], { limits: { entries: 10 } });
  assert.deepEqual([parts.length, unread.map(({ reason }) => reason)], [10, ['bomb']]);
});

test('bytes of a zip that no entry names are said', async () => {
  const hidden = Buffer.concat([bytes, zipOf([{ name: 'a', content: 'a,b\n' }])]);
  const zip = Buffer.concat([Buffer.from('PK\u0003\u0004'), hidden]);
  const { parts, unread } = await seen([streamOf('x', zip)]);
  assert.deepEqual(
    parts.map((part) => part.text),
    ['a,b\n'],
  );
  assert.deepEqual(
    unread.map(({ reason }) => reason),
    ['unknown-format'],
  );
  assert.ok((unread[0]?.leftBytes ?? 0) > bytes.length);
});

test('an archive within an archive that does not fit into memory goes through a file that nobody finds', async (context) => {
  const spoolFolder = await folder(context);
  const inner = zipOf([{ name: 'a.csv', content: bytes, stored: true }]);
  const outer = zipOf([{ name: 'i.zip', content: inner }]);
  let looked = 0;
  const pieces: Uint8Array[] = [];
  for await (const event of readExhibit([streamOf('x', outer)], { spoolFolder, limits: { heldBytes: 1_000 } })) {
    assert.deepEqual(await readdir(spoolFolder), []);
    looked += 1;
    if (event.event === 'block') pieces.push(event.bytes);
  }
  assert.ok(looked > 3);
  assert.ok(Buffer.concat(pieces).equals(bytes));
  const missing = await seen([streamOf('x', outer)], {
    spoolFolder: join(spoolFolder, 'none'),
    limits: { heldBytes: 1_000 },
  });
  assert.deepEqual(
    missing.unread.map(({ reason }) => reason),
    ['input-output'],
  );
});
