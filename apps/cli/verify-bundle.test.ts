import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { bundleOf, parts, signer } from '#evidence/bundle.fixture.ts';
import { cosignatureLine, formatWitnessKey } from '#ledger/cosignature.ts';
import { cosignerOf } from '#ledger/log.fixture.ts';
import { parseNote } from '#ledger/note.ts';
import { formatVerifierKey } from '#ledger/verifier-key.ts';
import { dengwen, folderWith } from './testing/dengwen.ts';

const whole = await bundleOf();
const key = formatVerifierKey(signer.key);

function folder() {
  const made = folderWith({});
  const [bundle, keyFile, policy] = ['case.zip', 'key.txt', 'policy.txt'].map((name) => made.path(name));
  assert.ok(bundle !== undefined && keyFile !== undefined && policy !== undefined);
  writeFileSync(bundle, whole);
  writeFileSync(keyFile, `${key}\n`);
  const environment = { DENGWEN_DATA: made.path('none') };
  const run = (...line: readonly string[]) => dengwen(['verify', ...line], { environment });
  return { made, bundle, keyFile, policy, run };
}

test('a bundle verifies with the key that is given, and says what is in it', async () => {
  const { made, bundle, keyFile, run } = folder();
  using _removed = made;
  const { exit, out } = await run(bundle, '--key', keyFile);
  assert.equal(exit, 0, out);
  assert.match(out, /● 已验证/);
  assert.match(out, /本案 2\/2 条登记，其中 0 条不予公开/);
  assert.match(out, /● exhibit-1　个人信息贩卖网页截图　第 2 条/);
  const english = await run(bundle, '--key', keyFile, '--lang', 'en');
  assert.match(english.out, /2 of 2 entries of the case/);
});

test('an altered byte fails with exit 1 and names the exhibit', async () => {
  const { made, bundle, keyFile, run } = folder();
  using _removed = made;
  const altered = Buffer.from(whole);
  altered[altered.indexOf('hello')] = 0x48;
  writeFileSync(bundle, altered);
  const { exit, out } = await run(bundle, '--key', keyFile, '--json');
  assert.equal(exit, 1);
  const told = JSON.parse(out) as { verdict: string; findings: readonly { item: string; code: string }[] };
  assert.equal(told.verdict, 'failed');
  assert.ok(told.findings.some(({ item, code }) => item === 'exhibit-1' && code === 'object-differs'));
});

test('without a key of one’s own the exit is 3: the one inside is only claimed', async () => {
  const { made, bundle, run } = folder();
  using _removed = made;
  const { exit, out } = await run(bundle);
  assert.equal(exit, 3);
  assert.match(out, /◌ checkpoint：没有可信的公钥/);
});

test('a policy asks for its witnesses, and one that cannot be read is a wrong call', async () => {
  const { made, bundle, policy, run } = folder();
  using _removed = made;
  writeFileSync(policy, `log ${key}\nquorum none\n`);
  assert.equal((await run(bundle, '--policy', policy)).exit, 0);
  const witness = formatWitnessKey(cosignerOf('defendant.example', 11).key);
  writeFileSync(policy, `log ${key}\nwitness d ${witness}\nquorum d\n`);
  const { exit, out } = await run(bundle, '--policy', policy);
  assert.equal(exit, 1);
  assert.match(out, /见证人不足/);
  writeFileSync(policy, 'quorum nobody\n');
  assert.equal((await run(bundle, '--policy', policy)).exit, 2);
});

test('a file that only begins as a bundle fails; one that is not there is a wrong call', async () => {
  const { made, bundle, keyFile, run } = folder();
  using _removed = made;
  writeFileSync(bundle, 'PK\u0003\u0004');
  assert.equal((await run(bundle, '--key', keyFile)).exit, 1);
  assert.equal((await run(`${bundle}.none`)).exit, 2);
});

test('who countersigned is shown: verified under a key that is brought, else a claim or not checked', async () => {
  const { made, bundle, keyFile, policy, run } = folder();
  using _removed = made;
  const counsel = cosignerOf('defendant.example', 11);
  const [act] = parts.acts;
  assert.ok(act);
  const head = act.proof.slice(act.proof.indexOf('\n\n') + 2);
  const note = head + cosignatureLine(parseNote(head)?.text ?? '', counsel, 1_795_000_000);
  const key_ = formatWitnessKey(counsel.key);
  writeFileSync(bundle, await bundleOf({ countersigned: [{ note, consistency: [] }] }));
  writeFileSync(policy, `${key_}\n`);
  const brought = await run(bundle, '--key', keyFile, '--witness', policy);
  assert.equal(brought.exit, 0, brought.out);
  assert.match(brought.out, /● 见证人 defendant\.example　加签至第 5 条　2026-11-18T\S+　已验证/);
  const unknown = await run(bundle, '--key', keyFile);
  assert.equal(unknown.exit, 0);
  assert.match(unknown.out, /◌ 见证人 defendant\.example　加签至第 5 条　　未检验/);
  const claiming = `log ${key}\nwitness d ${key_}\nquorum none\n`;
  writeFileSync(bundle, await bundleOf({ countersigned: [{ note, consistency: [] }], policy: claiming }));
  const claimed = await run(bundle, '--key', keyFile, '--json');
  assert.deepEqual((JSON.parse(claimed.out) as { states: { witnesses: readonly object[] } }).states.witnesses, [
    { name: 'defendant.example', size: 5, seconds: 1_795_000_000, standing: 'claimed' },
  ]);
  assert.equal((await run(bundle, '--key', keyFile, '--witness', keyFile)).exit, 2);
});
