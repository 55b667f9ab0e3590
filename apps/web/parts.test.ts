import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { stickingOut, violations } from '../../journeys/accessibility.ts';
import { openBrowser } from '../../journeys/browser.ts';

// Every part in every state stands on the gallery page, drawn by a real Chromium from the sources as they are.

const configFile = new URL('./vite.config.ts', import.meta.url).pathname;

let vite: ViteDevServer;
let browser: Browser;
let address: string;

before(async () => {
  vite = await createServer({
    configFile: decodeURIComponent(configFile),
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1', hmr: false },
  });
  await vite.listen();
  address = `${vite.resolvedUrls?.local[0] ?? ''}gallery/`;
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  await vite?.close();
});

interface Seen {
  readonly language: 'zh' | 'en';
  readonly scheme: 'light' | 'dark';
  readonly width: number;
  readonly large?: boolean;
  /** Which page of the gallery. */
  readonly of?: (typeof galleries)[number];
}

/** The parts of every page, and those of screening, which are many. */
const galleries = ['', 'screening.html'] as const;

async function open({ language, scheme, width, large = false, of = '' }: Seen): Promise<Page> {
  const page = await browser.newPage({
    colorScheme: scheme,
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
  });
  await page.addInitScript(
    ([chosen, size]) => {
      localStorage.setItem('dengwen.language', chosen ?? 'zh');
      localStorage.setItem('dengwen.large-text', size ?? 'no');
    },
    [language, large ? 'yes' : 'no'],
  );
  await page.goto(address + of);
  await page.locator('main h1').waitFor();
  return page;
}

describe('the parts', () => {
  for (const language of ['zh', 'en'] as const)
    for (const scheme of ['light', 'dark'] as const)
      for (const width of [390, 1440])
        for (const of of galleries)
          test(`meet WCAG 2.2 AA in ${language}, ${scheme}, at ${width} px ${of}`, async () => {
            const page = await open({ language, scheme, width, of });
            assert.deepEqual(await violations(page), []);
            await page.close();
          });

  for (const seen of [
    { language: 'zh', scheme: 'light', width: 390 },
    { language: 'en', scheme: 'light', width: 390 },
    { language: 'zh', scheme: 'light', width: 390, large: true },
    { language: 'en', scheme: 'light', width: 1440, large: true },
  ] satisfies readonly Seen[])
    for (const of of galleries)
      test(`never make a page scroll sideways (${seen.language}, ${seen.width} px${'large' in seen ? ', large text' : ''}) ${of}`, async () => {
        const page = await open({ ...seen, of });
        assert.deepEqual(await stickingOut(page), []);
        await page.close();
      });

  test('a gate opens to its reasons and closes again from the keyboard', async () => {
    const page = await open({ language: 'zh', scheme: 'light', width: 1440 });
    const gate = page.getByRole('button', { name: /受理范围/ });
    assert.equal(await gate.getAttribute('aria-expanded'), 'true');
    await gate.focus();
    await page.keyboard.press('Enter');
    assert.equal(await gate.getAttribute('aria-expanded'), 'false');
    assert.equal(await page.getByText('本案属于个人信息保护法第七十条').count(), 0);
    await page.keyboard.press(' ');
    assert.equal(await page.getByText('本案属于个人信息保护法第七十条').isVisible(), true);
    await page.close();
  });

  test('a button that cannot be pressed stays, is reached by the keyboard and says why', async () => {
    const page = await open({ language: 'zh', scheme: 'light', width: 1440 });
    const button = page.getByRole('button', { name: '裁定移送' });
    await button.focus();
    assert.equal(await button.getAttribute('aria-disabled'), 'true');
    const described = await button.getAttribute('aria-describedby');
    assert.match(await page.locator(`[id="${described}"]`).innerText(), /本院尚未立案/);
    await page.close();
  });

  test('a slot offers 不知道 and remembers that it was chosen', async () => {
    const page = await open({ language: 'zh', scheme: 'light', width: 1440 });
    await page.getByRole('button', { name: /途径/ }).click();
    await page.getByRole('option', { name: '不知道' }).click();
    await page.locator('.slot.not-known').first().waitFor();
    await page.close();
  });

  test('a lawful way is chosen with the arrow keys; a closed one cannot be reached and still says why', async () => {
    const page = await open({ language: 'zh', scheme: 'light', width: 1440 });
    await page.getByRole('radio', { name: /不立案/ }).focus();
    await page.keyboard.press('ArrowDown');
    assert.equal(await page.getByRole('radio', { name: /作为不同行为立案/ }).isChecked(), true);
    assert.equal(await page.getByRole('radio').count(), 5);
    assert.equal(await page.getByText('现在不可用：本院尚未立案。').count(), 2);
    await page.close();
  });

  test('the finder narrows to what is typed and takes the choice', async () => {
    const page = await open({ language: 'zh', scheme: 'light', width: 1440 });
    const field = page.getByRole('combobox', { name: '向哪一家法院起诉' });
    await field.fill('余杭');
    await page.getByRole('option', { name: /余杭区人民法院/ }).click();
    assert.equal(await field.inputValue(), '杭州市余杭区人民法院');
    await page.close();
  });

  test('signals of place are switched, never added, and a province opens to its prefectures from the keyboard', async () => {
    const page = await open({ language: 'zh', scheme: 'light', width: 1440, of: 'screening.html' });
    const zhejiang = page.getByRole('button', { name: '浙江：展开到地级' });
    await zhejiang.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('row', { name: '杭州市 145,458 56.8%' }).waitFor();
    await page.getByRole('row', { name: '只知到省 412 0.2%' }).waitFor();
    await page.getByRole('row', { name: /北京.*20,311/ }).waitFor();
    await page.getByRole('radio', { name: '地址栏所写' }).check();
    await page.getByRole('row', { name: /浙江.*902 100\.0%/ }).waitFor();
    assert.equal(await page.getByRole('row', { name: /河南/ }).count(), 0);
    await page.getByRole('radio', { name: '手机归属地' }).check();
    await page.getByText('这一种信号没有可以识别的地方。').waitFor();
    await page.close();
  });

  test('language and large text are remembered on the device and told to the document', async () => {
    const page = await open({ language: 'zh', scheme: 'light', width: 1440 });
    await page.getByRole('button', { name: 'language' }).click();
    await page.locator('html[lang=en]').waitFor();
    await page.getByRole('button', { name: 'Large text' }).click();
    await page.locator('html[data-text=large]').waitFor();
    assert.deepEqual(
      await page.evaluate(() => [localStorage.getItem('dengwen.language'), localStorage.getItem('dengwen.large-text')]),
      ['en', 'yes'],
    );
    await page.close();
  });

  test('nothing is put into the page that a strict content policy would refuse', async () => {
    const page = await open({ language: 'zh', scheme: 'light', width: 1440 });
    await page.getByRole('button', { name: /途径/ }).click();
    await page.getByRole('option').first().waitFor();
    const injected = await page.evaluate(() => [...document.querySelectorAll('style:not([data-vite-dev-id])')].length);
    assert.equal(injected, 0);
    await page.close();
  });
});
