import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Screening } from '#screening/report.ts';
import type { Ladder } from '#screening/figures/ladder.ts';
import { kindIds } from '#screening/kind.ts';

import { dengwen, folderWith } from './testing/dengwen.ts';

// Made up: the counties are real, nobody of these numbers is.
const number = '110101201203070016';
const table = [
  '姓名,手机号,身份证号,住址',
  `张样本,13800000001,${number},北京市东城区样例路1号`,
  `张样本,13800000001,${number},北京市东城区样例路1号`,
  '李样本,13800000002,110101199003070010,广东省深圳市',
  '',
].join('\n');

const inJson = async (...line: readonly string[]): Promise<Screening & { readonly ladder: Ladder }> => {
  const { exit, out } = await dengwen(['screen', '--json', '--threads', '0', ...line]);
  assert.equal(exit, 0);
  return JSON.parse(out) as Screening & { readonly ladder: Ladder };
};

test('a table is screened: what is in it, how many people, from where, and what it comes to', async () => {
  using folder = folderWith({ 'list.csv': table });
  const { rows, kinds, persons, places, ladder, unread } = await inJson(
    '--leaked-on',
    '2024-06-30',
    folder.path('list.csv'),
  );
  assert.equal(rows, 3);
  assert.deepEqual(unread, []);
  const { found, valid, invalid, duplicate, reasons } = kinds['resident-id'];
  assert.deepEqual({ found, valid, invalid, duplicate, check: reasons.check }, { found: 3, valid: 2, invalid: 1, duplicate: 1, check: 1 }); // prettier-ignore
  assert.equal(persons?.linked, 2);
  assert.equal(persons?.under14, 1);
  assert.deepEqual(places?.issue.divisions, [{ code: '110101', count: 1 }]);
  const line = ladder.criminal.lines.find(({ kind }) => kind === 'mobile');
  assert.deepEqual([line?.seized, line?.invalid, line?.duplicate, line?.standing], [3, 0, 1, 2]);
  assert.deepEqual(Object.keys(kinds), [...kindIds]);
});

test('without the day of a leak nobody’s age is known, and only kinds leave the rest unknown', async () => {
  using folder = folderWith({ 'list.csv': table });
  assert.equal((await inJson(folder.path('list.csv'))).persons?.under14, null);
  const { persons, places, kinds } = await inJson('--scan-only', folder.path('list.csv'));
  assert.deepEqual([persons, places, kinds.mobile.duplicate, kinds.mobile.valid], [null, null, null, 3]);
});

test('nothing of the text is in what comes out, in neither language', async () => {
  using folder = folderWith({ 'list.csv': table });
  for (const how of [['--json'], ['--lang', 'zh'], ['--lang', 'en']]) {
    const { out, err } = await dengwen(['screen', '--threads', '0', folder.path('list.csv'), ...how]);
    for (const secret of [number, '13800000001', '张样本', '样例路'])
      assert.ok(!`${out}${err}`.includes(secret), secret);
  }
});

test('what cannot be read is said, with what was read before it', async () => {
  const packed = gzipSync(table.repeat(400));
  using folder = folderWith({ 'cut.gz': packed.subarray(0, packed.length - 200), 'picture.csv': Buffer.from([0x89, 0x50, 0, 1, 2, 3, 0, 0]) }); // prettier-ignore
  const { rows, unread, unreadCount } = await inJson(folder.path('cut.gz'), folder.path('picture.csv'));
  assert.ok(rows > 0);
  assert.equal(unreadCount, 2);
  assert.deepEqual(
    unread.map(({ reason }) => reason),
    ['damaged', 'unknown-format'],
  );
  const { exit, out } = await dengwen(['screen', '--threads', '0', '--lang', 'en', folder.path('picture.csv')]);
  assert.equal(exit, 1);
  assert.match(out, /no text, and no archive that is known/);
});

test('a wrong call is told what is wrong', async () => {
  using folder = folderWith({ 'list.csv': table, short: 'abc' });
  const list = folder.path('list.csv');
  const calls = [
    [folder.path('nowhere')],
    [list, '--leaked-on', 'May'],
    [list, '--threads', 'many'],
    [list, '--engine', 'fast'],
    [list, '--key-file', folder.path('short')],
    [list, '--resume', folder.path('resumption')],
    [],
  ];
  for (const line of calls) {
    const { exit, err } = await dengwen(['screen', ...line]);
    assert.equal(exit, 2, line.join(' '));
    assert.ok(err.length > 0);
  }
});

test('a folder of one’s own is no place to note in, and stays as it is', async () => {
  using folder = folderWith({ 'list.csv': table, key: 'sixteen bytes or more' });
  mkdirSync(folder.path('own'));
  writeFileSync(folder.path('own/evidence.txt'), 'kept');
  const noted = ['screen', '--threads', '0', '--key-file', folder.path('key'), folder.path('list.csv'), '--resume'];
  const refused = await dengwen([...noted, folder.path('own')]);
  assert.equal(refused.exit, 2);
  assert.match(refused.err, /别的文件[^]*other files/);
  assert.equal(readFileSync(folder.path('own/evidence.txt'), 'utf8'), 'kept');
  const unmade = await dengwen([...noted, folder.path('key')]);
  assert.equal(unmade.exit, 1);
  assert.match(unmade.err, /无法建立或读写[^]*cannot be made, read or written/);
});

test('a run that is told to stop says so, and its part of a report is no success', async () => {
  using folder = folderWith({ 'list.csv': table });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const before = process.listenerCount(signal);
    const running = dengwen(['screen', '--json', '--threads', '0', folder.path('list.csv')]);
    while (process.listenerCount(signal) === before) await new Promise(setImmediate);
    process.emit(signal);
    const { exit, out, err } = await running;
    assert.equal(exit, 1);
    assert.equal((JSON.parse(out) as Screening).unread[0]?.reason, 'cancelled');
    assert.match(err, /停止/);
    assert.equal(process.listenerCount(signal), before);
  }
});

test('the readable engine and the fast one say the same', async () => {
  using folder = folderWith({ 'list.csv': table });
  const [fast, readable] = await Promise.all([
    inJson(folder.path('list.csv')),
    inJson('--engine', 'reference', folder.path('list.csv')),
  ]);
  assert.deepEqual({ ...fast, engine: null }, { ...readable, engine: null });
});
