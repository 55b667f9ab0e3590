import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { openTestServer, type TestServer } from '#apps/server/testing/running-server.ts';
import { buildWeb } from '../tools/web-build.ts';
import { openBrowser } from './browser.ts';
import { settled, visit, type Visitor } from './visitor.ts';

// A researcher compares two regimes and looks provisions up: all of it decided in the browser.

let server: TestServer;
let browser: Browser;
let pages: string;

before(async () => {
  await buildWeb();
  pages = mkdtempSync(join(tmpdir(), 'dengwen-regimes-'));
  cpSync(join(import.meta.dirname, '../apps/web/dist'), pages, { recursive: true });
  server = await openTestServer({ pages });
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
  rmSync(pages, { recursive: true, force: true });
});

/** Until the comparison that was asked for stands on the page. */
async function compared({ page }: Visitor): Promise<void> {
  await page.locator('.regimes:not([aria-busy]) .flows-key').waitFor();
}

describe('comparing regimes', () => {
  test('the law beside itself parts nowhere; one switch, and the first parting is named', async () => {
    const visitor = await visit(browser, server.url);
    await visitor.go('/regimes?other=');
    await compared(visitor);
    const { page } = visitor;
    await page.getByRole('heading', { level: 1, name: '没有分歧' }).waitFor();
    assert.equal(await page.locator('.flow-row').count(), 0);
    await page.locator('.reg-sides > div').nth(1).getByText('人数阶梯', { exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /第一处分歧在/ }).waitFor();
    await compared(visitor);
    assert.match(new URL(page.url()).searchParams.get('other') ?? '', /proposal=R-MANY/);
    await page.locator('.reg-sides').getByText('不是现行法').first().waitFor();
    await visitor.leave();
  });

  test('a cell opens to both trees by the keyboard, with the step at which they part marked in each', async () => {
    const visitor = await visit(browser, server.url);
    await visitor.go('/regimes?other=proposal%3DR-MANY');
    await compared(visitor);
    const { page } = visitor;
    const cell = page.locator('.cell').first();
    await cell.focus();
    await page.keyboard.press('Enter');
    assert.equal(await cell.getAttribute('aria-expanded'), 'true');
    assert.equal(await page.locator('.two-trees section').count(), 2);
    assert.equal(await page.locator('.two-trees .parts-here').count(), 2);
    await page.keyboard.press('Enter');
    assert.equal(await page.locator('.two-trees').count(), 0);
    await visitor.leave();
  });

  test('a supposed figure is marked, goes into the download, and can be taken back', async () => {
    const visitor = await visit(browser, server.url, { language: 'en' });
    await visitor.go('/regimes?other=proposal%3DR-MANY');
    await compared(visitor);
    const { page } = visitor;
    const side = page.locator('.reg-sides > div').nth(1);
    await side.locator('summary', { hasText: 'figures' }).click();
    const field = side.getByLabel('‘Many’ begins: other information');
    await field.fill('3,000');
    await field.press('Enter');
    await side.locator('tr.supposed').waitFor();
    await compared(visitor);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download all answers' }).click(),
    ]);
    const { one, other, cases, questions } = JSON.parse(readFileSync(await file.path(), 'utf8'));
    assert.deepEqual(other.parameters['ladder-other'], { value: 3000, unit: 'persons', stands: 'supposed' });
    assert.equal(one.law, true);
    assert.equal(questions[0].cells.length, cases);
    await field.fill('');
    await field.press('Enter');
    await side.locator('tr.supposed').waitFor({ state: 'detached' });
    await visitor.leave();
  });

  test('a proposal that changes nothing is named, and what blocks one is told with the nearest lawful route', async () => {
    const visitor = await visit(browser, server.url);
    await visitor.go('/regimes?other=proposal%3DR-FORUM');
    await compared(visitor);
    const { page } = visitor;
    await page.getByText('这些建议在所有案件里什么也没有改变').waitFor();
    await page.locator('summary', { hasText: '现行法的障碍' }).click();
    await page.getByText(/受阻于：.*民诉/).waitFor();
    await page.getByText(/现在可以：/).waitFor();
    await visitor.leave();
  });

  test('on paper the switches are gone and the figures stay', async () => {
    const visitor = await visit(browser, server.url);
    await visitor.go('/regimes');
    await compared(visitor);
    await visitor.page.emulateMedia({ media: 'print' });
    assert.equal(await visitor.page.locator('.btn:visible').count(), 0);
    assert.ok((await visitor.page.pdf({ format: 'A4' })).length > 10_000);
    await visitor.leave();
  });
});

describe('the library of law', () => {
  test('a citation typed is found first, and its page names what rests on it and which cases turned on it', async () => {
    const visitor = await visit(browser, server.url);
    await visitor.go('/law');
    const { page } = visitor;
    await page.getByLabel('查找').fill('民诉解释 283(1)');
    const first = page.locator('.provisions a').first();
    await page.waitForFunction(() => document.querySelectorAll('.provisions a').length < 50);
    assert.equal(await first.textContent(), '民诉解释 283(1)');
    await first.click();
    await page.getByRole('heading', { level: 1, name: '民诉解释 283(1)' }).waitFor();
    await settled(page);
    await page.getByRole('heading', { name: '依它作答的问题' }).waitFor();
    await page.locator('.uses a[href^="/library/"]').first().waitFor();
    await visitor.leave();
  });

  test('drafts are listed and said not to be law', async () => {
    const visitor = await visit(browser, server.url, { language: 'en' });
    await visitor.go('/law');
    await visitor.page.getByText('draft, not law').first().waitFor();
    await visitor.leave();
  });
});

describe('an answer explained', () => {
  test('a gate gives a paragraph, who must prove what, and words for a ruling with formal citations', async () => {
    const visitor = await visit(browser, server.url);
    await visitor.go('/library/hz-xiaoshan-v-yu-aiface-2023');
    const { page } = visitor;
    await page.locator('.gate button').first().click();
    await page.locator('.explained summary').first().click();
    const explained = page.locator('.explanation').first();
    await explained.locator('caption').waitFor();
    await explained.locator('.ruling summary').click();
    assert.match(
      (await explained.locator('blockquote').textContent()) ?? '',
      /本院经审查认为.*以上依照《中华人民共和国.*》第/,
    );
    await explained.getByText('假如现在就判').click();
    await explained.getByText('没有证明的事实，按举证责任处理后的结论').waitFor();
    await visitor.leave();
  });
});
