import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { dengwen } from '#apps/cli/testing/dengwen.ts';
import { openTestServer, type TestServer } from '#apps/server/testing/running-server.ts';
import { routes } from '#contract/routes.ts';
import { demonstrationPassword } from '#domain/identity/demonstration-accounts.ts';
import { complaintAgainst } from '#domain/docket/testing/courthouse.ts';
import { buildWeb } from '../tools/web-build.ts';
import { stickingOut, violations } from './accessibility.ts';
import { openBrowser } from './browser.ts';
import { settled, visit } from './visitor.ts';

// A procurator submits a file in a browser, the line breaks, the page is closed, and it goes on where it was.

let server: TestServer;
let browser: Browser;
let folder: string;
let path: string;
const mebi = 1 << 20;
const length = 20 * mebi + 77;

before(async () => {
  await buildWeb();
  folder = mkdtempSync(join(tmpdir(), 'dengwen-exhibits-'));
  cpSync(join(import.meta.dirname, '../apps/web/dist'), join(folder, 'pages'), { recursive: true });
  writeFileSync(join(folder, 'page.png'), randomBytes(length));
  writeFileSync(join(folder, 'other.png'), randomBytes(length));
  server = await openTestServer({ pages: join(folder, 'pages') });
  browser = await openBrowser();
  const filed = await (
    await server.as('procurator.city@demo')
  ).call(
    routes.file,
    { params: { court: 'demo-jiangnan' }, query: {}, body: { draft: null, complaint: complaintAgainst(1) } },
    { idempotencyKey: crypto.randomUUID() },
  );
  assert.ok(filed.ok);
  path = `/courts/${filed.answer.ref.court}/cases/${filed.answer.ref.case}/exhibits`;
});

after(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('an upload broken off goes on after the page was closed, and becomes an exhibit that anyone there can recognise', async () => {
  const visitor = await visit(browser, server.url);
  const { page } = visitor;
  await visitor.become('procurator.city@demo');
  await visitor.go(path);
  const sent: number[] = [];
  let broken = true;
  await page.route('**/uploads/*', async (route) => {
    const request = route.request();
    if (request.method() !== 'PATCH') return route.continue();
    const offset = Number(request.headers()['upload-offset']);
    if (broken && offset > 0) return route.abort();
    sent.push(offset);
    return route.continue();
  });
  const form = page.locator('form.submit-exhibit');
  await form.locator('input[type=file]').setInputFiles(join(folder, 'page.png'));
  await page.getByRole('button', { name: '暂停' }).waitFor();
  await page.waitForFunction(
    () => document.querySelector<HTMLProgressElement>('form.submit-exhibit progress')?.value === 16 * 1048576,
  );
  assert.deepEqual(sent, [0]);
  await visitor.go(path);
  await page.getByText('本机关还有 1 份文件').waitFor();
  broken = false;
  await form.locator('input[type=file]').setInputFiles(join(folder, 'page.png'));
  await page.getByText('已送达，等待提交').waitFor();
  await page.getByText('21.0 MB / 21.0 MB').first().waitFor();
  assert.deepEqual(sent, [0, 16 * mebi]);
  await page.getByText('指纹已算出').waitFor();

  await form.getByLabel('名称').fill('演示网页截图');
  await form.getByLabel('文档、图片、音视频').check();
  await form.getByLabel('收集时间（北京时间）').fill('2026-11-20 10:00');
  await form.getByLabel('第一名人员').fill('演示员甲');
  await form.getByRole('button', { name: '提交证据' }).click();
  // Every defect at once, by the names on the page and not by those of the format.
  const refused = form.getByRole('alert').getByRole('listitem');
  await refused.filter({ hasText: '地点' }).waitFor();
  const lines = await refused.allInnerTexts();
  assert.deepEqual(
    lines.filter((line) => /[/{}]|none|original/u.test(line)),
    [],
  );
  assert.equal(lines.filter((line) => line.startsWith('确认')).length, 1);
  await form.getByLabel('第二名人员').fill('演示员乙');
  await form.getByLabel('地点').fill('演示市');
  await form.getByLabel('案由与目的').fill('固定公开售卖个人信息的网页');
  await form.getByLabel('方法').fill('浏览器全页截图');
  await form.getByLabel('原始载体').check();
  await form.getByLabel('见证人签名').check();
  await form.getByLabel('姓名').fill('演示见证人');
  await form.getByLabel('不含个人信息').check();
  await form.getByRole('button', { name: '提交证据' }).click();
  await page.getByRole('heading', { name: '证据 1　演示网页截图' }).waitFor();
  await page.getByText('证据 1 份，编号连续').waitFor();

  const check = page.locator('.file-drop input[type=file]');
  await check.setInputFiles(join(folder, 'page.png'));
  await page.getByText('是证据 1，登记册第').waitFor();
  await check.setInputFiles(join(folder, 'other.png'));
  await page.getByText('证据 1 与它大小相同而指纹不同').waitFor();

  await page.getByLabel('查阅事由').fill('核对');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '查阅（入册）' }).click();
  assert.equal((await download).suggestedFilename(), '1 演示网页截图.png');
  await page.getByText('记载与保管链').click();
  await page.locator('.custody li').nth(1).waitFor();
  assert.equal(await page.locator('.custody li').count(), 2);
  await page.locator('.custody').getByText('经校验一致　见证人签名 演示见证人').waitFor();
  await page.getByLabel('全案').check();
  await page.getByLabel('制作事由').fill('送达被告');
  const bundle = page.waitForEvent('download');
  await page.getByRole('button', { name: '制作证据包' }).click();
  assert.match((await bundle).suggestedFilename(), /\.zip$/u);
  await page.getByText('证据包已经下载').waitFor();
  await visitor.leave();
});

test('the other side takes the newest head from the page, countersigns it on its own machine, the page shows it, and exports', async () => {
  const visitor = await visit(browser, server.url);
  const { page } = visitor;
  await visitor.become('procurator.city@demo');
  await visitor.go(path);
  await page.getByText('还没有人加签').waitFor();
  const take = async (button: RegExp, name: string): Promise<string> => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    await (await download).saveAs(join(folder, name));
    return join(folder, name);
  };
  const head = await take(/下载末端/, 'head.txt');
  const key = await take(/下载登记册公钥/, 'key.txt');
  const environment = {
    DENGWEN_WITNESS: join(folder, 'witness'),
    DENGWEN_DATA: join(folder, 'none'),
    DENGWEN_URL: server.url,
    DENGWEN_TOKEN: await tokenOf('filing.shuzhou@demo'),
  };
  const signed = await dengwen(['countersign', head, '--key', key, '--name', '第二法院', '--send'], { environment });
  assert.equal(signed.exit, 0, signed.err);
  await visitor.go(path);
  const exported = await take(/导出 CASE\/UCO/, 'case.jsonld');
  assert.match(readFileSync(exported, 'utf8'), /case-investigation:ProvenanceRecord/);
  const row = page.getByRole('row', { name: /第二法院/ });
  await row.getByText('成立；公钥由该机关送来').waitFor();
  await row.getByText('本案证据全部在内').waitFor();
  await visitor.leave();
});

async function tokenOf(account: string): Promise<string> {
  const reply = await server.anybody.call(routes.signIn, {
    params: {},
    query: {},
    body: { account, password: demonstrationPassword },
  });
  assert.ok(reply.ok);
  return reply.answer.token;
}

for (const seen of [
  { language: 'zh', scheme: 'dark', width: 390 },
  { language: 'en', scheme: 'light', width: 1440 },
] as const)
  test(`the exhibits meet WCAG 2.2 AA and fit the window in ${seen.language} at ${seen.width} px`, async () => {
    const visitor = await visit(browser, server.url, seen);
    await visitor.become('filing.jiangnan@demo');
    await visitor.go(path);
    const details = visitor.page.locator('article.exhibit details summary');
    await details.click();
    await visitor.page.locator('article.exhibit .btn.small').nth(1).click();
    await settled(visitor.page);
    assert.deepEqual(await violations(visitor.page), []);
    assert.deepEqual(await stickingOut(visitor.page), []);
    await visitor.leave();
  });
