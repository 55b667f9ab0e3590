import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openTestServer, type TestServer } from '#apps/server/testing/running-server.ts';
import { screeningFigures } from '#contract/shapes/screening.ts';
import { demonstrationDefendantCode } from '#domain/identity/demonstration-organs.ts';
import { reportedFacts } from '#screening/figures/reported-facts.ts';
import { readReport } from '#screening/read-report.ts';
import { sha256Hex } from '#words/digest.ts';
import { buildWeb } from '../tools/web-build.ts';
import { stickingOut, violations } from './accessibility.ts';
import { openBrowser } from './browser.ts';
import { visit, type Visitor } from './visitor.ts';

// A data set is screened by the command before there is a case; its report goes into a complaint, and a judge reads both.

const root = join(import.meta.dirname, '..');
const rows = 5_000;
let folder: string;
let report: string;
/** Of a folder in which one file is of no known format, and without the day of the leak. */
let inPart: string;

/** A program of this clone, with its own Node. */
function run(...line: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, line, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  assert.equal(status, 0, stderr);
  return stdout;
}

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'dengwen-report-'));
  const leak = join(folder, 'leak.csv');
  run('bench/leak/main.ts', '--rows', String(rows), '--seed', '3', leak);
  report = join(folder, 'report.json');
  writeFileSync(report, run('apps/cli/main.ts', 'screen', leak, '--json', '--leaked-on', '2025-04-18'));
  const mixed = join(folder, 'mixed');
  mkdirSync(mixed);
  cpSync(leak, join(mixed, 'leak.csv'));
  writeFileSync(
    join(mixed, 'scan.bin'),
    new Uint8Array(40_000).map((_, place) => (place * 197 + (place >> 3)) & 0xff),
  );
  inPart = join(folder, 'in-part.json');
  writeFileSync(inPart, run('apps/cli/main.ts', 'screen', mixed, '--json'));
});

after(() => rmSync(folder, { recursive: true, force: true }));

describe('the report of the command', () => {
  test('is read back, is what the contract calls the figures of a screening, and gives its own counts', () => {
    const text = readFileSync(report, 'utf8');
    const read = readReport(readFileSync(report));
    assert.ok(read.ok, JSON.stringify(read));
    const { ladder: _, ...figures } = JSON.parse(text);
    assert.deepEqual(read.value.screening, figures);
    assert.deepEqual(screeningFigures.parse(figures), figures);
    const truth: { readonly persons: unknown } = JSON.parse(readFileSync(join(folder, 'leak.csv.truth.json'), 'utf8'));
    assert.ok(truth.persons !== undefined);
    const { affectedPersons, includesUnder14 } = reportedFacts(read.value, {
      name: 'report.json',
      digest: sha256Hex(text),
    });
    assert.ok(affectedPersons?.state === 'given' && affectedPersons.value === figures.persons.linked);
    assert.ok(includesUnder14?.state === 'given' && includesUnder14.value);
  });

  test('of kinds only, and of the readable engine, is read back too', () => {
    const leak = join(folder, 'leak.csv');
    for (const how of [['--scan-only'], ['--engine', 'reference'], ['--core']]) {
      const read = readReport(Buffer.from(run('apps/cli/main.ts', 'screen', leak, '--json', ...how)));
      assert.ok(read.ok, `${how.join()} ${JSON.stringify(read)}`);
    }
  });
});

describe('a report in the browser', { timeout: 240_000 }, () => {
  let server: TestServer;
  let browser: Browser;
  let pages: string;

  before(async () => {
    await buildWeb();
    // A copy, so that a build begun meanwhile does not take the files away under the browser.
    pages = mkdtempSync(join(tmpdir(), 'dengwen-pages-'));
    cpSync(join(root, 'apps/web/dist'), pages, { recursive: true });
    server = await openTestServer({ pages });
    browser = await openBrowser();
  });

  after(async () => {
    await browser?.close();
    await server?.close();
    rmSync(pages, { recursive: true, force: true });
  });

  const persons = (): number => JSON.parse(readFileSync(report, 'utf8')).persons.linked;
  const shown = (number: number): string => number.toLocaleString('en-US');
  const handIn = (page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> =>
    page.locator('.hand-in input[type=file]').setInputFiles(file);

  async function beginDraft(visitor: Visitor): Promise<void> {
    await visitor.become('procurator.city@demo');
    await visitor.go('/drafts');
    await visitor.page.getByRole('button', { name: /新写一份起诉状|Write a new complaint|new complaint/i }).click();
    await visitor.page.waitForURL('**/drafts/*');
    await visitor.page.locator('.hand-in').waitFor();
  }

  test('goes from the command into a complaint, and the filing judge reads the facts and where they are from', async (context) => {
    const filer = await visit(browser, server.url);
    const { page } = filer;
    await beginDraft(filer);
    const draft = new URL(page.url()).pathname;

    await context.test('a file that breaks off, a foreign one and a changed one are told what to do', async () => {
      const whole = readFileSync(report);
      const text = whole.toString();
      for (const [name, content, told] of [
        ['half.json', text.slice(0, 5_000), /没有写完/],
        ['leak.csv', readFileSync(join(folder, 'leak.csv'), 'utf8'), /不是本版本的筛查命令写出的报告/],
        ['changed.json', text.replace(`"linked": ${persons()}`, `"linked": ${persons() + 1}`), /可能被改过/],
      ] as const) {
        await handIn(page, { name, mimeType: 'application/json', buffer: Buffer.from(content) });
        await page.locator('.hand-in .message').filter({ hasText: name }).getByText(told).waitFor();
        assert.equal(await page.locator('.offers').count(), 0);
      }
    });

    await context.test('nothing of it leaves the page or enters the complaint by itself', async () => {
      const sent: string[] = [];
      page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
      await handIn(page, report);
      await page.locator('.persons-figure .big').getByText(shown(persons())).waitFor();
      assert.equal(await page.getByLabel('涉及多少人？').inputValue(), '');
      assert.ok(
        sent.every((one) => !one.includes('leak.csv') && !one.includes('identityNumbers')),
        sent.join('\n'),
      );
    });

    await context.test('what the filer stated otherwise stays until it is replaced by its own button', async () => {
      await page.getByLabel('涉及多少人？').fill('7');
      await page.getByRole('button', { name: '全部写入' }).click();
      await page.getByText(/^已写入 \d+ 项/).waitFor();
      assert.equal(await page.getByLabel('涉及多少人？').inputValue(), '7');
      await page.getByRole('button', { name: /^改用报告的 涉及多少人/ }).press('Enter');
      assert.equal(await page.getByLabel('涉及多少人？').inputValue(), String(persons()));
      await page.getByText(/^已写入：涉及多少人/).waitFor();
    });

    await context.test(
      'what was taken over stands among the other facts too, and the report stays while parts are turned',
      async () => {
        await page.getByRole('link', { name: /^其余事实/ }).click();
        const children = page.locator('.fact-list > li').filter({ hasText: '是否包括不满十四周岁' });
        await children.getByText(/来源：筛查报告 report\.json/).waitFor();
        assert.ok(await children.getByRole('radio', { name: '是', exact: true }).isChecked());
        const items = page.locator('.fact-list > li').filter({ hasText: '各类信息多少条' });
        assert.ok((await items.locator('.list-rows > li').count()) > 3);
        await page.getByRole('link', { name: /^被告与行为/ }).click();
        await page.locator('.handed-report').waitFor();
      },
    );

    await context.test('a figure that is changed by hand loses the source; taken over again it has it', async () => {
      const entry = page.locator('.questions .columns > div').filter({ hasText: '涉及多少条信息' });
      await entry.getByText(/来源：筛查报告 report\.json/).waitFor();
      const before_ = await entry.locator('input').inputValue();
      await entry.locator('input').fill('12');
      assert.equal(await entry.getByText(/来源：/).count(), 0);
      await page.getByRole('button', { name: /^改用报告的 涉及多少条信息/ }).click();
      assert.equal(await entry.locator('input').inputValue(), before_);
      await entry.getByText(/来源：筛查报告 report\.json/).waitFor();
      await page.getByText(/^已保存/).waitFor();
    });

    await context.test('the draft keeps it, the preview shows it, and it is filed', async () => {
      await fillTheRest(filer, draft);
      const preview = page.locator('form').filter({ hasText: '受诉法院' });
      await preview
        .getByText(/来源：筛查报告 report\.json，SHA-256 [0-9a-f]{64}，引擎 wasm/)
        .first()
        .waitFor();
      await shoot(page, 'zh-1440-3-preview', preview);
      await page.getByRole('checkbox').check();
      await page.getByRole('button', { name: '署名并提交' }).click();
      await page.waitForURL('**/filed/**');
    });

    await context.test('the filing judge reads the number of persons and its source', async () => {
      const judge = await visit(browser, server.url);
      await judge.become('filing.jiangnan@demo');
      await judge.go('/desk');
      await judge.page.locator('.queue th a').first().click();
      const persons_ = judge.page.locator('.sourced-facts li').filter({ hasText: /^涉及多少人？/ });
      await persons_.getByText(shown(persons())).first().waitFor();
      const said = await persons_.innerText();
      await shoot(judge.page, 'zh-1440-4-judge', judge.page.locator('.sourced-facts'));
      assert.ok(said.includes(`SHA-256 ${sha256Hex(readFileSync(report))}`), said);
      assert.match(said, /下限 [\d,]+，上限 [\d,]+；另有 \d+ 行没有标识/);
      await judge.leave();
    });
    await filer.leave();
  });

  test('what was not read is said, and an age that nobody knows is offered to nobody', async () => {
    const visitor = await visit(browser, server.url);
    const { page } = visitor;
    await beginDraft(visitor);
    await handIn(page, inPart);
    await page
      .locator('#unread')
      .getByRole('rowheader', { name: /scan\.bin/ })
      .waitFor();
    await page.getByText('待查：泄露之日不详').waitFor();
    await shoot(page, 'zh-1440-5-in-part');
    const offered = await page.locator('.offers > li').allInnerTexts();
    assert.ok(
      offered.some((one) => /涉及多少人？[^]*1 处没有读完，数字只会更大/.test(one)),
      offered.join('\n'),
    );
    assert.ok(offered.every((one) => !one.includes('不满十四周岁未成年人')));
    await page.getByRole('button', { name: /^写入 涉及多少人/ }).click();
    // One after another: the whole report, of the same file name or another, takes the place of the one before.
    await handIn(page, report);
    await page.getByText('来自先前的另一份报告').waitFor();
    await page.getByRole('button', { name: '移除报告' }).click();
    await page.locator('.handed-report').waitFor({ state: 'detached' });
    assert.equal(await page.getByLabel('涉及多少人？').inputValue(), String(persons()));
    await visitor.leave();
  });

  for (const language of ['zh', 'en'] as const)
    for (const width of [390, 1440])
      test(`is read on a page without barriers (${language}, ${width} px)`, async () => {
        const visitor = await visit(browser, server.url, { language, width });
        const { page } = visitor;
        await beginDraft(visitor);
        await shoot(page, `${language}-${width}-0-hint`);
        await handIn(page, { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"parts": 1}') });
        await page.locator('.hand-in .message').waitFor();
        await shoot(page, `${language}-${width}-1-refused`);
        await handIn(page, report);
        await page.locator('.offers').waitFor();
        await page.locator('.handed-report .btn.main').click();
        await page.locator('.all-figures > summary').click();
        await shoot(page, `${language}-${width}-2-read`);
        assert.deepEqual(await violations(page), []);
        assert.deepEqual(await stickingOut(page), []);
        await visitor.leave();
      });

  async function fillTheRest(visitor: Visitor, draft: string): Promise<void> {
    const { page } = visitor;
    const part = (name: string): Promise<void> => visitor.go(`${draft}?part=${name}`);
    await part('matter');
    await page.getByLabel('有信用代码的组织').check();
    await page.getByLabel('名称', { exact: true }).fill('演示·某网络科技有限公司');
    await page.getByLabel('统一社会信用代码', { exact: true }).fill(demonstrationDefendantCode);
    await page.getByRole('button', { name: /做了什么/ }).click();
    await page.getByRole('option', { name: '泄露' }).click();
    await page.getByLabel(/^经过/).fill('数据库未设访问控制，客户资料泄露');
    await page.getByText(/^已保存/).waitFor();
    await part('papers');
    for (const [kind, name] of [
      ['起诉状', 'indictment.txt'],
      ['公告证明', 'announcement.txt'],
    ] as const) {
      await page.getByRole('radio', { name: kind }).check();
      await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(name) });
      await page.getByRole('rowheader', { name: new RegExp(`^${name}`) }).waitFor();
    }
    await part('claims');
    await page.getByRole('button', { name: /加一项请求/ }).click();
    await page.getByRole('option', { name: '停止侵害' }).click();
    await page.getByLabel('内容').fill('停止侵害');
    await page.getByText(/^已保存/).waitFor();
    await part('court');
    await page.getByRole('combobox', { name: '向哪一家法院起诉' }).fill('江南市中级');
    await page
      .getByRole('option', { name: /江南市中级.*在本系统办案/ })
      .first()
      .click();
    await page.getByText(/^已保存/).waitFor();
    await part('preview');
  }

  const shoot = async (page: Page, name: string, of = page.locator('.hand-in')): Promise<void> => {
    const to = process.env['SHOTS'];
    if (to === undefined) return;
    const box = await of.boundingBox();
    const height = page.viewportSize()?.width === 390 ? 1500 : 1300;
    if (box === null) return;
    const scrolled = await page.evaluate(() => globalThis.scrollY);
    for (let n = 0; n * height < box.height + 300; n += 1)
      await page.screenshot({
        path: join(to, `${name}-${n}.png`),
        fullPage: true,
        clip: {
          x: Math.max(0, box.x - 20),
          y: box.y + scrolled + n * height,
          width: Math.min(box.width + 40, 1300),
          height,
        },
      });
  };
});
