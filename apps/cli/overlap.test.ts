import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { TooManyIdentifiers } from '#screening/link/identifiers.ts';
import { findChdb } from '#platform/screening/tuples/embedded.ts';
import { TupleProblem } from '#platform/screening/tuples/problem.ts';
import { startClickHouseServer } from '#platform/screening/tuples/testing/clickhouse-server.ts';

import { Failure } from './failure.ts';
import { withinMemory } from './within-memory.ts';
import { dengwen, folderWith } from './testing/dengwen.ts';

const chdb = process.env['DENGWEN_CHDB'] ?? resolve(import.meta.dirname, '../../.dengwen/chdb');
const missing = findChdb(chdb) === null && 'chdb is not installed (docs/running.md)';
const hasChinese = /[\u4e00-\u9fff]/;

// Made up: nobody has these numbers.
const list = (mobiles: readonly number[], extra = ''): string =>
  ['姓名,手机号,身份证号,邮箱', ...mobiles.map((one) => `张样本,${13_800_000_000 + one},110101199003070011,a${one}@example.com`), extra].join('\n'); // prettier-ignore

describe('exhibits in the tuple database, embedded', { skip: missing }, () => {
  test('an exhibit is counted there as in memory, kept, and compared with another under the same key', async () => {
    using folder = folderWith({
      key: 'sixteen bytes, at the least',
      'other-key': 'and another sixteen bytes or more',
      'one.csv': list([1, 2, 3, 3]),
      'other.csv': list([3, 4], '李样本,13800000005,110101201203070016,'),
    });
    const environment = { DENGWEN_DATA: folder.path('data'), DENGWEN_CHDB: chdb };
    const screened = (file: string, ...line: readonly string[]) =>
      dengwen(
        ['screen', '--json', '--threads', '0', '--leaked-on', '2024-06-30', folder.path(file), '--key-file', ...line],
        { environment },
      );
    const key = folder.path('key');
    for (const [file, exhibit] of [
      ['one.csv', '1'],
      ['other.csv', '2'],
    ] as const) {
      // prettier-ignore
      const [inMemory, there] = [await screened(file, key), await screened(file, key, '--exhibit', exhibit)];
      assert.equal(there.exit, 0, there.err);
      assert.deepEqual(JSON.parse(there.out), JSON.parse(inMemory.out));
    }
    const overlap = (...line: readonly string[]) => dengwen(['overlap', ...line], { environment });
    const { exit, out, err } = await overlap('1', '2', '--json');
    assert.equal(exit, 0, err);
    const found = JSON.parse(out);
    assert.deepEqual(
      [found.exhibits, found.identity, found.mobile, found.email],
      [[1, 2], { common: 1, one: 1, other: 2 }, { common: 1, one: 3, other: 3 }, { common: 1, one: 3, other: 2 }],
    );
    assert.match(found.caveat.en, /a judge finds/);
    const text = await overlap('1', '2', '--lang', 'en');
    assert.match(text.out, /mobiles +1 \(of 3 in exhibit 1, 3 in exhibit 2\)/);
    assert.match(text.out, /a judge finds/);
    for (const secret of ['13800000003', '110101199003070011', 'example.com'])
      assert.ok(!`${out}${text.out}${err}${text.err}`.includes(secret), secret);

    const again = await screened('one.csv', key, '--exhibit', '1');
    assert.deepEqual([again.exit, again.out], [1, '']);
    assert.match(again.err, /第 1 号证据[^]*exhibit 1 already/);
    assert.equal((await screened('one.csv', folder.path('other-key'), '--exhibit', '3')).exit, 0);
    const otherKey = await overlap('1', '3');
    assert.deepEqual([otherKey.exit, otherKey.out], [1, '']);
    assert.match(otherKey.err, /different keys/);
    const absent = await overlap('1', '9');
    assert.deepEqual([absent.exit, absent.out], [1, '']);
    assert.match(absent.err, /no exhibit 9/);
  });
});

test('without a tuple database it is said how to get one', async () => {
  using folder = folderWith({ key: 'sixteen bytes, at the least', 'one.csv': list([1]) });
  const environment = { DENGWEN_DATA: folder.path('data'), DENGWEN_CHDB: folder.path('nowhere') };
  for (const line of [
    ['screen', '--threads', '0', folder.path('one.csv'), '--key-file', folder.path('key'), '--exhibit', '1'],
    ['overlap', '1', '2'],
  ]) {
    const { exit, out, err } = await dengwen(line, { environment });
    assert.deepEqual([exit, out], [1, '']);
    assert.match(err, /npm run chdb/);
    assert.match(err, /CLICKHOUSE_URL/);
    assert.match(err, hasChinese);
  }
});

/** As a database does that knows no exhibit, or one that broke off, and takes nothing in. */
async function serverThat(noted: readonly Readonly<Record<string, number>>[]) {
  const refusing = (): Promise<never> => Promise.reject(new TupleProblem('disk-full', 243));
  return startClickHouseServer({
    run: refusing,
    arrive: refusing,
    close: refusing,
    rows: async (statement) => (statement.includes('GROUP BY exhibit') ? noted : []),
  });
}

test('a database that fails ends the screening with its reason and number', async (context) => {
  const server = await serverThat([]);
  context.after(() => server.close());
  using folder = folderWith({ key: 'sixteen bytes, at the least', 'one.csv': list([1]) });
  const { exit, out, err } = await dengwen(
    ['screen', '--threads', '0', folder.path('one.csv'), '--key-file', folder.path('key'), '--exhibit', '1'],
    { environment: { CLICKHOUSE_URL: server.url } },
  );
  assert.deepEqual([exit, out], [1, '']);
  assert.match(err, /磁盘已满[^]*243[^]*disk is full[^]*243/);
});

test('an exhibit that broke off is compared with nothing, and its number stays taken', async (context) => {
  const server = await serverThat([{ low: 1, high: 1, whole: 0 }]);
  context.after(() => server.close());
  using folder = folderWith({ key: 'sixteen bytes, at the least', 'one.csv': list([1]) });
  const environment = { CLICKHOUSE_URL: server.url };
  const overlap = await dengwen(['overlap', '1', '2'], { environment });
  assert.deepEqual([overlap.exit, overlap.out], [1, '']);
  assert.match(overlap.err, /not read to its end/);
  const screened = await dengwen(
    ['screen', '--threads', '0', folder.path('one.csv'), '--key-file', folder.path('key'), '--exhibit', '1'],
    { environment },
  );
  assert.deepEqual([screened.exit, screened.out], [1, '']);
  assert.match(screened.err, /another number/);
});

test('a wrong call is told what is wrong before anything is read', async () => {
  using folder = folderWith({ key: 'sixteen bytes, at the least', 'one.csv': list([1]) });
  mkdirSync(folder.path('resumption'));
  const screen = ['screen', folder.path('one.csv'), '--exhibit'];
  const key = ['--key-file', folder.path('key')];
  for (const line of [
    [...screen, '1'],
    [...screen, '1', '--scan-only', ...key],
    [...screen, '1', '--resume', folder.path('resumption'), ...key],
    [...screen, '0', ...key],
    [...screen, 'first', ...key],
    [...screen, '4294967296', ...key],
    ['overlap', '1', '1'],
    ['overlap', '1', 'second'],
    ['overlap', '1'],
  ]) {
    const { exit, out, err } = await dengwen(line, { environment: { DENGWEN_CHDB: join(folder.path('nowhere')) } });
    assert.deepEqual([exit, out], [2, ''], line.join(' '));
    assert.match(err, hasChinese);
  }
});

test('more than memory links is refused with the way by the tuple database', async () => {
  await assert.rejects(
    withinMemory(() => Promise.reject(new TooManyIdentifiers('full'))),
    (error) => error instanceof Failure && error.exit === 1 && [error.words.zh, error.words.en].every((words) => words.includes('--exhibit') && words.includes('npm run chdb')), // prettier-ignore
  );
});
