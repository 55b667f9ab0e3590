import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { dengwen, folderWith } from './testing/dengwen.ts';

const folder = join(import.meta.dirname, '../../corpus');

interface Sums {
  readonly cases: number;
  readonly compared: number;
  readonly agree: number;
  readonly explained: number;
  readonly unexplained: readonly { id: string; question: string; court: string; engine: string }[];
}

async function sumsOf(path: string, ...more: readonly string[]): Promise<Sums> {
  const { exit, out, err } = await dengwen(['corpus', path, '--json', ...more]);
  assert.equal(exit, 0, err);
  const sums: Sums = JSON.parse(out);
  assert.equal(sums.compared, sums.agree + sums.explained + sums.unexplained.length);
  return sums;
}

test('the published cases are compared, and every difference has its reason', async () => {
  const sums = await sumsOf(folder);
  assert.equal(sums.cases, 53);
  assert.ok(sums.agree > sums.explained);
  assert.deepEqual(sums.unexplained, []);
});

test('any file of records is taken, and a court that no rule supports stands unexplained', async () => {
  const record = JSON.parse(readFileSync(join(folder, 'hz-xiaoshan-v-yu-aiface-2023.json'), 'utf8'));
  const changed = { ...record, id: 'another-record', procuratorateOrPlaintiff: { name: null, kind: 'other' } };
  using files = folderWith({ 'records.json': JSON.stringify([record, changed]) });
  const { cases, unexplained } = await sumsOf(files.path('records.json'));
  assert.equal(cases, 2);
  assert.ok(unexplained.length > 0);
  for (const one of unexplained) assert.deepEqual([one.id, one.court, one.engine], ['another-record', 'yes', 'no']);
});

test('the text tells the sums, then question by question', async () => {
  const { exit, out } = await dengwen(['corpus', folder, '--lang', 'en']);
  assert.equal(exit, 0);
  assert.match(out, /^53 cases; \d+ compared: \d+ agree, \d+ explained, 0 unexplained/);
  assert.match(out, /\n {2}= hz-xiaoshan-v-yu-aiface-2023/);
});

test('defects of every record are told at once, at their places', async () => {
  using files = folderWith({ 'records.json': JSON.stringify([{ id: 'x' }, 7]) });
  const { exit, out, err } = await dengwen(['corpus', files.path('records.json')]);
  assert.equal(exit, 1);
  assert.equal(out, '');
  assert.match(err, / {2}\/0\/titleZh {2}/);
  assert.match(err, / {2}\/1 {2}/);
});

test('an object is no list of records, and an empty folder holds none', async () => {
  using files = folderWith({ 'one.txt': '' });
  assert.equal((await dengwen(['corpus', files.path('.')])).exit, 1);
  assert.equal((await dengwen(['corpus', '-'], { input: '{}' })).exit, 1);
});
