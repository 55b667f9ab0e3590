import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { kinds } from '#screening/kinds.ts';
import { rowClasses } from '#screening/classes/row-classes.ts';
import type { Screening } from '#screening/report.ts';
import { ladderSchemes } from '#law/proposals/ladder-schemes.ts';
import { screeningTables } from '#reference/screening-tables.ts';
import { writeLeak } from '../bench/leak/leak.ts';
import type { Truth } from '../bench/leak/leak.ts';
import { referenceEngine } from '#platform/screening/run/engine.ts';
import { fastEngine } from '../tools/engine-build.ts';
import type { ScreeningRequest } from '#platform/screening/run/request.ts';
import { screen } from '#platform/screening/run/screen.ts';
import { screenOnThread } from '#platform/screening/run/thread.ts';

const { tables, sources: tablesRead } = screeningTables();
const fast = await fastEngine();
const readable = referenceEngine(tables, tablesRead);

/** A folder of the test's own, and a leak in it with its truth. */
function leakOf(context: { after(done: () => void): void }, rows: number) {
  const folder = mkdtempSync(join(tmpdir(), 'dengwen-screen-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const pieces: Buffer[] = [];
  const truth = writeLeak(rows, 11, (block) => pieces.push(Buffer.from(block)));
  const bytes = Buffer.concat(pieces);
  const path = join(folder, 'orders');
  writeFileSync(path, bytes);
  return { folder, path, bytes, truth };
}

function asked(path: string, spillFolder: string, more: Partial<ScreeningRequest> = {}): ScreeningRequest {
  return {
    sources: [path],
    size: statSync(path).size,
    key: Buffer.alloc(16, 7),
    leakedOn: '2024-06-30',
    rowClasses: rowClasses(ladderSchemes['R-MANY'], kinds),
    countsOnly: false,
    engine: fast,
    core: false,
    threads: 2,
    spillFolder,
    resumption: null,
    ...more,
  };
}

function holds(screening: Screening, truth: Truth): void {
  assert.equal(screening.rows, truth.rows);
  for (const kind of ['resident-id', 'mobile', 'email', 'bank-card', 'uscc', 'plate'] as const) {
    const { found, valid, invalid, duplicate } = screening.kinds[kind];
    assert.deepEqual({ found, valid, invalid, duplicate }, truth.kinds[kind], kind);
  }
  const { persons, places } = screening;
  assert.ok(persons !== null && places !== null);
  assert.equal(persons.identityNumbers, truth.identityNumbers);
  assert.equal(persons.none, truth.none);
  assert.equal(persons.under14, truth.under14);
  assert.ok(persons.identityNumbers <= persons.least && persons.least <= persons.linked, 'least and linked');
  assert.ok(persons.linked <= persons.most, 'linked and most');
  assert.ok(Math.abs(persons.linked - truth.persons) <= truth.persons * 0.002, `${persons.linked} of ${truth.persons}`);
  const provinces: Record<string, number> = {};
  for (const { code, count } of places.issue.divisions)
    provinces[`${code.slice(0, 2)}0000`] = (provinces[`${code.slice(0, 2)}0000`] ?? 0) + count;
  assert.deepEqual(provinces, truth.provinces);
}

/** A report without what tells one way of reading from another. */
const figures = ({ kinds: found, persons, places, rows }: Screening) => ({ found, persons, places, rows });

test('what is found in a made-up leak is its truth, on one thread and on several, by both engines', async (context) => {
  const { folder, path, truth } = leakOf(context, 100_000);
  const one = await screen(asked(path, folder, { threads: 0 }));
  holds(one, truth);
  assert.deepEqual(figures(await screen(asked(path, folder))), figures(one));
  assert.deepEqual(figures(await screen(asked(path, folder, { engine: readable, threads: 1 }))), figures(one));
  assert.deepEqual(readdirSync(folder), ['orders']);
});

test('packed or in another charset it is the same', async (context) => {
  const { folder, path, bytes } = leakOf(context, 20_000);
  const plain = figures(await screen(asked(path, folder)));
  const text = new TextDecoder().decode(bytes);
  const forms = {
    gz: gzipSync(bytes),
    zst: zstdCompressSync(bytes),
    utf16: Buffer.from(`\ufeff${text}`, 'utf16le'),
  };
  for (const [name, form] of Object.entries(forms)) {
    const other = join(folder, name);
    writeFileSync(other, form);
    assert.deepEqual(figures(await screen(asked(other, folder))), plain, name);
  }
});

test('a large file with damage in its head and its first lines is read as the same file packed is', async (context) => {
  const { folder, bytes } = leakOf(context, 60_000);
  const [head = '', ...lines] = bytes.toString('latin1').split('\n');
  const damaged = Buffer.from(
    [head.replace(',IP,', ',I\xff\xfeP,'), `13800138000\xff${lines[0]}`, ...lines.slice(1)].join('\n'),
    'latin1',
  );
  const [plain, packed] = [join(folder, 'plain'), join(folder, 'packed')];
  writeFileSync(plain, damaged);
  writeFileSync(packed, gzipSync(damaged));
  const [read, unpacked] = [await screen(asked(plain, folder)), await screen(asked(packed, folder))];
  assert.deepEqual(figures(read), figures(unpacked));
  assert.deepEqual([read.parts[0]?.replaced, unpacked.parts[0]?.replaced], [3, 3]);
});

test('cells with line ends are read whole, in a file read by ranges and in one that is unpacked', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'dengwen-screen-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const rows = 160_000;
  const record = (place: number): string =>
    `样本${place},${13_800_000_000 + place},"请放门卫\n\n电话 ""${'1'.repeat(place % 9)}"", 谢谢${'，'.repeat(place % 50)}"\n`;
  const text = `姓名,手机号,备注\n${Array.from({ length: rows }, (_, place) => record(place)).join('')}`;
  const [plain, packed] = [join(folder, 'plain'), join(folder, 'packed')];
  writeFileSync(plain, text);
  writeFileSync(packed, gzipSync(text));
  assert.ok(statSync(plain).size > 9_000_000);
  for (const path of [plain, packed])
    for (const threads of [0, 2]) {
      const { rows: read, torn, ragged, kinds: found } = await screen(asked(path, folder, { threads }));
      assert.deepEqual([read, torn, ragged, found.mobile.inColumns], [rows, 0, 0, rows], `${path} ${threads}`);
    }
  const whole = await screen(asked(packed, folder));
  const resumption = { folder: join(folder, 'resumption'), order: 'the same' };
  for (let stops = 0; stops < 3; stops += 1) {
    const stopping = new AbortController();
    const stop = { threads: stops % 2, signal: stopping.signal, onProgress: () => stopping.abort() };
    assert.ok((await screen(asked(packed, folder, { resumption, ...stop }))).rows < rows);
  }
  assert.deepEqual(await screen(asked(packed, folder, { resumption })), whole);
});

test('a file that is cut short while it is read is said to be, and its bytes are those that were read', async (context) => {
  const { folder, path, bytes } = leakOf(context, 100_000);
  for (const threads of [0, 2]) {
    writeFileSync(path, bytes);
    const kept = 9_000_001;
    const cut = { threads, onProgress: () => truncateSync(path, kept) };
    const { unread, parts } = await screen(asked(path, folder, cut));
    assert.deepEqual(
      unread.map(({ part, reason }) => [part, reason]),
      [['orders', 'input-output']],
    );
    assert.equal(unread[0]?.readBytes, parts[0]?.bytes);
    // Of what was read before it was cut some may lie behind the cut.
    if (threads === 0) assert.equal(parts[0]?.bytes, kept);
    else assert.ok((parts[0]?.bytes ?? 0) < bytes.length);
  }
});

test('a run that was stopped goes on where it was, and ends with the same report', async (context) => {
  const { folder, path, truth } = leakOf(context, 200_000);
  const whole = await screen(asked(path, folder));
  holds(whole, truth);
  const resumption = { folder: join(folder, 'resumption'), order: 'the same' };
  for (let stops = 0; stops < 3; stops += 1) {
    const stopping = new AbortController();
    const stop = { threads: stops % 2, signal: stopping.signal, onProgress: () => stopping.abort() };
    const stopped = await screen(asked(path, folder, { resumption, ...stop }));
    assert.equal(stopped.unread[0]?.reason, 'cancelled');
    assert.ok(stopped.rows < truth.rows);
  }
  const gone = await screen(asked(path, folder, { resumption }));
  assert.deepEqual(gone, whole);
  assert.deepEqual(readdirSync(folder), ['orders']);
});

test('a folder is gone on with however often it is stopped: no row of a dump is lost, and nothing is said twice', async (context) => {
  const parent = mkdtempSync(join(tmpdir(), 'dengwen-screen-'));
  context.after(() => rmSync(parent, { recursive: true }));
  const folder = join(parent, 'exhibit');
  mkdirSync(folder);
  symlinkSync('nowhere', join(folder, '0 link'));
  const row = (table: string, place: number): string =>
    `INSERT INTO \`${table}\` VALUES (${place},'${13_800_000_000 + place}','${'x'.repeat(300)}');\n`;
  // Two tables by turns: what is held of one is given out when the other is.
  const dump = Array.from({ length: 80_000 }, (_, place) => row(place % 7 === 0 ? 'seldom' : 'often', place)).join('');
  writeFileSync(join(folder, '2 dump.sql'), dump);
  writeFileSync(join(folder, '1 list'), '姓名,手机号\n张样本,13800000001\n');
  const asking = { ...asked(join(folder, '1 list'), parent, { threads: 0 }), sources: [folder], size: null };
  const whole = await screen(asking);
  assert.deepEqual([whole.rows, whole.kinds.mobile.found, whole.unreadCount], [80_001, 80_001, 1]);
  const resumption = { folder: join(parent, 'resumption'), order: 'the same' };
  for (let stops = 0; ; stops += 1) {
    const stopping = new AbortController();
    // Each goes on by a block at least, and by another number of them than the one before.
    let left = 1 + (stops % 2);
    const onProgress = (): void => {
      left -= 1;
      if (left === 0) stopping.abort();
    };
    const screening = await screen({ ...asking, resumption, signal: stopping.signal, onProgress });
    if (stopping.signal.aborted) continue;
    assert.ok(stops > 1);
    assert.deepEqual(screening, whole);
    return;
  }
});

test('a resumption of another order is begun anew', async (context) => {
  const { folder, path, truth } = leakOf(context, 60_000);
  const stopping = new AbortController();
  const resumption = join(folder, 'resumption');
  const stop = { signal: stopping.signal, onProgress: () => stopping.abort() };
  await screen(asked(path, folder, { resumption: { folder: resumption, order: 'one' }, ...stop }));
  holds(await screen(asked(path, folder, { resumption: { folder: resumption, order: 'another' } })), truth);
});

test('a stream is screened on a thread of its own, and one that breaks off is said to be unread', async (context) => {
  const { folder, path, bytes, truth } = leakOf(context, 20_000);
  async function* chunks(until: number): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < until; at += 100_003) {
      await Promise.resolve();
      yield bytes.subarray(at, Math.min(at + 100_003, until));
    }
    if (until < bytes.length) throw new Error('the seal does not hold');
  }
  const stream = (until: number) => [{ name: 'exhibit', size: bytes.length, chunks: chunks(until) }];
  holds(await screenOnThread(asked(path, folder, { sources: stream(bytes.length) })), truth);
  const broken = await screenOnThread(asked(path, folder, { sources: stream(1_000_000) }));
  assert.equal(broken.unread[0]?.reason, 'input-output');
  assert.ok(broken.rows > 0 && broken.rows < truth.rows);
});
