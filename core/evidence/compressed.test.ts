import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { bundleOf, sourceOf, verifier } from './bundle.fixture.ts';
import { verifyBundle } from './verify-bundle.ts';

const [localHeader, directoryHeader] = [0x04034b50, 0x02014b50];

/** A ZIP as any packer writes it: one compressed file under the name of a paper that every bundle has. */
function packed(name: string, content: Uint8Array): Uint8Array {
  const data = deflateRawSync(content, { level: 9 });
  const named = Buffer.from(name);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(data.length, 14);
  common.writeUInt32LE(content.length, 18);
  common.writeUInt16LE(named.length, 22);
  const signature = (value: number): Buffer => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(value);
    return bytes;
  };
  const local = Buffer.concat([signature(localHeader), common, named, data]);
  const directory = Buffer.concat([signature(directoryHeader), Buffer.from([20, 0]), common, Buffer.alloc(14), named]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(local.length, 16);
  return new Uint8Array(Buffer.concat([local, directory, end]));
}

test('a compression bomb is no bundle: nothing is ever unpacked', async () => {
  const bomb = packed('manifest.json', new Uint8Array(200 << 20));
  assert.ok(bomb.length < 1 << 20);
  const before = process.memoryUsage().arrayBuffers;
  const report = await verifyBundle(sourceOf(bomb), verifier);
  assert.equal(report.verdict, 'failed');
  assert.deepEqual(report.findings, [{ item: '', code: 'archive-unreadable' }]);
  assert.ok(process.memoryUsage().arrayBuffers - before < 8 << 20);
});

test('a bundle in which one file is marked as compressed is no bundle', async () => {
  const bytes = Buffer.from(await bundleOf());
  for (const [signature, place, finding] of [
    [localHeader, 8, { item: 'READ-ME-FIRST.txt', code: 'file-altered' }],
    [directoryHeader, 10, { item: '', code: 'archive-unreadable' }],
  ] as const) {
    const marked = Buffer.from(bytes);
    const sign = Buffer.alloc(4);
    sign.writeUInt32LE(signature);
    marked.writeUInt16LE(8, marked.indexOf(sign) + place);
    const report = await verifyBundle(sourceOf(new Uint8Array(marked)), verifier);
    assert.equal(report.verdict, 'failed');
    assert.deepEqual(report.findings[0], finding);
  }
});
