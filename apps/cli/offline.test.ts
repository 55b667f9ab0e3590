import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { formatCheckpoint } from '#ledger/checkpoint.ts';
import { commitmentOf } from '#ledger/commitment.ts';
import { entryLeaf } from '#ledger/entry.ts';
import { signNote } from '#ledger/note.ts';
import { writeReceipt } from '#ledger/receipt.ts';
import { formatVerifierKey } from '#ledger/verifier-key.ts';
import { nodeHash } from '#platform/store/log/append.ts';
import { openSigner } from '#platform/store/log/signer.ts';
import { asCaseId, asOrganId, entryIndex } from '#words/identifiers.ts';
import { asInstant } from '#words/instant.ts';

import { commands } from './commands.ts';
import { commandHelp } from './help.ts';
import { dengwen, folderWith } from './testing/dengwen.ts';

/** The receipt of the only entry of a log whose key lies in this folder; `committed` leaves its content out or in. */
function receiptOf(dataFolder: string, committed = true): { readonly bytes: Uint8Array; readonly key: string } {
  const signer = openSigner(dataFolder, {});
  const salt = new Uint8Array(32).fill(7);
  const content = { claims: ['apology'] };
  const entry = {
    act: 'submit-complaint',
    at: asInstant('2026-11-23T08:30:00.000Z'),
    case: asCaseId('case-1'),
    commitment: commitmentOf(nodeHash, salt, content),
    organ: asOrganId('PZJ0106'),
  };
  const head = { origin: signer.key.name, size: 1, root: entryLeaf(nodeHash, entry), extensions: [] };
  const bytes = writeReceipt({
    entry,
    index: entryIndex(0),
    inclusion: [],
    checkpoint: signNote(formatCheckpoint(head), [signer]),
    claimedKey: formatVerifierKey(signer.key),
    committed: committed ? { content, salt } : null,
  });
  return { bytes, key: formatVerifierKey(signer.key) };
}

/** A folder with two data folders, each with a log of its own, and a receipt of the first. */
function logs() {
  const folder = folderWith({});
  for (const name of ['own', 'other', 'empty']) mkdirSync(folder.path(name));
  const { bytes, key } = receiptOf(folder.path('own'));
  openSigner(folder.path('other'), {});
  writeFileSync(folder.path('receipt.json'), bytes);
  const run = (line: readonly string[], environment: NodeJS.ProcessEnv) =>
    dengwen(['verify', folder.path('receipt.json'), ...line], { environment });
  return { folder, key, run };
}

test('a receipt verifies against the key of the data folder, and which key was used is said', async () => {
  const { folder, run } = logs();
  using _removed = folder;
  const { exit, out } = await run([], { DENGWEN_DATA: folder.path('own') });
  assert.equal(exit, 0, out);
  assert.match(out, /● 已验证/);
  assert.ok(out.includes(folder.path('own')));
  assert.match(out, /第 1 条/);
});

test('the key of --key comes before DENGWEN_LOG_KEY, and that before the data folder', async () => {
  const { folder, key, run } = logs();
  using _removed = folder;
  const wrong = { DENGWEN_DATA: folder.path('other') };
  assert.equal((await run([], wrong)).exit, 1);
  assert.equal((await run([], { ...wrong, DENGWEN_LOG_KEY: key })).exit, 0);
  assert.equal((await run([], { ...wrong, DENGWEN_LOG_KEY: join(folder.path('own'), 'log-key.txt') })).exit, 0);
  const named = ['--key', join(folder.path('other'), 'log-key.txt'), '--json'];
  const { exit, out } = await run(named, { DENGWEN_DATA: folder.path('own'), DENGWEN_LOG_KEY: key });
  assert.equal(exit, 1);
  const told = JSON.parse(out);
  assert.equal(told.verdict, 'failed');
  assert.deepEqual(told.findings, [{ item: 'key', code: 'key-not-trusted' }]);
  assert.match(told.key.from, /^--key /);
});

test('without any trusted key nothing is verified: the key inside is only claimed', async () => {
  const { folder, key, run } = logs();
  using _removed = folder;
  const { exit, out } = await run([], { DENGWEN_DATA: folder.path('empty') });
  assert.equal(exit, 3);
  assert.match(out, /◌ 未检验/);
  assert.ok(out.includes(`回执自称 ${key}`));
  assert.match(out, /（回执自称）/);
});

test('a receipt without its content is not checked, a changed one fails, neither is verified', async () => {
  const { folder } = logs();
  using _removed = folder;
  const environment = { DENGWEN_DATA: folder.path('own') };
  const { bytes } = receiptOf(folder.path('own'), false);
  assert.equal((await dengwen(['verify', '-'], { input: bytes, environment })).exit, 3);
  const whole = new TextDecoder().decode(receiptOf(folder.path('own')).bytes);
  for (const changed of [
    whole.replace('apology', 'damages'),
    whole.replace('PZJ0106', 'PZJ0105'),
    whole.slice(1),
    `${whole} `,
    '',
  ]) {
    const { exit, out } = await dengwen(['verify', '-', '--lang', 'en'], { input: changed, environment });
    assert.equal(exit, 1, changed);
    assert.match(out, /☒ failed/);
  }
});

test('a receipt or a key that cannot be opened is a wrong call, never a failed receipt', async () => {
  const { folder, run } = logs();
  using _removed = folder;
  assert.equal((await dengwen(['verify', folder.path('none.json')])).exit, 2);
  assert.equal((await run(['--key', folder.path('none.txt')], {})).exit, 2);
  assert.equal((await run(['--key', folder.path('receipt.json')], {})).exit, 2);
  assert.equal((await run([], { DENGWEN_LOG_KEY: 'not a key' })).exit, 2);
});

test('the directory is found by initials, name, code and English; nothing found is exit code 1', async () => {
  for (const query of [['hzhlw'], ['杭州互联网法院'], ['浙0192'], ['Hangzhou', 'Internet']]) {
    const { exit, out } = await dengwen(['find', ...query, '--kind', 'court', '--json']);
    assert.equal(exit, 0);
    const [first] = JSON.parse(out);
    assert.equal(first.name, '杭州互联网法院', query.join(' '));
  }
  const { exit, out, err } = await dengwen(['find', '没有这样的法院']);
  assert.equal(exit, 1);
  assert.equal(out, '');
  assert.match(err, /没有找到/);
  assert.equal((await dengwen(['find', '法院', '--limit', '0'])).exit, 2);
});

test('the interface is printed as an OpenAPI 3.1 document', async () => {
  const { exit, out } = await dengwen(['openapi']);
  assert.equal(exit, 0);
  const document = JSON.parse(out);
  assert.equal(document.openapi, '3.1.0');
  assert.ok(document.paths['/api/courts/{court}/filings'].post);
});

test('every command explains itself in both languages', async () => {
  for (const [name, load] of Object.entries(commands)) {
    const command = await load();
    assert.match(command.usage, new RegExp(`^${name}\\b`));
    const [zh, en] = [commandHelp(command, 'zh'), commandHelp(command, 'en')];
    assert.match(zh, /\p{Script=Han}/u);
    assert.ok(en.includes(command.words.en) && zh !== en);
  }
  const { exit, out } = await dengwen(['--help']);
  assert.equal(exit, 0);
  for (const name of Object.keys(commands)) assert.ok(out.includes(`  ${name} `), name);
  assert.equal((await dengwen(['corpus', '--help', '--lang', 'en'])).exit, 0);
});

test('called with nothing it explains itself and is a wrong call; --version is the package’s', async () => {
  assert.equal((await dengwen([])).exit, 2);
  assert.match((await dengwen(['--version'])).out, /^\d+\.\d+\.\d+\n$/);
});

test('a server that cannot be reached is one sentence that says what is not known', async () => {
  // Port 9 is for discarding (RFC 863); nothing answers HTTP there.
  const environment = { DENGWEN_URL: 'http://127.0.0.1:9' };
  const { exit, out, err } = await dengwen(['status', 'DW-2026-ZJ0192-1'], { environment });
  assert.equal(exit, 1);
  assert.equal(out, '');
  assert.match(err, /连不上服务[\s\S]*No Dengwen server answered/);
  const wrong = await dengwen(['status', 'DW-2026-ZJ0192-1'], { environment: { DENGWEN_URL: 'not an address' } });
  assert.equal(wrong.exit, 2);
});

test('the same complaint to the same court has the same key, another has another', async () => {
  const environment = { DENGWEN_URL: 'http://127.0.0.1:9' };
  const keyOf = async (court: string, complaint: string): Promise<string | undefined> => {
    const { err } = await dengwen(['file', '-', '--court', court], { input: complaint, environment });
    return /[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/.exec(err)?.[0];
  };
  const first = await keyOf('ZJ0192', '{"claims":[],"conduct":{}}');
  assert.ok(first !== undefined);
  assert.equal(await keyOf('ZJ0192', '{"conduct":{}, "claims":[]}'), first);
  assert.notEqual(await keyOf('BJ0491', '{"claims":[],"conduct":{}}'), first);
  const given = await dengwen(['file', '-', '--court', 'ZJ0192', '--key', 'no uuid'], { input: '{}', environment });
  assert.equal(given.exit, 2);
});

test('data says what is missing before it starts anything', async () => {
  for (const line of [
    ['nope'],
    ['backup'],
    ['backup', 'x'],
    ['backup', 'x', '--with-keys', '--without-keys'],
    ['restore'],
    ['reset'],
  ])
    assert.equal((await dengwen(['data', ...line])).exit, 2, line.join(' '));
});

test('standard output holds results only, also when its reader leaves early', () => {
  const main = join(import.meta.dirname, 'main.ts');
  const { stdout, stderr, status } = spawnSync(
    'sh',
    ['-c', `"$0" "$1" find 法院 --limit 1000 | head -1`, process.execPath, main],
    {
      encoding: 'utf8',
    },
  );
  assert.equal(status, 0);
  assert.equal(stderr, '');
  assert.match(stdout, /最高人民法院/);
});

test('./dengwen runs the same, also through a symbolic link and from another folder', () => {
  using folder = folderWith({});
  symlinkSync(join(import.meta.dirname, '../../dengwen'), folder.path('登闻 link'));
  const { status, stdout } = spawnSync(folder.path('登闻 link'), ['--version'], {
    cwd: folder.path('.'),
    encoding: 'utf8',
  });
  assert.equal(status, 0);
  assert.match(stdout, /^\d+\.\d+\.\d+\n$/);
});
