import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { after, before, test } from 'node:test';

import { openBrowser } from '../../journeys/browser.ts';
import { blocksOf } from '../docs/blocks.ts';
import { buildLawPackage } from './build.ts';

// The package as somebody else meets it: packed, installed without a registry, used.

let folder: string;
let home: string;

function npm(line: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync('npm', line, { cwd, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return stdout;
}

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'dengwen-law-'));
  home = join(folder, 'home');
  const built = join(folder, 'built');
  buildLawPackage(built);
  const [packed] = JSON.parse(npm(['pack', '--json', '--pack-destination', folder], built));
  mkdirSync(home);
  writeFileSync(join(home, 'package.json'), '{"type":"module","private":true}');
  npm(['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', join(folder, packed.filename)], home);
});

after(() => rmSync(folder, { recursive: true, force: true }));

function node(name: string, text: string): string {
  writeFileSync(join(home, name), text);
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(home, name)], { cwd: home, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return stdout;
}

test('it installs alone, without a registry, and holds no test and no source of TypeScript', () => {
  const installed = join(home, 'node_modules/@dengwen/law');
  assert.ok(existsSync(join(installed, 'law/questions.js')));
  assert.ok(existsSync(join(installed, 'law/questions.d.ts')));
  assert.ok(!existsSync(join(installed, 'law/law.test.js')));
  assert.ok(!existsSync(join(installed, 'staged')));
});

test('every example of its README runs', () => {
  const examples = blocksOf(readFileSync(join(import.meta.dirname, 'README.md'), 'utf8')).filter(
    ({ language }) => language === 'js',
  );
  assert.equal(examples.length, 3);
  const [first = '', second = '', third = ''] = examples.map(({ text, line }) => node(`line-${line}.js`, text));
  assert.match(first, /^yes\n是　/);
  assert.match(second, /courtKind/);
  assert.equal(third, "open missing [ 'many' ]\n");
});

test('its types hold for whoever uses it', () => {
  const config = {
    compilerOptions: { module: 'nodenext', target: 'es2025', strict: true, noEmit: true, types: [] },
    files: ['use.ts'],
  };
  writeFileSync(join(home, 'tsconfig.json'), JSON.stringify(config));
  const compile = (text: string): number | null => {
    writeFileSync(join(home, 'use.ts'), text);
    const tsc = join(import.meta.dirname, '../../node_modules/typescript/bin/tsc');
    return spawnSync(process.execPath, [tsc, '-p', home], { encoding: 'utf8' }).status;
  };
  const use = (fact: string): string =>
    `import type { FactSheet } from '@dengwen/law/facts/vocabulary';\nexport const sheet: FactSheet = { ${fact}: { state: 'given', value: true } };\n`;
  assert.equal(compile(use('processed')), 0);
  assert.notEqual(compile(use('noSuchFact')), 0);
});

const kinds: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

test('it runs in a browser as it is, without a bundler', async () => {
  const page = `<!doctype html><script type="importmap">{"imports":{"@noble/hashes/":"/node_modules/@dengwen/law/node_modules/@noble/hashes/"}}</script>
<script type="module">
import { decide } from '/node_modules/@dengwen/law/law/kernel/decision.js';
import { questions } from '/node_modules/@dengwen/law/law/questions.js';
import { regime } from '/node_modules/@dengwen/law/law/regime.js';
const law = regime({ on: '2026-11-23' });
document.title = Object.values(questions).map((question) => decide(question, {}, law).outcome).filter(Boolean).length + ' ' + law.digest.length;
</script>`;
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://home').pathname);
    const file = join(home, path);
    const found = path === '/' || existsSync(file);
    response.writeHead(found ? 200 : 404, { 'content-type': kinds[extname(path) || '.html'] ?? 'text/plain' });
    response.end(path === '/' ? page : found ? readFileSync(file) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await openBrowser();
  try {
    const tab = await browser.newPage();
    const complaints: string[] = [];
    tab.on('pageerror', (error) => complaints.push(error.message));
    await tab.goto(`http://127.0.0.1:${port}/`);
    await tab.waitForFunction(() => document.title !== '', undefined, { timeout: 30_000 });
    assert.match(await tab.title(), /^\d{2,} 64$/);
    assert.deepEqual(complaints, []);
  } finally {
    await browser.close();
    server.close();
  }
});
