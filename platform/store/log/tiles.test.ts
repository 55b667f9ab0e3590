import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { cosignatureLine } from '#ledger/cosignature.ts';
import { cosignerOf } from '#ledger/log.fixture.ts';
import { parseNote } from '#ledger/note.ts';
import { parseVerifierKey, type VerifierKey } from '#ledger/verifier-key.ts';
import { utf8 } from '#words/digest.ts';
import { asOrganId } from '#words/identifiers.ts';
import { asInstant } from '#words/instant.ts';
import { openTestDatabase, type TestDatabase } from '../testing/database.ts';
import { transact } from '../transact.ts';
import { append, nodeHash } from './append.ts';
import { auditLog, type AuditReport } from './audit.ts';
import { checkpointFile, openLogFolder, type LogFiles } from './log-files.ts';
import { openLog, type Log } from './log.ts';
import { openSigner } from './signer.ts';
import { LogSetBack, writeTiles } from './write-tiles.ts';

let database: TestDatabase;
let secrets: string;
let folder: string;
let log: Log;
let files: LogFiles;
let key: VerifierKey;

const organ = asOrganId('p-hangzhou');
const at = asInstant('2026-11-23T08:00:00.000Z');
const firstSize = 300;
const secondSize = 530;

async function grow(to: number): Promise<void> {
  const { size } = await log.latest();
  await transact(database.store, { organ }, async (tx) => {
    for (let index = size; index < to - 1; index += 1) {
      // One transaction for many entries: only the last may seal it.
      await append({ query: (...call) => tx.query(...call), seal: () => undefined }, entry());
    }
    await append(tx, entry());
  });
}

const entry = () => ({ act: 'docket', case: null, organ, at, commitment: new Uint8Array(randomBytes(32)) });
const audit = (earlier?: Uint8Array): Promise<AuditReport> =>
  auditLog(files.read, { keys: [key], ...(earlier === undefined ? {} : { earlier }) });

before(async () => {
  database = await openTestDatabase();
  secrets = mkdtempSync(join(tmpdir(), 'dengwen-tiles-keys-'));
  folder = mkdtempSync(join(tmpdir(), 'dengwen-tiles-'));
  log = openLog(database.store, openSigner(secrets, {}));
  files = openLogFolder(folder);
  const published = parseVerifierKey(nodeHash, log.publishedKey);
  assert.ok(published);
  key = published;
  await grow(firstSize);
});

after(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
  rmSync(secrets, { recursive: true });
});

test('the files of a log are the whole of it: they audit from the first entry to the signed head', async () => {
  assert.deepEqual(await writeTiles(database.store, log, files), { size: firstSize, tiles: 5 });
  assert.deepEqual(await audit(), { verdict: 'verified', size: firstSize, findings: [] });
});

function countersigned(head: Uint8Array): Uint8Array {
  const note = new TextDecoder().decode(head);
  const parsed = parseNote(note);
  assert.ok(parsed);
  return utf8(note + cosignatureLine(parsed.text, cosignerOf('second-court.example', 12), 1_795_000_000));
}

test('a log that grew writes what is new only, keeps its earlier head true, and drops the partial tiles it filled', async () => {
  const earlier = await files.read(checkpointFile);
  assert.ok(earlier);
  assert.ok(existsSync(join(folder, 'tile/0/001.p/44')));
  await grow(secondSize);
  const { tiles } = await writeTiles(database.store, log, files);
  assert.equal(tiles, 5);
  assert.equal(existsSync(join(folder, 'tile/0/001.p')), false);
  assert.deepEqual(await audit(earlier), { verdict: 'verified', size: secondSize, findings: [] });
  // As a witness kept it: with a line of its own under it, which the log's signature does not cover.
  assert.equal((await audit(countersigned(earlier))).verdict, 'verified');
  assert.deepEqual(await writeTiles(database.store, log, files), { size: secondSize, tiles: 0 });
});

test('a head that nobody known has signed leaves the log not checked, and says so', async () => {
  const { verdict, findings } = await auditLog(files.read, { keys: [] });
  assert.equal(verdict, 'not checked');
  assert.deepEqual(findings, [{ item: checkpointFile, code: 'signature-unknown' }]);
});

/** What the audit finds while one file is other than it was. */
async function whileChanged(path: string, change: (place: string) => void): Promise<AuditReport> {
  const place = join(folder, path);
  const kept = readFileSync(place);
  change(place);
  try {
    return await audit();
  } finally {
    writeFileSync(place, kept);
  }
}

test('one changed bit in an entry, a tile or the head, a cut-off tile and a lost file are each named', async () => {
  const flip = (offset: number) => (place: string) => {
    const bytes = readFileSync(place);
    bytes[offset] = (bytes[offset] ?? 0) ^ 1;
    writeFileSync(place, bytes);
  };
  /** A root that reads well and is another: a bit taken by chance may make it none at all. */
  const otherRoot = (place: string): void => {
    const lines = readFileSync(place, 'utf8').split('\n');
    const root = lines[2] ?? '';
    lines[2] = (root.startsWith('A') ? 'B' : 'A') + root.slice(1);
    writeFileSync(place, lines.join('\n'));
  };
  const cases: readonly (readonly [string, (place: string) => void, string])[] = [
    ['tile/entries/001', flip(40), 'tile-differs'],
    ['tile/0/000', flip(3), 'tile-differs'],
    ['tile/1/000.p/2', flip(33), 'tile-differs'],
    ['tile/0/002.p/18', (place) => truncateSync(place, 31), 'file-malformed'],
    ['tile/entries/000', (place) => truncateSync(place, 500), 'file-malformed'],
    ['tile/0/001', (place) => rmSync(place), 'file-missing'],
    ['checkpoint', (place) => rmSync(place), 'file-missing'],
    ['checkpoint', otherRoot, 'signature-wrong'],
  ];
  for (const [path, change, code] of cases) {
    const { verdict, findings } = await whileChanged(path, change);
    assert.equal(verdict, 'failed', path);
    assert.ok(
      findings.some((finding) => finding.code === code),
      `${path}: ${JSON.stringify(findings)}`,
    );
  }
  assert.equal((await audit()).verdict, 'verified');
});

test('another history under the same key does not pass beside a head that was kept', async () => {
  const other = await openTestDatabase();
  const place = mkdtempSync(join(tmpdir(), 'dengwen-tiles-other-'));
  try {
    const kept = await files.read(checkpointFile);
    const forged = openLog(other.store, openSigner(secrets, {}));
    await transact(other.store, { organ }, (tx) => append(tx, entry()));
    await writeTiles(other.store, forged, openLogFolder(place));
    const short = await auditLog(openLogFolder(place).read, {
      keys: [key],
      ...(kept === null ? {} : { earlier: kept }),
    });
    assert.deepEqual(short.findings, [{ item: checkpointFile, code: 'set-back' }]);
    const ours = await openLogFolder(place).read(checkpointFile);
    assert.ok(ours);
    for (const head of [ours, countersigned(ours)])
      assert.deepEqual((await audit(head)).findings, [{ item: 'earlier', code: 'history-differs' }]);
    await assert.rejects(writeTiles(other.store, forged, files), LogSetBack);
  } finally {
    await other.close();
    rmSync(place, { recursive: true });
  }
});

test('no path but those of the format becomes a place on the disk', async () => {
  for (const path of ['../log-secret.pem', 'tile/0/../../x', '/etc/passwd', 'tile/0/1', 'tile/00/000', ''])
    await assert.rejects(files.read(path), TypeError);
});
