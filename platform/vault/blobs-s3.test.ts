import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { ObjectDamaged, type Blobs } from './blobs.ts';
import { openS3, s3PlaceOf } from './blobs-s3.ts';

let server: ChildProcess;
let blobs: Blobs;
let folder: string;
const name = 'ab'.repeat(32);

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dengwen-s3-'));
  server = spawn(process.execPath, [join(import.meta.dirname, 'testing/s3-server.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  assert.ok(server.stdout);
  const [port] = await once(server.stdout, 'data');
  process.env['AWS_ACCESS_KEY_ID'] = 'test';
  process.env['AWS_SECRET_ACCESS_KEY'] = 'test';
  const place = s3PlaceOf({
    DENGWEN_S3_BUCKET: 'evidence',
    DENGWEN_S3_PREFIX: 'dengwen/',
    DENGWEN_S3_ENDPOINT: `http://127.0.0.1:${String(port).trim()}`,
  });
  assert.ok(place);
  blobs = await openS3(place);
});

after(() => {
  server.kill();
  rmSync(folder, { recursive: true });
});

async function read(of: string): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of blobs.read(of)) pieces.push(piece);
  return Buffer.concat(pieces);
}

test('nothing is configured unless a bucket is named', () => {
  assert.equal(s3PlaceOf({}), null);
  assert.equal(s3PlaceOf({ DENGWEN_S3_ENDPOINT: 'http://somewhere' }), null);
});

test('an object is put, found, read and removed over the protocol', async () => {
  const content = randomBytes(1000);
  assert.equal(await blobs.has(name), false);
  await blobs.put(name, content);
  assert.equal(await blobs.has(name), true);
  assert.ok((await read(name)).equals(content));
  await blobs.remove(name);
  await blobs.remove(name);
  assert.equal(await blobs.has(name), false);
  await assert.rejects(read(name), ObjectDamaged);
});

test('a file larger than a part goes in parts and comes back whole', async () => {
  const content = randomBytes((65 << 20) + 7);
  const path = join(folder, 'large');
  writeFileSync(path, content);
  await blobs.putFile(name, path);
  assert.ok((await read(name)).equals(content));
});

test('a small file goes in one piece, and a missing one leaves nothing', async () => {
  const path = join(folder, 'small');
  writeFileSync(path, 'sealed');
  await blobs.putFile('cd'.repeat(32), path);
  assert.equal((await read('cd'.repeat(32))).toString(), 'sealed');
  await assert.rejects(blobs.putFile('ef'.repeat(32), join(folder, 'nowhere')));
  assert.equal(await blobs.has('ef'.repeat(32)), false);
});

test('what is no name of an object becomes no key', async () => {
  await assert.rejects(blobs.put('../secrets', randomBytes(1)), TypeError);
  await assert.rejects(blobs.has('x'), TypeError);
});
