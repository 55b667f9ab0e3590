import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, test } from 'node:test';
import { commonOf, overlapKinds } from '#screening/overlap/digests.ts';
import { screenedAsExhibit } from '#apps/cli/screen-exhibit.ts';
import { dengwen, folderWith } from '#apps/cli/testing/dengwen.ts';
import { collectDigests } from '#platform/screening/run/digests.ts';
import type { ScreeningRequest } from '#platform/screening/run/request.ts';
import { findChdb } from '#platform/screening/tuples/embedded.ts';
import { writeLeak } from '../bench/leak/leak.ts';
import { fastEngine } from '../tools/engine-build.ts';

const chdb = process.env['DENGWEN_CHDB'] ?? resolve(import.meta.dirname, '../.dengwen/chdb');
const missing = findChdb(chdb) === null && 'chdb is not installed (docs/running.md)';

const leak = (rows: number): Buffer => {
  const pieces: Buffer[] = [];
  writeLeak(rows, 9, (block) => pieces.push(Buffer.from(block)));
  return Buffer.concat(pieces);
};

describe('a leak counted in the tuple database, by the command line', { skip: missing }, () => {
  test('the report is that of memory, the overlap that of the data, and what broke off is compared with nothing', async () => {
    using folder = folderWith({ key: 'sixteen bytes, at the least', whole: leak(20_000), part: leak(5_000) });
    const environment = { DENGWEN_DATA: folder.path('data'), DENGWEN_CHDB: chdb };
    const reportOf = async (file: string, ...more: readonly string[]) => {
      const line = ['screen', '--json', '--threads', '2', '--leaked-on', '2024-06-30', folder.path(file)];
      const { exit, out, err } = await dengwen([...line, '--key-file', folder.path('key'), ...more], { environment });
      assert.equal(exit, 0, err);
      return JSON.parse(out);
    };
    const whole = await reportOf('whole');
    assert.ok(whole.persons.hubs > 0 && whole.persons.under14 > 0);
    assert.deepEqual(await reportOf('whole', '--exhibit', '1'), whole);
    const part = await reportOf('part');
    assert.deepEqual(await reportOf('part', '--exhibit', '2'), part);

    const overlap = await dengwen(['overlap', '2', '1', '--json'], { environment });
    assert.equal(overlap.exit, 0, overlap.err);
    const found = JSON.parse(overlap.out);
    const engine = await fastEngine();
    const request = (file: string): ScreeningRequest => ({
      sources: [folder.path(file)],
      size: null,
      key: Buffer.alloc(16, 7),
      leakedOn: null,
      rowClasses: [],
      countsOnly: false,
      engine,
      core: false,
      threads: 0,
      spillFolder: folder.path('.'),
      resumption: null,
    });
    const [one, other] = [await collectDigests(request('part')), await collectDigests(request('whole'))];
    for (const kind of overlapKinds) {
      const common = commonOf(one[kind], other[kind]);
      assert.ok(common > 0, kind);
      assert.deepEqual(found[kind], { common, one: one[kind].length, other: other[kind].length }, kind);
    }

    const said: string[] = [];
    await screenedAsExhibit({ environment, say: ({ en }) => said.push(en) }, 3, {
      ...request('part'),
      signal: AbortSignal.abort(),
    });
    assert.match(said.at(-1) ?? '', /Exhibit 3 was not read to its end/);
    const withBroken = await dengwen(['overlap', '1', '3'], { environment });
    assert.deepEqual([withBroken.exit, withBroken.out], [1, '']);
    assert.match(withBroken.err, /not read to its end/);
  });
});
