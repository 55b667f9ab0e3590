import assert from 'node:assert/strict';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { demonstrationPassword } from '#domain/identity/demonstration-accounts.ts';

export interface Visitor {
  readonly page: Page;
  /** Goes to a page of the app and waits until it shows what it fetched. */
  go(path: string): Promise<void>;
  become(account: string): Promise<void>;
  /** Ends the visit; what the page complained of on the way fails the test. */
  leave(): Promise<void>;
}

interface Seen {
  readonly language?: 'zh' | 'en';
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
}

/** Somebody at the pages with a browser of their own. Errors of script and of the content policy are collected and told at the end. */
export async function visit(
  browser: Browser,
  url: string,
  { language = 'zh', scheme = 'light', width = 1440 }: Seen = {},
): Promise<Visitor> {
  const settings: BrowserContextOptions = {
    colorScheme: scheme,
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
    acceptDownloads: true,
  };
  const context = await browser.newContext(settings);
  await context.addInitScript((chosen) => localStorage.setItem('dengwen.language', chosen), language);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // A refusal that the page then shows is logged by the browser too; it is no complaint of the page.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(message.text());
  });
  return {
    page,
    async go(path) {
      await page.goto(url + path);
      await settled(page);
    },
    async become(account) {
      const answer = await context.request.post(`${url}/api/session`, {
        data: { account, password: demonstrationPassword },
        headers: { 'x-dengwen-intent': '1', origin: url },
      });
      assert.equal(answer.status(), 200);
    },
    async leave() {
      await context.close();
      assert.deepEqual(complaints, []);
    },
  };
}

/** Until nothing on the page waits for an answer any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main#page h1, main#page b').first().waitFor();
  await page.waitForFunction(() => document.querySelector('main [aria-busy=true]') === null);
}
