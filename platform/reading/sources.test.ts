import assert from 'node:assert/strict';
import { mkdir, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { readExhibit } from './read.ts';
import { folder, seen } from './testing/reading.ts';

const text = Array.from({ length: 20_000 }, (_, place) => `${place},13800138000\n`).join('');
const bytes = Buffer.from(text);

test('a folder is read in order; links, pipes and what is not there are said', async (context) => {
  const path = await folder(context, { b: 'b\n', a: 'a\n' });
  await mkdir(join(path, 'aa'));
  await writeFile(join(path, 'aa', 'x'), 'x\n');
  await symlink('/etc/passwd', join(path, 'link'));
  const { parts, unread } = await seen([path, join(path, 'b'), join(path, 'none')]);
  assert.deepEqual(
    parts.map((part) => part.text),
    ['a\n', 'x\n', 'b\n', 'b\n'],
  );
  assert.deepEqual(
    unread.map(({ part, reason }) => [part.split('/').at(-1), reason]),
    [
      ['link', 'not-a-file'],
      ['none', 'input-output'],
    ],
  );
});

test('what may not be opened is said', async (context) => {
  const path = await folder(context, { closed: 'a\n' });
  // The superuser may open everything: then the system's own answer is given in its place.
  const { stopOf } = await import('./stopped.ts');
  assert.equal(stopOf(Object.assign(new Error('open'), { code: 'EACCES' })).reason, 'no-permission');
  if (process.getuid?.() === 0) {
    process.seteuid?.(65_534);
    try {
      const { unread } = await seen([path]);
      assert.deepEqual(
        unread.map(({ reason }) => reason),
        ['no-permission'],
      );
    } finally {
      process.seteuid?.(0);
    }
  }
});

test('a file that is cut short or removed while it is read is said to be', async (context) => {
  const path = await folder(context, { a: Buffer.alloc(20 << 20, 'row,13800138000\n'), b: 'b\n' });
  const reasons: string[] = [];
  let read = 0;
  for await (const event of readExhibit([path])) {
    if (event.event === 'block' && read === 0) {
      await truncate(join(path, 'a'), 8 << 20);
      await rm(join(path, 'b'));
    }
    if (event.event === 'block') read += event.bytes.length;
    if (event.event === 'unread') {
      reasons.push(event.unread.reason);
      if (event.unread.part.endsWith('a'))
        assert.equal(event.unread.readBytes + (event.unread.leftBytes ?? 0), 20 << 20);
    }
  }
  assert.deepEqual(reasons, ['input-output', 'input-output']);
});

test('cancelling says what was left, of this file and of the folder, and a later run reads the rest only', async (context) => {
  const path = await folder(context, { a: 'a\n', b: Buffer.alloc(20 << 20, 'row,1\n'), c: 'c\n' });
  const stop = new AbortController();
  const done: string[] = [];
  const unread: [string, string][] = [];
  for await (const event of readExhibit([path], { signal: stop.signal })) {
    if (event.event === 'block' && event.bytes.length > 10) stop.abort();
    if (event.event === 'done') done.push(event.unit);
    if (event.event === 'unread') unread.push([event.unread.part.split('/').at(-1) ?? '', event.unread.reason]);
    if (event.event === 'unread' && event.unread.part.endsWith('/b'))
      assert.equal(event.unread.readBytes + (event.unread.leftBytes ?? 0), 20 << 20);
  }
  assert.deepEqual(
    unread.map(([, reason]) => reason),
    ['cancelled', 'cancelled'],
  );
  assert.equal(unread[0]?.[0], 'b');
  assert.equal(done.length, 1);
  const later = await seen([path], { skip: (unit) => done.includes(unit) });
  assert.deepEqual(
    later.parts.map((part) => part.part.split('/').at(-1)),
    ['b', 'c'],
  );
  const stopped = new AbortController();
  stopped.abort();
  assert.deepEqual(
    (await seen([path], { signal: stopped.signal })).unread.map(({ reason }) => reason),
    ['cancelled'],
  );
});

test('a stream that fails, and leaving off in the middle, close what was open', async () => {
  let closed = false;
  async function* failing(): AsyncGenerator<Uint8Array> {
    try {
      yield Buffer.from('a,b\n'.repeat(2_000_000));
      throw Object.assign(new Error('gone'), { code: 'EIO' });
    } finally {
      closed = true;
    }
  }
  const { parts, unread } = await seen([{ name: 'x', size: 9_000_000, chunks: failing() }]);
  assert.deepEqual(
    [parts[0]?.end.bytes, unread],
    [8_000_000, [{ part: 'x', reason: 'input-output', readBytes: 8_000_000, leftBytes: 1_000_000 }]],
  );
  closed = false;
  for await (const event of readExhibit([{ name: 'x', size: null, chunks: failing() }]))
    if (event.event === 'block') break;
  assert.equal(closed, true);
});

test('a folder of ten thousand files is read in order, walked in portions', async (context) => {
  const path = await folder(context);
  const names = Array.from({ length: 10_000 }, (_, place) => String(place));
  for (let from = 0; from < names.length; from += 500)
    await Promise.all(names.slice(from, from + 500).map((name) => writeFile(join(path, name), `${name}\n`)));
  const order: string[] = [];
  for await (const event of readExhibit([path], { limits: { names: 3_000 } }))
    if (event.event === 'block') order.push(Buffer.from(event.bytes).toString().trim());
  assert.deepEqual(
    order,
    names.toSorted((one, other) => (one < other ? -1 : 1)),
  );
});

test('a plain UTF-8 file may be left to the caller, and only when asked for', async (context) => {
  const path = await folder(context, {
    a: Buffer.from(`\ufeff${text}`),
    b: Buffer.from(text, 'utf16le'),
    'c.jsonl': '{"a":1}\n'.repeat(9),
  });
  const { parts } = await seen([path], { directFrom: 10 });
  assert.deepEqual(
    parts.map(({ begin }) => begin.direct),
    [{ path: join(path, 'a'), from: 3, length: bytes.length, firstLine: { bytes: 14, replaced: 0 } }, null, null],
  );
  assert.equal(parts[0]?.end.bytes, bytes.length);
  assert.ok((await seen([path])).parts.every(({ begin }) => begin.direct === null));
});
