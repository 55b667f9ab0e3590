import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { folder, seen, streamOf } from './testing/reading.ts';

const text = '编号\t姓名\t手机\r\n1\t张三\t13800138000\r\n2\t欧阳娜\t13900139000\r\n';
/** 编号 姓名 手机 张三 欧阳娜 in GB 18030, two bytes each; written out because Node encodes no such text. */
const inGb: Readonly<Record<string, number>> = {
  编: 0xb1e0,
  号: 0xbac5,
  姓: 0xd0d5,
  名: 0xc3fb,
  手: 0xcad6,
  机: 0xbbfa,
  张: 0xd5c5,
  三: 0xc8fd,
  欧: 0xc5b7,
  阳: 0xd1f4,
  娜: 0xc4c8,
};
const gb = (from: string): Buffer =>
  Buffer.from(
    [...from].flatMap((character) => {
      const code = inGb[character];
      return code === undefined ? [...Buffer.from(character)] : [code >> 8, code & 0xff];
    }),
  );
const swapped = (from: Buffer): Buffer => Buffer.from(from).swap16();

const written: Readonly<Record<string, readonly [charset: string, bytes: Buffer]>> = {
  utf8: ['utf-8', Buffer.from(text)],
  'utf8 with mark': ['utf-8', Buffer.from(`\ufeff${text}`)],
  gb18030: ['gb18030', gb(text)],
  utf16le: ['utf-16le', Buffer.from(text, 'utf16le')],
  'utf16le with mark': ['utf-16le', Buffer.from(`\ufeff${text}`, 'utf16le')],
  utf16be: ['utf-16be', swapped(Buffer.from(text, 'utf16le'))],
  'utf16be with mark': ['utf-16be', swapped(Buffer.from(`\ufeff${text}`, 'utf16le'))],
};

test('every charset is told by content and gives the same text, wherever chunks are cut', async () => {
  for (const [name, [charset, bytes]] of Object.entries(written))
    for (let chunk = 1; chunk <= bytes.length; chunk += 1) {
      const { parts, unread } = await seen([streamOf(name, bytes, chunk)]);
      assert.deepEqual(unread, []);
      const [part] = parts;
      assert.deepEqual([name, part?.begin.charset, part?.text], [name, charset, text]);
      assert.deepEqual([part?.end.replaced, part?.end.otherCharset], [0, 0]);
    }
});

test('plain ASCII is UTF-8, and an empty file is read and holds nothing', async (context) => {
  const path = await folder(context, { 'a.txt': 'only ascii, 123\n', empty: '' });
  const { parts, unread } = await seen([path]);
  assert.deepEqual(unread, []);
  assert.deepEqual(
    parts.map((part) => [part.begin.charset, part.text]),
    [
      ['utf-8', 'only ascii, 123\n'],
      ['utf-8', ''],
    ],
  );
});

test('a damaged byte in UTF-8 does not turn the file into another charset, and is counted', async () => {
  const bytes = Buffer.from(text);
  const damaged = Buffer.concat([bytes.subarray(0, 4), Buffer.from([0xff]), bytes.subarray(4)]);
  const [part] = (await seen([streamOf('x', damaged)])).parts;
  assert.equal(part?.begin.charset, 'utf-8');
  assert.equal(part?.end.replaced, 4);
  assert.equal(part?.text.replaceAll('\ufffd', ''), text.replace('号', ''));
});

test('lines in GB18030 behind a long beginning in ASCII are read as that and counted', async () => {
  const ascii = 'INFO 127.0.0.1 request served\n'.repeat(20_000);
  const bytes = Buffer.concat([Buffer.from(ascii), gb(text)]);
  const [part] = (await seen([streamOf('x', bytes)])).parts;
  assert.equal(part?.text, ascii + text);
  assert.equal(part?.end.otherCharset, 3);
});

test('a large file is looked at all over, not only at its beginning', async (context) => {
  const ascii = 'INFO 127.0.0.1 request served\n'.repeat(20_000);
  const path = await folder(context);
  await writeFile(join(path, 'x'), Buffer.concat([Buffer.from(ascii), gb(text.repeat(2_000))]));
  const [part] = (await seen([path])).parts;
  assert.equal(part?.begin.charset, 'gb18030');
  assert.equal(part?.text, ascii + text.repeat(2_000));
});

test('NUL bytes in a text stay in it; bytes that are no text are said not to be', async () => {
  const holed = `a,b\n${'1,2\n'.repeat(100)}\0\0\0\0\0\0x,y\n`;
  const [part] = (await seen([streamOf('holed', Buffer.from(holed))])).parts;
  assert.equal(part?.text, holed);
  const noise = Uint8Array.from({ length: 5_000 }, (_, place) => (place * place * 31 + place * 7) % 256);
  const { parts, unread } = await seen([streamOf('noise', noise), streamOf('zeros', new Uint8Array(5_000))]);
  assert.deepEqual(parts, []);
  assert.deepEqual(unread, [
    { part: 'noise', reason: 'unknown-format', readBytes: 0, leftBytes: 5_000 },
    { part: 'zeros', reason: 'unknown-format', readBytes: 0, leftBytes: 5_000 },
  ]);
});
