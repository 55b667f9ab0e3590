import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatWitnessKey } from './cosignature.ts';
import { cosignerOf, nodeHash, signerOf } from './log.fixture.ts';
import { parseTlogPolicy, policyDefects, quorumReached } from './tlog-policy.ts';
import type { PolicyDefect } from './tlog-policy.ts';
import { formatVerifierKey } from './verifier-key.ts';

const log = signerOf('dengwen.example/log', 7).key;
const [court, notary, defendant] = [1, 2, 3].map((seed) => cosignerOf(`witness-${seed}.example`, seed).key);
assert.ok(court && notary && defendant);
const line = {
  log: `log ${formatVerifierKey(log)}`,
  court: `witness 法院 ${formatWitnessKey(court)} https://court.example/`,
  notary: `witness notary ${formatWitnessKey(notary)}`,
  defendant: `\twitness  defendant\t${formatWitnessKey(defendant)} `,
};
const neutral = 'group neutral any 法院 notary';
const all = [
  '# 信任谁',
  '',
  line.log,
  line.court,
  line.notary,
  line.defendant,
  neutral,
  'group both all neutral defendant',
  'quorum both',
  '',
].join('\n');

test('a policy names logs, witnesses and the quorum, whatever the spaces', () => {
  const read = parseTlogPolicy(nodeHash, all);
  assert.ok(read.ok);
  assert.deepEqual(read.policy.logs, [log]);
  assert.deepEqual(
    read.policy.witnesses.map(({ name }) => name),
    ['法院', 'notary', 'defendant'],
  );
  assert.deepEqual(read.policy.groups, [
    { name: 'neutral', least: 1, members: ['法院', 'notary'] },
    { name: 'both', least: 2, members: ['neutral', 'defendant'] },
  ]);
  assert.equal(read.policy.quorum, 'both');
});

test('the quorum holds only when enough of every group cosigned', () => {
  const read = parseTlogPolicy(nodeHash, all);
  assert.ok(read.ok);
  assert.ok(quorumReached(read.policy, [notary, defendant]));
  assert.ok(quorumReached(read.policy, [court, notary, defendant]));
  assert.ok(!quorumReached(read.policy, [court, notary]));
  assert.ok(!quorumReached(read.policy, [defendant]));
  assert.ok(!quorumReached(read.policy, []));
  const none = parseTlogPolicy(nodeHash, 'quorum none');
  assert.ok(none.ok && quorumReached(none.policy, []));
});

const refused: readonly (readonly [code: PolicyDefect, text: string, line: number])[] = [
  ['too-long', `#${'x'.repeat(1 << 16)}`, 0],
  ['control-character', 'quorum none\r\n', 1],
  ['line-unknown', 'logs x\nquorum none', 1],
  ['line-arguments', `${line.log} https://a b\nquorum none`, 1],
  ['line-arguments', 'group g any\nquorum none', 1],
  ['line-arguments', 'quorum', 1],
  ['key-unreadable', `${line.log.slice(0, -2)}\nquorum none`, 1],
  ['key-unreadable', `witness w ${formatVerifierKey(log)}\nquorum none`, 1],
  ['key-twice', `${line.log}\n${line.log}\nquorum none`, 2],
  ['key-twice', `${line.court}\n${line.court.replace('法院', 'b')}\nquorum none`, 2],
  ['name-twice', `${line.court}\n${line.notary.replace(' notary', ' 法院')}\nquorum none`, 2],
  ['name-twice', `${line.court}\ngroup none any 法院\nquorum none`, 2],
  ['name-unknown', `quorum neutral\n${line.court}`, 1],
  ['name-unknown', `${line.court}\ngroup g any 法院 none\nquorum g`, 2],
  ['member-twice', `${line.court}\ngroup g any 法院\ngroup h any 法院\nquorum g`, 3],
  ['member-twice', `${line.court}\ngroup g 1 法院 法院\nquorum g`, 2],
  ['threshold', `${line.court}\ngroup g 2 法院\nquorum g`, 2],
  ['threshold', `${line.court}\ngroup g 01 法院\nquorum g`, 2],
  ['threshold', `${line.court}\ngroup g 0 法院\nquorum g`, 2],
  ['quorum-twice', 'quorum none\nquorum none', 2],
  ['quorum-missing', line.log, 0],
];

for (const [code, text, at] of refused) {
  test(`a policy is refused: ${code}, line ${at}`, () => {
    assert.deepEqual(parseTlogPolicy(nodeHash, text), { ok: false, code, line: at });
  });
}

test('every reason to refuse a policy is tried', () => {
  assert.deepEqual(new Set(refused.map(([code]) => code)), new Set(policyDefects));
});
