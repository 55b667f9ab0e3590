import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { dengwen, folderWith } from '#apps/cli/testing/dengwen.ts';
import { complaintAgainst } from '#domain/docket/testing/courthouse.ts';
import { routes } from '#contract/routes.ts';
import { tilesOfTheLog } from './log-tiles.ts';
import { openTestServer } from './testing/running-server.ts';
import type { TestServer } from './testing/running-server.ts';

let house: TestServer;

before(async () => {
  house = await openTestServer();
  const filer = await house.as('procurator.city@demo');
  const filed = await filer.call(
    routes.file,
    { params: { court: 'demo-jiangnan' }, query: {}, body: { draft: null, complaint: complaintAgainst(1) } },
    { idempotencyKey: crypto.randomUUID() },
  );
  assert.ok(filed.ok);
  await tilesOfTheLog(house.server.house).run();
});
after(() => house.close());

test('anyone reads the log as static files: full tiles for ever, the head never from a cache', async () => {
  const head = await fetch(`${house.url}/checkpoint`);
  assert.equal(head.headers.get('cache-control'), 'no-cache');
  const [, size = ''] = (await head.text()).split('\n');
  const tile = await fetch(`${house.url}/tile/0/000.p/${size}`);
  assert.equal(tile.status, 200);
  assert.match(tile.headers.get('cache-control') ?? '', /max-age=60/);
  assert.equal((await tile.arrayBuffer()).byteLength, Number(size) * 32);
});

test('what is no file of the log is not found, however it is spelt', async () => {
  for (const path of ['tile/0/001', 'tile/0/0', 'tile/..%2f..%2flog-secret.pem', 'tile/%2e%2e/log-secret.pem'])
    assert.equal((await fetch(`${house.url}/${path}`)).status, 404, path);
});

test('the command line audits the whole log over the network, by a key of its own', async () => {
  using folder = folderWith({ 'key.txt': house.server.house.log.publishedKey });
  const audited = await dengwen(['log', 'fsck', house.url, '--key', folder.path('key.txt'), '--json']);
  assert.equal(audited.exit, 0, audited.err);
  const report: { verdict: string; size: number } = JSON.parse(audited.out);
  assert.equal(report.verdict, 'verified');
  assert.ok(report.size > 0);
});

test('without a key the audit tells that nothing was checked, and ends otherwise', async () => {
  using folder = folderWith({});
  const audited = await dengwen(['log', 'fsck', house.url], { environment: { DENGWEN_DATA: folder.path('.') } });
  assert.equal(audited.exit, 3);
  assert.match(audited.out, /未检验/);
});

test('an entry has one address: no other spelling of its number is read', async () => {
  assert.equal((await fetch(`${house.url}/api/log/entries/0`)).status, 200);
  for (const index of ['0x0', '00', '0.0', '0e0', '+0', '-0', '%200', '', '9007199254740993', '1e400'])
    for (const path of [`entries/${index}`, `consistency?from=1&to=${index}`]) {
      const { status } = await fetch(`${house.url}/api/log/${path}`);
      assert.ok(status === 404 || status === 422, `${path} ${status}`);
    }
});
