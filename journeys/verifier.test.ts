import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { actsOf, bundleOf, hello, making, objectOf, parts, signer } from '#evidence/bundle.fixture.ts';
import { digests, keptFixtures, request, stamped } from '#evidence/timestamp-authority.fixture.ts';
import { cosignatureLine, formatWitnessKey } from '#ledger/cosignature.ts';
import { cosignerOf } from '#ledger/log.fixture.ts';
import { parseNote } from '#ledger/note.ts';
import { formatVerifierKey } from '#ledger/verifier-key.ts';
import { toHex } from '#words/digest.ts';
import { largestVerifier, verifierHtml } from '../tools/verifier-build.ts';
import { stickingOut, violations } from './accessibility.ts';
import { openBrowser } from './browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'dengwen-stick-'));
const at = (name: string, bytes: Uint8Array | string): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};
const whole = await bundleOf();
const key = formatVerifierKey(signer.key);
let browser: Browser;
let html: string;
before(async () => {
  html = await verifierHtml();
  at('verify.html', html);
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** The verifier as it opens from a stick, on a machine without a network; whatever it asked for is told at the end. */
async function opened(
  width = 1200,
): Promise<{ readonly page: Page; readonly asked: readonly string[] } & AsyncDisposable> {
  const context = await browser.newContext({ offline: true, viewport: { width, height: 900 } });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (one) => {
    if (!one.url().startsWith('file:')) asked.push(one.url());
  });
  page.on('pageerror', (error) => asked.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error') asked.push(line.text());
  });
  await page.goto(pathToFileURL(join(folder, 'verify.html')).href);
  return { page, asked, [Symbol.asyncDispose]: () => context.close() };
}

async function verdict(page: Page, file: string): Promise<string> {
  await page.setInputFiles('#file', file);
  await page.locator('.verdict').waitFor();
  return page.locator('.verdict').innerText();
}

test('one file below 400 kB that allows no connection and contains no way to make one', () => {
  assert.ok(Buffer.byteLength(html) < largestVerifier, `${Buffer.byteLength(html)} bytes`);
  assert.match(html, /default-src 'none'/);
  for (const way of [
    'fetch(',
    'XMLHttpRequest',
    'WebSocket',
    'EventSource',
    'sendBeacon',
    'import(',
    'http://',
    'https://',
  ])
    assert.ok(!html.includes(way), way);
});

test('from a stick, without a network: a whole bundle is verified under the key that is given', async () => {
  await using stick = await opened();
  const { page, asked } = stick;
  await page.fill('#key', key);
  assert.match(await verdict(page, at('case.zip', whole)), /已验证/);
  // That there is no timestamp is told, and bears no mark of a proof.
  assert.match(await page.locator('.findings .remark').innerText(), /未加时间戳/);
  assert.equal(await page.locator('.findings .verified').count(), 0);
  const text = await page.locator('main').innerText();
  assert.doesNotMatch(text, /\dZ　/u, 'custody is told by the clock in Beijing');
  for (const shown of [
    '在线诉讼规则第十六条',
    '第十七条',
    '第十八条',
    '第十九条',
    '个人信息贩卖网页截图',
    '第 2 条',
    '未提供',
  ])
    assert.ok(text.includes(shown), shown);
  assert.deepEqual(asked, []);
});

test('without a key it is not checked; with an altered byte it fails and names the exhibit', async () => {
  await using stick = await opened();
  const { page } = stick;
  assert.match(await verdict(page, at('case.zip', whole)), /未检验/);
  await page.fill('#key', key);
  const altered = Buffer.from(whole);
  altered[altered.indexOf('hello')] = 0x48;
  await page.setInputFiles('#file', at('altered.zip', altered));
  await page.locator('.verdict .failed').waitFor();
  assert.match(await page.locator('.findings').first().innerText(), /exhibit-1：证据原件与登记的不一致/);
});

test('who countersigned is told apart: under a key that is brought, under one that the file claims, under none', async () => {
  await using stick = await opened();
  const { page } = stick;
  const counsel = cosignerOf('defendant.example', 11);
  const proof = parts.acts[0]?.proof ?? '';
  const head = proof.slice(proof.indexOf('\n\n') + 2);
  const note = head + cosignatureLine(parseNote(head)?.text ?? '', counsel, 1_795_000_000);
  const file = at('countersigned.zip', await bundleOf({ countersigned: [{ note, consistency: [] }] }));
  await page.fill('#key', key);
  await verdict(page, file);
  await page.getByText(/defendant\.example　加签至第 5 条　未检验/).waitFor();
  await page.fill('#witnesses', formatWitnessKey(counsel.key));
  await page.setInputFiles('#file', file);
  await page.getByText(/● defendant\.example　加签至第 5 条　2026-11-18 \S+　签名已验证/).waitFor();
});

test('a single file is found in the case at its place, another is not', async () => {
  await using stick = await opened();
  const { page } = stick;
  await page.fill('#key', key);
  await verdict(page, at('case.zip', whole));
  await page.setInputFiles('#file', at('hello.bin', hello));
  await page.locator('.one .verified').waitFor();
  assert.match(await page.locator('.one').innerText(), /在案，且未改动[^]*第 2 条/);
  await page.setInputFiles('#file', at('other.bin', 'hellO'));
  await page.locator('.one .failed').waitFor();
  assert.match(await page.locator('.one').innerText(), /不在本案证据之中/);
});

test('a timestamp is judged by the browser under a root that is given', async () => {
  await using stick = await opened();
  const { page } = stick;
  const { root, tokens } = keptFixtures();
  const token = tokens['not-revoked'];
  assert.ok(token);
  const over = toHex(digests.sha256);
  const acts = actsOf([{ act: 'submit-complaint', content: { attachments: [{ digest: over }] } }, making]);
  const bundle = await bundleOf({ acts, objects: [objectOf(stamped)], timestamps: [{ over, token, request }] });
  await page.fill('#key', key);
  await page.setInputFiles('#roots', at('root.cer', root));
  assert.match(await verdict(page, at('stamped.zip', bundle)), /已验证/);
  assert.match(await page.locator('main').innerText(), /2030-01-01 08:00:00\.000 ± 1000 ms（北京时间）/);
});

test('the page is read in both languages, at any width, by everybody, and prints without its controls', async () => {
  for (const width of [1200, 390]) {
    await using stick = await opened(width);
    const { page, asked } = stick;
    await page.fill('#key', key);
    await verdict(page, at('case.zip', whole));
    assert.deepEqual(await stickingOut(page), []);
    await page.getByRole('button', { name: 'English' }).click();
    assert.match(await page.locator('.verdict').innerText(), /verified/);
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    assert.deepEqual(asked, []);
  }
  await using stick = await opened();
  const { page } = stick;
  await verdict(page, at('case.zip', whole));
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.drop').isVisible(), false);
  assert.equal(await page.locator('.verdict').isVisible(), true);
});

test('nothing stands in the way of a reader of screens', async () => {
  // The checker is itself a script, which the verifier’s own policy would refuse.
  const context = await browser.newContext({ offline: true, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(folder, 'verify.html')).href);
  await page.fill('#key', key);
  await verdict(page, at('case.zip', whole));
  assert.deepEqual(await violations(page), []);
  await context.close();
});
