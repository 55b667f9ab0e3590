import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { openTestServer, type TestServer } from '#apps/server/testing/running-server.ts';
import { demonstrationDefendantCode } from '#domain/identity/demonstration-organs.ts';
import { buildWeb } from '../tools/web-build.ts';
import { openBrowser } from './browser.ts';
import { visit, type Visitor } from './visitor.ts';

// A case from its draft to the court that finds it is second, by people at the pages.

let server: TestServer;
let browser: Browser;
let pages: string;

before(async () => {
  await buildWeb();
  // A copy, so that a build begun meanwhile does not take the files away under the browser.
  pages = mkdtempSync(join(tmpdir(), 'dengwen-pages-'));
  cpSync(join(import.meta.dirname, '../apps/web/dist'), pages, { recursive: true });
  server = await openTestServer({ pages });
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
  rmSync(pages, { recursive: true, force: true });
});

const partOf = async (visitor: Visitor, part: string): Promise<void> => {
  await visitor.go(`${new URL(visitor.page.url()).pathname}?part=${part}`);
};

/** Takes a published case as a draft and fills it until the pre-check finds no defect. */
async function write(visitor: Visitor, court: string, summary: string): Promise<void> {
  const { page } = visitor;
  await visitor.go('/library/hz-xiacheng-v-sun-2021');
  await page.getByRole('button', { name: '以此案为底稿起诉' }).click();
  await page.waitForURL('**/drafts/*');
  await page.getByLabel('有信用代码的组织').check();
  await page.getByLabel('名称', { exact: true }).fill('演示·某网络科技有限公司');
  await page.getByLabel('统一社会信用代码', { exact: true }).fill(demonstrationDefendantCode);
  await page.getByLabel(/^经过/).fill(summary);
  await page.getByLabel('开始').fill('2025-03-02');
  await page.getByLabel('结束').fill('2026-07');
  await page.getByText(/^已保存/).waitFor();
  await partOf(visitor, 'papers');
  for (const [kind, name] of [
    ['起诉状', 'indictment.txt'],
    ['公告证明', 'announcement.txt'],
  ] as const) {
    await page.getByRole('radio', { name: kind }).check();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(name + summary) });
    await page.getByRole('rowheader', { name: new RegExp(`^${name}`) }).waitFor();
  }
  await partOf(visitor, 'court');
  await page.getByRole('combobox', { name: '向哪一家法院起诉' }).fill(court);
  await page
    .getByRole('option', { name: new RegExp(`${court}.*在本系统办案`) })
    .first()
    .click();
  await page.getByText(/^已保存/).waitFor();
  await partOf(visitor, 'preview');
}

async function sign(visitor: Visitor): Promise<void> {
  await visitor.page.getByRole('checkbox').check();
  await visitor.page.getByRole('button', { name: '署名并提交' }).click();
}

/** Does an act on the page of a case: opens its form, fills the reasons if it asks for them, signs. */
async function act(visitor: Visitor, name: string, reasons: string | null): Promise<void> {
  const form = visitor.page.locator('.act-form').filter({ has: visitor.page.getByRole('heading', { name }) });
  if (reasons !== null) await form.getByRole('textbox', { name: '理由' }).fill(reasons);
  await form.getByRole('button', { name: /^署名/ }).click();
  await form.waitFor({ state: 'detached' });
}

describe('a case in the browser', { timeout: 240_000 }, () => {
  test('is filed with a receipt that verifies, told when filed twice, docketed, and found second elsewhere', async (context) => {
    const filer = await visit(browser, server.url);
    const judge = await visit(browser, server.url);

    await context.test('the procurator files it and takes away a receipt', async () => {
      await filer.become('procurator.city@demo');
      await write(filer, '江南市中级', '读取通讯录并按条出售');
      assert.match(await filer.page.locator('.score').innerText(), /缺陷\s*0/);
      await sign(filer);
      await filer.page.waitForURL('**/filed/**');
      await filer.page.getByText('已验证').waitFor();
      const [download] = await Promise.all([
        filer.page.waitForEvent('download'),
        filer.page.getByRole('button', { name: '下载回执' }).click(),
      ]);
      await download.saveAs(join(pages, 'receipt.json'));
    });

    await context.test(
      'the receipt verifies on the device without a line, and one changed letter is found',
      async () => {
        await filer.go('/verify');
        await filer.page.getByText('默认用本网站公布的公钥').waitFor();
        await filer.page.context().setOffline(true);
        await filer.page.locator('input[type=file]').setInputFiles(join(pages, 'receipt.json'));
        await filer.page.getByRole('heading', { name: '回执有效' }).waitFor();
        const changed = readFileSync(join(pages, 'receipt.json'), 'utf8').replace(
          'submit-complaint',
          'submit-complaimt',
        );
        await filer.page
          .locator('input[type=file]')
          .setInputFiles({ name: 'changed.json', mimeType: 'application/json', buffer: Buffer.from(changed) });
        await filer.page.getByRole('heading', { name: '回执不符' }).waitFor();
        await filer.page.context().setOffline(false);
      },
    );

    await context.test('the same complaint filed again is told at once, with the number of the first', async () => {
      await write(filer, '江南市中级', '读取通讯录并按条出售');
      await sign(filer);
      await filer.page.getByText('这份起诉状已经提交过，没有重复提交。').waitFor();
      await filer.page.getByText(/第一次的收文号是 DW-/).waitFor();
    });

    await context.test('the filing judge finds it in the queue and dockets it', async () => {
      await judge.become('filing.jiangnan@demo');
      await judge.go('/desk');
      await judge.page.locator('.queue').getByText('余').first().waitFor();
      await judge.page.locator('.queue th a').first().click();
      await judge.page.getByRole('button', { name: '立案', exact: true }).click();
      await act(judge, '立案', null);
      await judge.page.getByText('已作出：立案').waitFor();
      await judge.page
        .getByText(/（\d{4}）.+民初演示\d+号/)
        .first()
        .waitFor();
    });

    await context.test('a second procurator is told of it while typing, and may still file elsewhere', async () => {
      await filer.become('procurator.shuzhou@demo');
      await write(filer, '蜀州市中级', '出售通讯录');
      await filer.page.getByRole('heading', { name: '全国有 1 件相近案件' }).waitFor();
      await sign(filer);
      await filer.page.waitForURL('**/filed/**');
    });

    await context.test(
      'the second court sees the earlier docketing first, and only the lawful ways are open',
      async () => {
        await judge.become('filing.shuzhou@demo');
        await judge.go('/desk');
        await judge.page.locator('.queue th a').first().click();
        await judge.page.getByRole('link', { name: '比较并决定' }).click();
        await judge.page.getByRole('heading', { level: 1, name: /江南市中级人民法院已在 .+前立案/ }).waitFor();
        const open = await judge.page
          .getByRole('radio')
          .evaluateAll((all) => all.map((one) => one.getAttribute('value')));
        assert.deepEqual(open, ['refuse']);
        await judge.page.getByText(/现在不可用：先比较/).waitFor();
        await judge.page.getByRole('button', { name: '同一侵权行为', exact: true }).click();
        await act(judge, '认定是否同一侵权行为', '同一被告、同一行为，期间重叠。');
        await judge.page.locator('label.way').filter({ hasText: '不立案，告知向在先法院主张' }).click();
        await judge.page.getByRole('button', { name: '按所选处理' }).click();
        await act(judge, '不立案，告知向在先法院主张', '他院已在先立案。');
        await judge.page.getByText('不立案，他院在先').first().waitFor();
      },
    );

    await filer.leave();
    await judge.leave();
  });

  test('what is typed while the line is down stays on the device and is saved when it is back', async () => {
    const visitor = await visit(browser, server.url);
    await visitor.become('procurator.city@demo');
    await visitor.go('/drafts');
    await visitor.page.getByRole('button', { name: '新写一份起诉状' }).click();
    await visitor.page.waitForURL('**/drafts/*');
    await visitor.page.getByLabel('名称', { exact: true }).waitFor();
    await visitor.page.context().setOffline(true);
    await visitor.page.getByLabel(/^经过/).fill('断网时写下的经过');
    await visitor.page.getByText('已存在本机，联网后上传').waitFor();
    await visitor.page.context().setOffline(false);
    await visitor.page.reload();
    assert.equal(await visitor.page.getByLabel(/^经过/).inputValue(), '断网时写下的经过');
    await visitor.page.getByText(/^已保存/).waitFor();
    await visitor.leave();
  });
});
