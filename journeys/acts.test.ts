import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { openTestServer, type TestServer } from '#apps/server/testing/running-server.ts';
import { buildWeb } from '../tools/web-build.ts';
import { violations } from './accessibility.ts';
import { openBrowser } from './browser.ts';
import { organOf, pathOf, putOnFile } from './on-file.ts';
import { visit, type Visitor } from './visitor.ts';

// What a court does with a filing beside docketing it, and what an administrator does, by people at the pages.

let server: TestServer;
let browser: Browser;
let pages: string;
let jiangnan: string;

before(async () => {
  await buildWeb();
  // A copy, so that a build begun meanwhile does not take the files away under the browser.
  pages = mkdtempSync(join(tmpdir(), 'dengwen-pages-'));
  cpSync(join(import.meta.dirname, '../apps/web/dist'), pages, { recursive: true });
  server = await openTestServer({ pages });
  browser = await openBrowser();
  jiangnan = await organOf(server, 'filing.jiangnan@demo');
});

after(async () => {
  await browser?.close();
  await server?.close();
  rmSync(pages, { recursive: true, force: true });
});

const formOf = (page: Page): Locator => page.locator('.act-form');

async function begin(page: Page, act: string): Promise<Locator> {
  await page.locator('.acts').getByRole('button', { name: act, exact: true }).click();
  const form = formOf(page);
  await form.getByRole('heading', { name: act }).waitFor();
  return form;
}

async function sign(page: Page, act: string): Promise<void> {
  await formOf(page).getByRole('button', { name: /^署名/ }).click();
  await page.getByText(`已作出：${act}`).waitFor();
}

async function choose(form: Locator, label: string, typed: string): Promise<void> {
  await form.getByRole('combobox', { name: label }).fill(typed);
  await form.page().getByRole('option').filter({ hasText: typed }).first().click();
}

async function arrive(account: string, path: string, width = 1440): Promise<Visitor> {
  const visitor = await visit(browser, server.url, { width });
  await visitor.become(account);
  await visitor.go(path);
  return visitor;
}

describe('the acts of a court at its pages', { timeout: 120_000 }, () => {
  test('defects are told all at once, and the filer mends them without a number typed again', async () => {
    const path = pathOf(await putOnFile(server, 'procurator.city@demo', jiangnan, '补正的故事', 1));
    const judge = await arrive('filing.jiangnan@demo', path);
    const form = await begin(judge.page, '一次性告知补正');
    await form.getByRole('button', { name: '再加一处' }).click();
    for (const [n, [item, rule, mend]] of [
      ['被告写错', '民诉法 124', '写明被告的全称'],
      ['请求不明确', '民诉法 122', '写明停止哪一项行为'],
    ].entries()) {
      const row = form.locator('.defect-rows li').nth(n);
      await row.getByRole('textbox', { name: '哪一处' }).fill(item ?? '');
      await row.getByRole('textbox', { name: '依据' }).fill(rule ?? '');
      await row.getByRole('textbox', { name: '怎样补' }).fill(mend ?? '');
    }
    assert.deepEqual(await violations(judge.page), []);
    await sign(judge.page, '一次性告知补正');
    const filer = await arrive('procurator.city@demo', path, 390);
    await begin(filer.page, '提交补正材料');
    assert.deepEqual(await filer.page.locator('.acts .told b').allInnerTexts(), ['被告写错', '请求不明确']);
    assert.equal(await filer.page.getByLabel('统一社会信用代码', { exact: true }).count(), 0);
    assert.deepEqual(await violations(filer.page), []);
    await filer.page.getByLabel('名称', { exact: true }).fill('演示·某网络科技有限公司（全称）');
    await sign(filer.page, '提交补正材料');
    await judge.go(path);
    await judge.page.getByText(/某网络科技有限公司（全称）（信用代码尾号 \w{4}）/).waitFor();
    await begin(judge.page, '立案');
    await sign(judge.page, '立案');
    await judge.leave();
    await filer.leave();
  });

  test('a refusal names what is missing, then the competent court, and the filer reads its reasons', async () => {
    const path = pathOf(await putOnFile(server, 'procurator.city@demo', jiangnan, '不予受理的故事', 2));
    const judge = await arrive('filing.jiangnan@demo', path);
    const form = await begin(judge.page, '裁定不予受理');
    await form.getByRole('radio', { name: /不属本院管辖/ }).check();
    await form.getByRole('textbox', { name: '理由' }).fill('侵权行为地和被告住所地都在蜀州。');
    await form.getByRole('button', { name: /^署名/ }).click();
    await form
      .locator('li')
      .filter({ hasText: /^有管辖权的法院/ })
      .waitFor();
    await choose(form, '有管辖权的法院', '蜀州');
    await sign(judge.page, '裁定不予受理');
    const filer = await arrive('procurator.city@demo', path);
    await filer.page.getByText('侵权行为地和被告住所地都在蜀州。').waitFor();
    await filer.page.getByText('不予受理', { exact: true }).first().waitFor();
    assert.equal(await filer.page.locator('.acts .btn:not([aria-disabled])').count(), 0);
    await judge.leave();
    await filer.leave();
  });

  test('a fact is found by its words, and a case transferred is docketed by the court that receives it', async () => {
    const path = pathOf(await putOnFile(server, 'procurator.city@demo', jiangnan, '移送的故事', 3));
    const judge = await arrive('filing.jiangnan@demo', path);
    const finding = await begin(judge.page, '作出认定');
    await choose(finding, '要认定的事实', '众多个人');
    await finding.getByRole('radio', { name: '是', exact: true }).check();
    await finding.getByRole('textbox', { name: '理由' }).fill('一百二十八万人，足以认定众多。');
    await sign(judge.page, '作出认定');
    await begin(judge.page, '立案');
    await sign(judge.page, '立案');
    const moving = await begin(judge.page, '裁定移送');
    await moving.getByRole('radio', { name: '本院没有管辖权' }).check();
    await choose(moving, '受移送的法院', '蜀州');
    await moving.getByRole('textbox', { name: '理由' }).fill('被告住所地在蜀州。');
    await sign(judge.page, '裁定移送');
    await judge.go(path);
    await judge.page.getByRole('link', { name: /已移送/ }).waitFor();
    assert.equal(await judge.page.locator('.found-earlier').count(), 0);
    const receiver = await arrive('filing.shuzhou@demo', '/desk', 390);
    await receiver.page.locator('.queue th a').first().click();
    await receiver.page.getByRole('link', { name: /由 .+ 移送/ }).waitFor();
    await receiver.page.getByText('移送来的案件').first().waitFor();
    await begin(receiver.page, '立案');
    await sign(receiver.page, '立案');
    await judge.leave();
    await receiver.leave();
  });
});

describe('the pages of an administrator', { timeout: 60_000 }, () => {
  test('a person is added, deputises with a last day, and is dismissed only when asked twice', async () => {
    const administrator = await arrive('administrator@demo', '/administration');
    const { page } = administrator;
    const part = (title: string): Locator =>
      page.locator('.sec').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
    const adding = part('新增人员');
    await adding.getByLabel('姓名').fill('立案法官子');
    await adding.getByLabel('账号').fill('new.judge@demo');
    await adding.getByLabel(/^初始密码/).fill('a-long-first-password');
    await choose(adding, '机关', '蜀州市中级');
    await adding.getByRole('radio', { name: '立案庭' }).check();
    await adding.getByRole('button', { name: '新增' }).click();
    const row = page.getByRole('row', { name: /^立案法官子/ });
    await row.waitFor();
    const appointing = part('任职或代理');
    await choose(appointing, '人员', '立案法官子');
    await choose(appointing, '机关', '江南互联网');
    await appointing.getByRole('radio', { name: '立案庭' }).check();
    await appointing.getByLabel(/^代理至/).fill('2030-12-31');
    await appointing.getByRole('button', { name: '任职或代理' }).click();
    await row.getByText('代理，至 2030-12-31').waitFor();
    const dismiss = row.getByRole('button', { name: /免职/ }).first();
    await dismiss.click();
    assert.match(await dismiss.innerText(), /再按一次/);
    await dismiss.click();
    await row.getByText(/蜀州市中级人民法院　立案庭/).waitFor({ state: 'detached' });
    assert.deepEqual(await violations(page), []);
    await administrator.leave();
  });

  test('a court enrolled works here, and no longer once it is withdrawn', async () => {
    const administrator = await arrive('administrator@demo', '/administration');
    const { page } = administrator;
    const enrolling = page
      .locator('.sec')
      .filter({ has: page.getByRole('heading', { name: '启用机关', exact: true }) });
    await choose(enrolling, '机关', '共同上级');
    await enrolling.getByRole('button', { name: '启用', exact: true }).click();
    await enrolling.getByText('已记下。').waitFor();
    await enrolling.getByRole('button', { name: '停用', exact: true }).waitFor();
    const listed = page.getByRole('rowheader', { name: /共同上级人民法院/ });
    await administrator.go('/directory?q=共同上级');
    assert.match(await listed.innerText(), /在本系统办案/);
    await administrator.go('/administration');
    await choose(enrolling, '机关', '共同上级');
    await enrolling.getByRole('button', { name: '停用', exact: true }).click();
    await enrolling.getByText('已记下。').waitFor();
    await administrator.go('/directory?q=共同上级');
    assert.doesNotMatch(await listed.innerText(), /在本系统办案/);
    await administrator.leave();
  });
});
