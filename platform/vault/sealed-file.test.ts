import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { asCaseId } from '#words/identifiers.ts';
import { openTestDatabase, type TestDatabase } from '../store/testing/database.ts';
import { transact } from '../store/transact.ts';
import { ObjectDamaged, openBlobFolder } from './blobs.ts';
import { openCaseKeys, type CaseKey } from './case-keys.ts';
import { digestsOf } from './digests.ts';
import { openMasterKey } from './master-key.ts';
import {
  appendSealed,
  beginSealedFile,
  headerLength,
  openSealed,
  openSealedFile,
  sealedLength,
  sealedProgress,
  segmentLength,
} from './sealed-file.ts';
import { SealBroken } from './sealing.ts';
import { openUploads } from './uploads.ts';

let database: TestDatabase;
let folder: string;
let key: CaseKey;
let otherKey: CaseKey;
let files = 0;

before(async () => {
  database = await openTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'dengwen-sealed-'));
  const keys = openCaseKeys(openMasterKey(folder, {}));
  const make = (last: number): Promise<CaseKey> =>
    transact(database.store, {}, (tx) => keys.make(tx, asCaseId(`01960000-0000-7000-8000-00000000000${last}`)));
  key = await make(1);
  otherKey = await make(2);
});

after(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

const path = (): string => join(folder, `file-${(files += 1)}`);

async function* inPieces(content: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
}

async function gathered(content: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of content) pieces.push(piece.slice());
  return Buffer.concat(pieces);
}

/** As a stream and as a file of this machine: both must tell the same, the content or what is broken. */
async function opened(place: string, by: CaseKey = key): Promise<Buffer> {
  const [streamed, read] = await Promise.allSettled([
    gathered(openSealed(by, createReadStream(place))),
    gathered(openSealedFile(by, place)),
  ]);
  assert.deepEqual(read, streamed);
  if (read.status === 'rejected') throw read.reason;
  return read.value;
}

async function sealedFile(content: Uint8Array): Promise<string> {
  const place = path();
  await beginSealedFile(place, content.length);
  assert.equal(await appendSealed(place, key, inPieces(content, 70_001)), content.length);
  return place;
}

test('a content of any length comes back as it was, and its sealed length is known before', async () => {
  const many = 5 * segmentLength + 9;
  for (const length of [1, 1000, segmentLength - 1, segmentLength, segmentLength + 1, 3 * segmentLength, many]) {
    const content = randomBytes(length);
    const place = await sealedFile(content);
    assert.equal(statSync(place).size, sealedLength(length));
    assert.ok((await opened(place)).equals(content), String(length));
  }
});

test('an upload cut off anywhere goes on from the last whole segment, as after a power failure', async () => {
  const content = randomBytes(2 * segmentLength + 500);
  const whole = await sealedFile(content);
  for (const cut of [headerLength, headerLength + 5, headerLength + segmentLength, sealedLength(content.length) - 1]) {
    const place = path();
    writeFileSync(place, readFileSync(whole).subarray(0, cut));
    const { offset, length } = await sealedProgress(place);
    assert.equal(length, content.length);
    assert.equal(offset % segmentLength, 0);
    assert.ok(offset <= cut);
    assert.equal(await appendSealed(place, key, inPieces(content.subarray(offset), 4096)), content.length);
    assert.ok((await opened(place)).equals(content));
  }
});

test('what does not fill a segment is not told as kept, unless it ends the content', async () => {
  const content = randomBytes(segmentLength + 100);
  const place = path();
  await beginSealedFile(place, content.length);
  assert.equal(await appendSealed(place, key, inPieces(content.subarray(0, segmentLength - 1), 999)), 0);
  assert.equal(await appendSealed(place, key, inPieces(content.subarray(0, segmentLength + 50), 999)), segmentLength);
  assert.equal(await appendSealed(place, key, inPieces(content.subarray(segmentLength), 999)), content.length);
  assert.ok((await opened(place)).equals(content));
});

test('a source that breaks off leaves whole segments, and its error is told', async () => {
  const content = randomBytes(2 * segmentLength);
  const place = path();
  await beginSealedFile(place, content.length);
  const broken = async function* (): AsyncGenerator<Uint8Array> {
    yield content.subarray(0, segmentLength + 7);
    throw new Error('connection lost');
  };
  await assert.rejects(appendSealed(place, key, broken()), /connection lost/);
  assert.equal((await sealedProgress(place)).offset, segmentLength);
});

test('a disk that fills tells so, and leaves whole segments from which the upload goes on', async () => {
  const content = randomBytes(4 * segmentLength);
  const place = path();
  const source = join(folder, 'source');
  writeFileSync(source, content);
  const script = join(folder, 'fill.ts');
  const here = import.meta.dirname;
  writeFileSync(
    script,
    `import { createReadStream } from 'node:fs';
     import { appendSealed, beginSealedFile } from '${here}/sealed-file.ts';
     const key = { sealPart: (_, bytes) => Buffer.concat([Buffer.alloc(12), bytes, Buffer.alloc(16)]) };
     await beginSealedFile(process.argv[2], ${content.length});
     await appendSealed(process.argv[2], key, createReadStream(process.argv[3])).then(
       () => process.exit(0),
       (error) => process.exit(error.code === 'EFBIG' ? 7 : 8),
     );`,
  );
  // A limit of this process on the size of a file stands for the disk: the write fails in the same place.
  const limited = spawnSync('sh', ['-c', `ulimit -f 5000; exec "$0" "$@"`, process.execPath, script, place, source]);
  assert.equal(limited.status, 7, limited.stderr.toString());
  const { offset } = await sealedProgress(place);
  assert.ok(offset >= segmentLength && offset < content.length && offset % segmentLength === 0, String(offset));
});

test('more than was announced is refused', async () => {
  const place = path();
  await beginSealedFile(place, 10);
  await assert.rejects(appendSealed(place, key, inPieces(randomBytes(11), 4)), RangeError);
  await assert.rejects(beginSealedFile(path(), 0), RangeError);
});

test('every changed byte, a moved segment, a cut-off or lengthened file and another case’s key are found', async () => {
  const place = await sealedFile(randomBytes(300));
  const sealed = readFileSync(place);
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = Buffer.from(sealed);
    changed[at] = (changed[at] ?? 0) ^ 1;
    writeFileSync(place, changed);
    await assert.rejects(opened(place), SealBroken, `byte ${at}`);
  }
  writeFileSync(place, Buffer.concat([sealed, Buffer.of(0)]));
  await assert.rejects(opened(place), SealBroken);
  writeFileSync(place, sealed);
  truncateSync(place, sealed.length - 1);
  await assert.rejects(opened(place), SealBroken);
  writeFileSync(place, sealed);
  await assert.rejects(opened(place, otherKey), SealBroken);
  const two = await sealedFile(randomBytes(2 * segmentLength));
  const bytes = readFileSync(two);
  const half = (bytes.length - headerLength) / 2;
  const [header, first, second] = [
    bytes.subarray(0, headerLength),
    bytes.subarray(headerLength, headerLength + half),
    bytes.subarray(headerLength + half),
  ];
  writeFileSync(two, Buffer.concat([header, second, first]));
  await assert.rejects(opened(two), SealBroken);
});

test('both digests come from threads of their own and are those of node:crypto', async () => {
  const content = randomBytes(5 * segmentLength + 3);
  const { size, sha256, sm3 } = await digestsOf(inPieces(content, segmentLength));
  assert.equal(size, content.length);
  assert.equal(sha256, createHash('sha256').update(content).digest('hex'));
  assert.equal(sm3, createHash('sm3').update(content).digest('hex'));
  await assert.rejects(digestsOf(openSealed(key, inPieces(content, 99))), SealBroken);
});

test('an upload is read back once, however many ask at once; what follows on it is read anew', async () => {
  const place = mkdtempSync(join(folder, 'uploads-'));
  const uploads = openUploads(place, openBlobFolder(join(folder, 'objects-of-uploads')));
  const upload = '01960000-0000-7000-8000-0000000000aa';
  const content = randomBytes(segmentLength + 9);
  await uploads.begin(upload, content.length);
  await uploads.append(upload, key, inPieces(content, 70_001));
  const [one, other] = await Promise.all([uploads.digests(upload, key), uploads.digests(upload, key)]);
  assert.equal(one, other);
  assert.equal(one.sha256, createHash('sha256').update(content).digest('hex'));
  await uploads.drop(upload);
  // What failed is forgotten too: the next one asks the disk again.
  for (let time = 1; time <= 2; time += 1)
    await assert.rejects(uploads.digests(upload, key), (error) => error instanceof Error && 'code' in error);
  await uploads.begin(upload, 3);
  await uploads.append(upload, key, inPieces(content.subarray(0, 3), 3));
  assert.equal((await uploads.digests(upload, key)).size, 3);
});

test('a sealed file enters the vault without being copied, twice without harm, and a missing one is told', async () => {
  const blobs = openBlobFolder(join(folder, 'objects'));
  const place = await sealedFile(randomBytes(50));
  const name = 'ab'.repeat(32);
  await blobs.putFile(name, place);
  await blobs.putFile(name, place);
  assert.equal(statSync(place).nlink, 2);
  rmSync(place);
  assert.equal(await blobs.has(name), true);
  await blobs.remove(name);
  await assert.rejects(blobs.read(name)[Symbol.asyncIterator]().next(), ObjectDamaged);
  await assert.rejects(blobs.putFile('../x', place), TypeError);
});
