import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { filerOfCase, type FilerOfCase } from '#apps/server/testing/exhibits.ts';
import { openTestServer, type TestServer } from '#apps/server/testing/running-server.ts';
import { sha256Hex } from '#words/digest.ts';
import { writeLeak, type Truth } from '../bench/leak/leak.ts';
import { buildWeb } from '../tools/web-build.ts';
import { stickingOut, violations } from './accessibility.ts';
import { openBrowser } from './browser.ts';
import { settled, visit } from './visitor.ts';

// A procurator has an exhibit screened in a browser: begins, follows, stops, goes on, and reads what came out.

let server: TestServer;
let browser: Browser;
let folder: string;
let exhibits: string;
/** The address of the report, once there is one. */
let report: string;
let truth: Truth;
let submit: FilerOfCase['submit'];

before(async () => {
  await buildWeb();
  folder = mkdtempSync(join(tmpdir(), 'dengwen-screening-'));
  cpSync(join(import.meta.dirname, '../apps/web/dist'), join(folder, 'pages'), { recursive: true });
  server = await openTestServer({ pages: join(folder, 'pages') });
  browser = await openBrowser();
  const filer = await filerOfCase(server);
  const { ref } = filer;
  submit = (content) => filer.submit(content);
  const pieces: Uint8Array[] = [];
  truth = writeLeak(3_000, 7, (block) => pieces.push(new Uint8Array(block)));
  await submit(new Uint8Array(Buffer.concat(pieces)));
  exhibits = `/courts/${ref.court}/cases/${ref.case}/exhibits`;
});

after(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const figure = (n: number): string => n.toLocaleString('en-US');

async function saved(page: Page, button: RegExp, name: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  await (await download).saveAs(join(folder, name));
  return readFileSync(join(folder, name));
}

test('a screening is begun on an exhibit, followed over a reload, and read with the figures that are true', async () => {
  const visitor = await visit(browser, server.url);
  const { page } = visitor;
  await visitor.become('procurator.city@demo');
  await visitor.go(exhibits);
  await page.getByRole('button', { name: '筛查数据集' }).click();
  const form = page.locator('form.begin-screening');
  await form.getByText('现在不可用：泄露之日').waitFor();
  await form.getByLabel('知道', { exact: true }).check();
  await form.getByLabel('年月日').fill('2024-02-30');
  await form.getByText('没有这一天').waitFor();
  await form.getByLabel('年月日').fill('2024-06-30');
  await form.getByLabel('第一名人员').fill('演示员甲');
  await form.getByLabel('地点').fill('演示检察院电子数据室');
  await form.getByLabel('事由').fill('查明涉案数据集的内容和人数');
  await form.getByRole('button', { name: '开始筛查' }).click();
  // One officer is too few for a procuratorate; what was typed stays.
  await form.getByRole('alert').waitFor();
  await form.getByLabel('第二名人员').fill('演示员乙');
  await form.getByRole('button', { name: '开始筛查' }).click();
  await page.getByText('已入册，排队等待筛查').waitFor();
  await page.locator('.slip').getByText('已验证').waitFor();
  await page.locator('.begun').getByRole('link', { name: '看进度' }).click();
  await page.waitForURL('**/screenings/*');
  report = new URL(page.url()).pathname;
  await page.reload();
  await page.getByText('受影响的自然人，去重后').waitFor({ timeout: 120_000 });

  await page.getByText('与入册时相符').waitFor();
  await page.getByText(`${figure(truth.rows)} 行，没有未读的部分`).waitFor();
  await page.getByText(`${figure(truth.identityNumbers)} 人`, { exact: true }).waitFor();
  await page.getByText(`${figure(truth.under14)} 人（按 2024-06-30 计算`).waitFor();
  const { valid, invalid, duplicate, found } = truth.kinds['resident-id'];
  const row = page.locator('table.kinds').getByRole('row', { name: /^居民身份证号码/ });
  const cells = await row.locator('td.num').allInnerTexts();
  assert.deepEqual(cells, [found, valid, invalid, duplicate, valid - duplicate].map(figure));
  const children = page.locator('.facts-given').getByRole('row', { name: /是否包括不满十四周岁/ });
  assert.equal(await children.locator('td').innerText(), truth.under14 > 0 ? '是' : '待查');
  await page.getByRole('link', { name: /在案件里看/ }).waitFor();
  await visitor.leave();
});

test('a screening is stopped where it is, and goes on from there', async () => {
  const services = server.server.house.screening;
  const { run } = services;
  // One piece of the exhibit comes through, and then nothing until it is told to stop.
  const held = async function* (chunks: AsyncIterable<Uint8Array>, signal: AbortSignal) {
    let given = 0;
    for await (const chunk of chunks) {
      if (given === 1 && !signal.aborted)
        await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
      given += 1;
      yield chunk;
    }
  };
  const pieces: Uint8Array[] = [];
  writeLeak(60_000, 9, (block) => pieces.push(new Uint8Array(block)));
  await submit(new Uint8Array(Buffer.concat(pieces)));
  Object.assign(services, {
    run: (order: Parameters<typeof run>[0]) => run({ ...order, chunks: held(order.chunks, order.signal) }),
  });
  const visitor = await visit(browser, server.url);
  const { page } = visitor;
  await visitor.become('procurator.city@demo');
  await visitor.go(exhibits);
  const second = page.locator('article.exhibit').nth(1);
  await second.getByRole('button', { name: '筛查数据集' }).click();
  await second.getByLabel('不知道').check();
  await second.getByLabel('第一名人员').fill('演示员甲');
  await second.getByLabel('第二名人员').fill('演示员乙');
  await second.getByLabel('地点').fill('演示检察院电子数据室');
  await second.locator('.begin-screening').getByLabel('事由').fill('查明人数');
  await second.getByRole('button', { name: '开始筛查' }).click();
  await second.getByRole('link', { name: '看进度' }).first().click();
  await page.getByRole('heading', { name: '正在筛查证据 2' }).waitFor();
  await page.getByRole('button', { name: '暂停' }).click();
  await page.getByRole('heading', { name: '证据 2 的筛查已暂停' }).waitFor();
  assert.deepEqual(await violations(page), []);
  Object.assign(services, { run });
  await page.getByRole('button', { name: '继续' }).click();
  await page.getByText('60,000 行，没有未读的部分').waitFor();
  await page.getByText('待查：泄露之日不详').waitFor();
  await visitor.leave();
});

test('on paper every province stands, on the screen the first ten until the rest is asked for', async () => {
  const visitor = await visit(browser, server.url);
  const { page } = visitor;
  await visitor.become('procurator.city@demo');
  await visitor.go(report);
  const rows = page.locator('.place-table tbody tr:visible');
  assert.equal(await rows.count(), 10);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await rows.count(), Object.keys(truth.provinces).length);
  await visitor.leave();
});

test('the figures are taken out as the text that the log commits to, and the record as papers', async () => {
  const visitor = await visit(browser, server.url);
  const { page } = visitor;
  await visitor.become('procurator.city@demo');
  await visitor.go(report);
  const json = await saved(page, /JSON/, 'figures.json');
  assert.equal(JSON.parse(json.toString()).rows, truth.rows);
  const shown = await page.locator('.report-head .mono').innerText();
  assert.equal(`${sha256Hex(json).slice(0, 8)}…${sha256Hex(json).slice(-4)}`, shown);
  assert.equal((await saved(page, /\.pdf/, 'record.pdf')).subarray(0, 5).toString(), '%PDF-');
  assert.equal((await saved(page, /\.docx/, 'record.docx')).subarray(0, 2).toString(), 'PK');
  await visitor.leave();
});

test('a sample is masked, and looking at it is entered in the custody of the exhibit', async () => {
  const visitor = await visit(browser, server.url);
  const { page } = visitor;
  await visitor.become('procurator.city@demo');
  await visitor.go(report);
  await page.getByLabel('查看事由').fill('核对列认得对不对');
  await page.getByRole('button', { name: '查看（入册）' }).click();
  await page.locator('.sample tbody tr').first().waitFor();
  assert.doesNotMatch(await page.locator('.sample').innerText(), /1\d{10}/u);
  await visitor.go(exhibits);
  await page.getByText('记载与保管链').first().click();
  await page.locator('.custody').first().getByText('核对列认得对不对').waitFor();
  await visitor.leave();
});

test('whoever loses the line is told so and sees what was known, and the page catches up by itself', async () => {
  const visitor = await visit(browser, server.url);
  const { page } = visitor;
  await visitor.become('procurator.city@demo');
  const id = report.split('/').at(-1) ?? '';
  const reply = await page.request.get(`${server.url}/api${report}`);
  assert.equal(reply.status(), 200);
  const view = await reply.json();
  let broken = false;
  let done = false;
  await page.route(`**/api/**/screenings/${id}`, (route) => {
    if (broken) return route.abort();
    return route.fulfill({
      json: done
        ? view
        : {
            ...view,
            state: 'running',
            result: null,
            endedAt: null,
            progress: { ...view.progress, consumed: 1, size: 3, at: '2026-11-23T01:14:09.000Z' },
            may: { stop: true, resume: false, sample: true },
          },
    });
  });
  await visitor.go(report);
  await page.getByText('33.3%').waitFor();
  await page.getByRole('button', { name: '暂停' }).waitFor();
  broken = true;
  await page.getByText('现在连不上法院的系统').waitFor();
  await page.getByText('33.3%').waitFor();
  broken = false;
  done = true;
  await page.getByText('受影响的自然人，去重后').waitFor();
  await visitor.leave();
});

test('once both judges authorised it, what is in two cases appears as soon as it is counted', async () => {
  const visitor = await visit(browser, server.url);
  const { page } = visitor;
  await visitor.become('procurator.city@demo');
  const at = '2026-11-23T01:14:09.000Z';
  let counted: unknown = null;
  await page.route('**/api/**/overlaps', (route) =>
    route.fulfill({
      json: {
        overlaps: [
          {
            ref: { court: 'demo-shuzhou', case: '00000000-0000-4000-8000-000000000003' },
            title: { zh: '演示另案', en: 'Another case' },
            court: { id: 'demo-shuzhou', name: '演示法院', nameEn: 'Demonstration court', demonstration: true },
            filingNumber: 'DW-2026-demo-shuzhou-1',
            estimates: [],
            suggests: 'not-known',
            authorised: { here: at, there: at },
            counted,
          },
        ],
        mayAuthorise: false,
      },
    }),
  );
  await visitor.go(report);
  await page.getByText('正在逐一比对，完成后这里自动更新').waitFor();
  counted = { at, kinds: [{ kind: 'mobile', common: 1_204, here: 2_400, there: 2_399 }] };
  const row = page.locator('.overlap').getByRole('row', { name: /^手机号码/ });
  await row.waitFor();
  assert.deepEqual(await row.locator('td').allInnerTexts(), ['1,204', '2,400', '2,399']);
  await visitor.leave();
});

for (const seen of [
  { language: 'zh', scheme: 'light', width: 390 },
  { language: 'zh', scheme: 'dark', width: 1440 },
  { language: 'en', scheme: 'dark', width: 390 },
  { language: 'en', scheme: 'light', width: 1440 },
] as const)
  test(`the report and its exhibit meet WCAG 2.2 AA and fit the window in ${seen.language} at ${seen.width} px`, async () => {
    const visitor = await visit(browser, server.url, seen);
    await visitor.become('filing.jiangnan@demo');
    for (const path of [exhibits, report]) {
      await visitor.go(path);
      await settled(visitor.page);
      assert.deepEqual(await violations(visitor.page), []);
      assert.deepEqual(await stickingOut(visitor.page), []);
    }
    await visitor.leave();
  });
