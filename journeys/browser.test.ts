import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openBrowser } from './browser.ts';

test('a real browser runs here: script, layout and a Chinese page', async () => {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.setContent('<!doctype html><html lang="zh-CN"><title>登闻</title><h1>谁先立案</h1></html>');
    assert.equal(await page.title(), '登闻');
    const heading = page.getByRole('heading', { name: '谁先立案' });
    assert.ok(((await heading.boundingBox())?.width ?? 0) > 100);
    assert.equal(await page.evaluate(() => 6 * 7), 42);
  } finally {
    await browser.close();
  }
});
