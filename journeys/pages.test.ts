import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { openTestServer, type TestServer } from '#apps/server/testing/running-server.ts';
import { routes } from '#contract/routes.ts';
import type { CaseRef } from '#contract/shapes/case.ts';
import { buildWeb } from '../tools/web-build.ts';
import { stickingOut, violations } from './accessibility.ts';
import { openBrowser } from './browser.ts';
import { organOf, pathOf, putOnFile } from './on-file.ts';
import { settled, visit } from './visitor.ts';

// Every page, served as it is served to people: built, under the content policy, by the whole system.

let server: TestServer;
let browser: Browser;
let pages: string;
let first: CaseRef;
let second: CaseRef;
let draft: string;

before(async () => {
  await buildWeb();
  // A copy, so that a build begun meanwhile does not take the files away under the browser.
  pages = mkdtempSync(join(tmpdir(), 'dengwen-pages-'));
  cpSync(join(import.meta.dirname, '../apps/web/dist'), pages, { recursive: true });
  server = await openTestServer({ pages });
  browser = await openBrowser();
  const [jiangnan, shuzhou] = [
    await organOf(server, 'filing.jiangnan@demo'),
    await organOf(server, 'filing.shuzhou@demo'),
  ];
  first = await putOnFile(server, 'procurator.city@demo', jiangnan, '演示：按条出售通讯录');
  const docketed = await (
    await server.as('filing.jiangnan@demo')
  ).call(
    routes.act,
    { params: { ...first, act: 'docket' }, query: {}, body: {} },
    { idempotencyKey: 'docket-the-first' },
  );
  assert.ok(docketed.ok, JSON.stringify(docketed));
  second = await putOnFile(server, 'procurator.shuzhou@demo', shuzhou, '演示：出售通讯录');
  const begun = await (
    await server.as('procurator.city@demo')
  ).call(routes.createDraft, { params: {}, query: {}, body: { published: 'hz-xiacheng-v-sun-2021' } });
  assert.ok(begun.ok, JSON.stringify(begun));
  draft = begun.answer.id;
});

after(async () => {
  await browser?.close();
  await server?.close();
  rmSync(pages, { recursive: true, force: true });
});

type Place = readonly [name: string, account: string | null, path: () => string];

const places: readonly Place[] = [
  ['home', null, () => '/'],
  ['sign in', null, () => '/sign-in'],
  ['published cases', null, () => '/library'],
  ['a published case', null, () => '/library/hz-xiacheng-v-sun-2021'],
  ['two regimes compared', null, () => '/regimes'],
  ['two regimes, an address of rules there are not', null, () => '/regimes?other=proposal%3DR-NO'],
  ['library of law', null, () => '/law'],
  ['library of law, searched', null, () => '/law?q=70'],
  ['a provision', null, () => '/law/CPL%2058(2)'],
  ['a provision there is not', null, () => '/law/XX%201'],
  ['directory', null, () => '/directory?q=yuhang'],
  ['verify', null, () => '/verify'],
  ['guide', null, () => '/guide'],
  ['no such page', null, () => '/nowhere'],
  ['a page of an organ, not signed in', null, () => '/desk'],
  ['desk of a filer', 'procurator.city@demo', () => '/desk'],
  ['drafts', 'procurator.city@demo', () => '/drafts'],
  ['filing: four questions', 'procurator.city@demo', () => `/drafts/${draft}`],
  ['filing: other facts', 'procurator.city@demo', () => `/drafts/${draft}?part=facts`],
  ['filing: papers', 'procurator.city@demo', () => `/drafts/${draft}?part=papers`],
  ['filing: claims', 'procurator.city@demo', () => `/drafts/${draft}?part=claims`],
  ['filing: court', 'procurator.city@demo', () => `/drafts/${draft}?part=court`],
  ['filing: preview', 'procurator.city@demo', () => `/drafts/${draft}?part=preview`],
  ['queue', 'filing.shuzhou@demo', () => '/desk'],
  ['a docketed case', 'filing.jiangnan@demo', () => pathOf(first)],
  ['a case that waits', 'filing.shuzhou@demo', () => pathOf(second)],
  ['you are second', 'filing.shuzhou@demo', () => `${pathOf(second)}/second`],
  ['desk of a department', 'department@demo', () => '/desk'],
  ['desk of a defendant', 'defendant@demo', () => '/desk'],
  ['organs and people', 'administrator@demo', () => '/administration'],
];

describe('every page', () => {
  // Four of the eight combinations, in which each pair of language, scheme and width occurs once.
  for (const { language, scheme, width } of [
    { language: 'zh', scheme: 'light', width: 390 },
    { language: 'zh', scheme: 'dark', width: 1440 },
    { language: 'en', scheme: 'light', width: 1440 },
    { language: 'en', scheme: 'dark', width: 390 },
  ] as const)
    test(`meets WCAG 2.2 AA and fits the window in ${language}, ${scheme}, at ${width} px`, async () => {
      const found: Record<string, unknown> = {};
      for (const account of new Set(places.map(([, one]) => one))) {
        const visitor = await visit(browser, server.url, { language, scheme, width });
        if (account !== null) await visitor.become(account);
        for (const [name, , path] of places.filter(([, one]) => one === account)) {
          await visitor.go(path());
          const gates = visitor.page.locator('.gate button');
          if ((await gates.count()) > 1) await gates.nth(1).click();
          await settled(visitor.page);
          const [broken, wide] = [await violations(visitor.page), await stickingOut(visitor.page)];
          if (broken.length > 0 || wide.length > 0) found[name] = { broken, wide };
        }
        await visitor.leave();
      }
      assert.deepEqual(found, {});
    });

  test('says on itself that the system is not an official one, and that a demonstration is one', async () => {
    const visitor = await visit(browser, server.url);
    for (const path of ['/', '/library', '/verify']) {
      await visitor.go(path);
      await visitor.page.getByText('本系统不是人民法院、人民检察院的官方系统').waitFor();
      await visitor.page.getByText('演示数据，不指向任何真实案件或企业。').waitFor();
    }
    await visitor.leave();
  });

  test('prints: controls stay on the screen, words go to paper', async () => {
    const visitor = await visit(browser, server.url);
    await visitor.become('filing.shuzhou@demo');
    await visitor.go(pathOf(second));
    await visitor.page.emulateMedia({ media: 'print' });
    assert.equal(await visitor.page.locator('.btn:visible').count(), 0);
    await visitor.page.getByRole('heading', { name: '五道门' }).waitFor();
    assert.ok((await visitor.page.pdf({ format: 'A4' })).length > 10_000);
    await visitor.leave();
  });
});
