import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { tarOf, zipOf } from './testing/packing.ts';
import { folder, seen, streamOf } from './testing/reading.ts';

const table = '姓名,手机\n张三,13800138000\n李四,13900139000\n';
const bytes = Buffer.from(table);

test('a table comes out as it went in, whatever it is packed in', async (context) => {
  const inner = gzipSync(bytes);
  const packings: Record<string, Uint8Array> = {
    'a.csv': bytes,
    'a.csv.gz': inner,
    'two.gz': Buffer.concat([gzipSync(bytes.subarray(0, 10)), gzipSync(bytes.subarray(10))]),
    'a.zst': zstdCompressSync(bytes),
    'two.zst': Buffer.concat([zstdCompressSync(bytes.subarray(0, 10)), zstdCompressSync(bytes.subarray(10))]),
    'padded.gz': Buffer.concat([inner, Buffer.alloc(512)]),
    'a.tar': tarOf([{ name: 'a.csv', content: bytes }]),
    'a.tar.gz': gzipSync(tarOf([{ name: 'a.csv', content: bytes }])),
    'stored.zip': zipOf([{ name: 'a.csv', content: bytes, stored: true }]),
    'deflated.zip': zipOf([{ name: 'a.csv', content: bytes }]),
    'descriptor.zip': zipOf([{ name: 'a.csv', content: bytes, descriptor: true }]),
    'large.zip': zipOf([{ name: 'a.csv', content: bytes, zip64: true }]),
    'prefixed.zip.zip': zipOf([{ name: 'inner.zip', content: zipOf([{ name: 'a.csv', content: bytes }]) }]),
    'zip.tar.gz': gzipSync(tarOf([{ name: 'z.zip', content: zipOf([{ name: 'a.csv.gz', content: inner }]) }])),
  };
  const path = await folder(context, packings);
  for (const name of Object.keys(packings)) {
    const read = await seen([join(path, name)]);
    assert.deepEqual([name, read.unread, read.parts.map((part) => part.text)], [name, [], [table]]);
    const streamed = await seen([streamOf(name, packings[name] ?? bytes, 7)]);
    assert.deepEqual([name, streamed.unread, streamed.parts.map((part) => part.text)], [name, [], [table]]);
  }
});
