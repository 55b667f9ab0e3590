import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { exhibitsOfDefendant } from '#apps/server/testing/exhibits.ts';
import { openTestServer, type TestServer } from '#apps/server/testing/running-server.ts';
import { routes } from '#contract/routes.ts';
import type { CaseRef } from '#contract/shapes/case.ts';
import { demonstrationDefendantCode } from '#domain/identity/demonstration-organs.ts';
import { shanghaiDay } from '#words/day.ts';
import { utf8 } from '#words/digest.ts';
import { asInstant } from '#words/instant.ts';
import { buildWeb } from '../tools/web-build.ts';
import { stickingOut, violations } from './accessibility.ts';
import { openBrowser } from './browser.ts';
import { pathOf } from './on-file.ts';
import { settled, visit } from './visitor.ts';
import type { Visitor } from './visitor.ts';

// A judge lets the served defendant in and keeps one exhibit at the court; the defendant reads what is left, on a telephone.

let server: TestServer;
let browser: Browser;
let folder: string;
let ref: CaseRef;
let path: string;

before(async () => {
  await buildWeb();
  folder = mkdtempSync(join(tmpdir(), 'dengwen-parties-'));
  cpSync(join(import.meta.dirname, '../apps/web/dist'), join(folder, 'pages'), { recursive: true });
  server = await openTestServer({ pages: join(folder, 'pages') });
  browser = await openBrowser();
  const body = await exhibitsOfDefendant(server);
  ref = body.ref;
  path = pathOf(ref);
  for (const text of ['证据一', '证据二']) await body.submit(new Uint8Array(utf8(text)));
  const judge = await server.as('filing.jiangnan@demo');
  const docketed = await judge.call(
    routes.act,
    { params: { ...ref, act: 'docket' }, query: {}, body: {} },
    { idempotencyKey: crypto.randomUUID() },
  );
  assert.ok(docketed.ok);
});

after(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function fine(page: Page): Promise<void> {
  await settled(page);
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(await stickingOut(page), []);
}

async function arrive(account: string, at: string, width = 1440): Promise<Visitor> {
  const visitor = await visit(browser, server.url, { width });
  await visitor.become(account);
  await visitor.go(at);
  return visitor;
}

const exhibit = (page: Page, number: number): Locator =>
  page.locator('article.exhibit').filter({ hasText: `证据 ${number}` });

test('a judge records service, lets the defendant in, and keeps an exhibit at the court with a reason', async () => {
  const judge = await arrive('filing.jiangnan@demo', path);
  const { page } = judge;
  await page.getByRole('button', { name: '登记送达，准许查阅', exact: true }).click();
  const form = page.locator('form.act-form');
  await form.getByRole('textbox', { name: /^第几被告/ }).fill('1');
  await form.getByRole('radio', { name: '被告本身' }).check();
  await form.getByRole('textbox', { name: /统一社会信用代码/ }).fill(demonstrationDefendantCode);
  await form.getByRole('textbox', { name: /送达日/ }).fill(shanghaiDay(asInstant(new Date())));
  await form.getByRole('textbox', { name: /送达方式/ }).fill('邮寄送达，回执第 17 号');
  await form.getByRole('button', { name: '登记送达，准许查阅' }).click();
  await page.getByRole('heading', { name: '已送达、获准查阅的当事人' }).waitFor();
  await fine(page);
  await judge.go(`${path}/exhibits`);
  const second = exhibit(page, 2);
  await second.getByRole('button', { name: '限制在线查阅' }).click();
  await second.getByRole('radio', { name: '商业秘密' }).check();
  await second.getByRole('textbox', { name: '理由' }).fill('含被告以外公司的源代码');
  await second.locator('form.act-form').getByRole('button', { name: '限制在线查阅' }).click();
  await second.getByText('涉及商业秘密，当事人到法院查阅、质证，不在线提供').waitFor();
  await second.getByRole('button', { name: '交来国密签名' }).click();
  await fine(page);
  await judge.leave();
});

test('the defendant finds the case on its desk, opens one exhibit, and reads why it does not see the other', async () => {
  const defendant = await arrive('defendant@demo', '/desk', 390);
  const { page } = defendant;
  await fine(page);
  await page.locator('.queue th a').first().click();
  await page.getByRole('heading', { name: '已送达、获准查阅的当事人' }).waitFor();
  assert.equal(await page.locator('.acts').count(), 0);
  assert.equal(await page.getByRole('heading', { name: '相关案件' }).count(), 0);
  await fine(page);
  await defendant.go(`${path}/exhibits`);
  assert.equal(await page.locator('article.exhibit').count(), 1);
  await page.getByRole('heading', { name: '到法院查阅的证据' }).waitFor();
  await page.getByText('证据 2 涉及商业秘密').first().waitFor();
  await fine(page);
  const first = exhibit(page, 1);
  await first.getByRole('textbox').first().fill('准备质证');
  const download = page.waitForEvent('download');
  await first.getByRole('button', { name: /查阅/ }).first().click();
  await download;
  await defendant.leave();
  const inEnglish = await visit(browser, server.url, { language: 'en', scheme: 'dark' });
  await inEnglish.become('defendant@demo');
  for (const at of ['/desk', path, `${path}/exhibits`]) {
    await inEnglish.go(at);
    await fine(inEnglish.page);
  }
  await inEnglish.page.getByText('exhibit 2 touches a trade secret; inspected and examined at the court.').waitFor();
  await inEnglish.leave();
});

test('an administrator enters a law firm by its code', async () => {
  const administrator = await arrive('administrator@demo', '/administration');
  const { page } = administrator;
  const part = page
    .locator('.sec')
    .filter({ has: page.getByRole('heading', { name: '登记被告或代理单位', exact: true }) });
  await part.getByRole('radio', { name: '律师事务所' }).check();
  await part.getByRole('textbox', { name: '名称' }).fill('演示·第二律师事务所');
  await part.getByRole('textbox', { name: '统一社会信用代码' }).fill('31330000MD0000001');
  await part.getByRole('button', { name: '登记' }).click();
  await part.getByText(/18/).waitFor();
  await fine(page);
  await administrator.leave();
});

test('the receiving court’s page begins with the earlier court’s entries, and its exhibits say where they came from', async () => {
  const judge = await server.as('filing.jiangnan@demo');
  const moved = await judge.call(
    routes.act,
    {
      params: { ...ref, act: 'transfer' },
      query: {},
      body: { ground: 'no-jurisdiction', to: 'demo-shuzhou', reasons: '住所地在蜀州' },
    },
    { idempotencyKey: crypto.randomUUID() },
  );
  assert.ok(moved.ok);
  const receiver = await arrive('filing.shuzhou@demo', '/desk', 390);
  const { page } = receiver;
  await page.locator('.queue th a').first().click();
  await page.getByText('以下在 演示·江南市中级人民法院 登记，随案移送').waitFor();
  await fine(page);
  await page.getByRole('link', { name: '证据与保管链' }).click();
  await page.getByText(/条在 演示·江南市中级人民法院 登记，随案移送/).waitFor();
  await fine(page);
  await receiver.leave();
  const sender = await arrive('filing.jiangnan@demo', `${path}/exhibits`);
  await sender.page.getByText(/^本案已移送 演示·蜀州市中级人民法院/).waitFor();
  await fine(sender.page);
  await sender.leave();
});
