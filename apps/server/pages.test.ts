import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildApp } from './app.ts';

test('files with a digest are kept, the page is asked for each time, and what is no page is a problem', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dengwen-pages-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>one</title>');
  writeFileSync(join(folder, 'assets/app-1.js'), 'void 0;');
  const app = await buildApp({
    bound: [],
    resolve: async () => null,
    requestsPerMinute: 1000,
    pages: folder,
    onFault: assert.fail,
  });
  try {
    const get = async (url: string) => {
      const { statusCode, headers, body } = await app.inject({ url });
      return [statusCode, String(headers['content-type']).split(';')[0], headers['cache-control'], body.slice(0, 33)];
    };
    const page = [200, 'text/html', 'no-cache', '<!doctype html><title>one</title>'];
    assert.deepEqual(await get('/'), page);
    assert.deepEqual(await get('/library/some-case?x=1'), page);
    assert.deepEqual((await get('/assets/app-1.js')).slice(0, 3), [
      200,
      'application/javascript',
      'public, max-age=31536000, immutable',
    ]);
    for (const missing of ['/assets/app-2.js', '/favicon.ico', '/api/none', '/../package.json'])
      assert.deepEqual((await get(missing)).slice(0, 2), [404, 'application/problem+json'], missing);

    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>two</title>');
    writeFileSync(join(folder, 'assets/app-2.js'), 'void 0;');
    assert.equal((await get('/'))[3], '<!doctype html><title>two</title>');
    assert.equal((await get('/assets/app-2.js'))[0], 200);
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
