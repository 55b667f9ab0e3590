import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { openTestServer, type TestServer } from '#apps/server/testing/running-server.ts';
import { filerOfCase } from '#apps/server/testing/exhibits.ts';
import { hasOpenssl, opensslAuthority } from '#platform/timestamps/testing/openssl-authority.ts';
import type { OpensslAuthority } from '#platform/timestamps/testing/openssl-authority.ts';
import { buildWeb } from '../tools/web-build.ts';
import { stickingOut, violations } from './accessibility.ts';
import { openBrowser } from './browser.ts';
import { settled, visit } from './visitor.ts';

// An authority that really stamps; the person at the page has the timestamp renewed.

const skip = hasOpenssl() ? false : 'no openssl';
let server: TestServer;
let browser: Browser;
let authority: OpensslAuthority;
let folder: string;
let path: string;

before(async () => {
  if (skip !== false) return;
  await buildWeb();
  folder = mkdtempSync(join(tmpdir(), 'dengwen-stamps-'));
  cpSync(join(import.meta.dirname, '../apps/web/dist'), join(folder, 'pages'), { recursive: true });
  authority = await opensslAuthority(4000);
  server = await openTestServer({ pages: join(folder, 'pages'), timestampAuthorities: [authority.url] });
  browser = await openBrowser();
  const filer = await filerOfCase(server);
  await filer.submit(new Uint8Array(randomBytes(700)));
  path = `/courts/${filer.ref.court}/cases/${filer.ref.case}/exhibits`;
});

after(async () => {
  await browser?.close();
  await server?.close();
  await authority?.[Symbol.asyncDispose]();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

for (const seen of [
  { language: 'zh', scheme: 'light', width: 1440, renew: '续加时间戳', why: '续加事由', times: /续加 1 次/ },
  {
    language: 'en',
    scheme: 'dark',
    width: 390,
    renew: 'Renew the timestamp',
    why: 'Why it is renewed',
    times: /renewed 2 times/,
  },
] as const)
  test(`a timestamp says until when it holds, and is renewed at the page, in ${seen.language}`, { skip }, async () => {
    const visitor = await visit(browser, server.url, seen);
    const { page } = visitor;
    await visitor.become('procurator.city@demo');
    // The job of submitting has it stamped; the page is looked at again until it shows that.
    const stamp = page.getByText(/可信时间戳.*可采信至 2037-|Trusted timestamp.*relied on until 2037-/);
    do await visitor.go(path);
    while ((await stamp.count()) === 0);
    await page.getByRole('button', { name: seen.renew }).click();
    await settled(page);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(await stickingOut(page), []);
    const form = page.locator('form.exhibit-open').filter({ hasText: seen.why });
    await form.getByLabel(seen.why).fill('演示：换用另一授时机构');
    await form.getByRole('button', { name: seen.renew }).click();
    await page.getByText(seen.times).waitFor();
    await page.getByText(/^(?:记载与保管链|Record and custody)$/).click();
    await page
      .locator('.custody li')
      .filter({ hasText: /续加时间戳|Timestamp renewed/ })
      .first()
      .waitFor();
    await visitor.leave();
  });
