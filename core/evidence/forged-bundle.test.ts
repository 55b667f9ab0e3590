import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '#words/digest.ts';
import { logOf } from '#ledger/log.fixture.ts';
import { signer } from './bundle.fixture.ts';
import { archiveOf, filesIn, forged } from './spoilt-bundle.fixture.ts';
import { check, told, whole } from './verify-bundle.fixture.ts';

const forgeries: readonly (readonly [
  what: string,
  name: string,
  from: string | RegExp,
  to: string,
  finding: string,
])[] = [
  ['another content', 'acts/000001.json', '个人信息贩卖网页截图', '别的截图', 'acts/000001.json content-differs'],
  [
    'another time of entry',
    'acts/000001.json',
    '"at":"2026-11-20T02:00:00.000Z","case":"case-17","commitment"',
    '"at":"2026-11-19T02:00:00.000Z","case":"case-17","commitment"',
    'proofs/000001.tlog-proof position-root-differs',
  ],
  ['a member twice', 'acts/000002.json', '"entry":', '"entry":null,"entry":', 'acts/000002.json act-unreadable'],
  [
    'a salt without content',
    'acts/000002.json',
    /"content":\{.*\},"entry"/,
    '"entry"',
    'acts/000002.json act-unreadable',
  ],
  ['a space', 'acts/000002.json', '"entry":', '"entry": ', 'acts/000002.json act-unreadable'],
  [
    'another place in the log',
    'proofs/000002.tlog-proof',
    'index 3',
    'index 2',
    'proofs/000002.tlog-proof position-root-differs',
  ],
  [
    'a place with a leading zero',
    'proofs/000002.tlog-proof',
    'index 3',
    'index 03',
    'proofs/000002.tlog-proof proof-unreadable',
  ],
  [
    'a place in hexadecimal',
    'proofs/000002.tlog-proof',
    'index 3',
    'index 0x3',
    'proofs/000002.tlog-proof proof-unreadable',
  ],
  [
    'a place beyond the log',
    'proofs/000002.tlog-proof',
    'index 3',
    'index 5',
    'proofs/000002.tlog-proof position-outside-log',
  ],
  [
    'one place for two acts',
    'proofs/000002.tlog-proof',
    'index 3',
    'index 1',
    'proofs/000002.tlog-proof position-out-of-order',
  ],
  [
    'a shorter proof',
    'proofs/000002.tlog-proof',
    /\n[^\n]*\n\n/,
    '\n\n',
    'proofs/000002.tlog-proof position-proof-length',
  ],
  [
    'extra data under no signature',
    'proofs/000002.tlog-proof',
    'index 3',
    'extra AAAA\nindex 3',
    'proofs/000002.tlog-proof proof-unreadable',
  ],
  ['a second checkpoint', 'proofs/000002.tlog-proof', '\n5\n', '\n6\n', 'proofs/000002.tlog-proof checkpoint-differs'],
  ['a forged checkpoint', 'proofs/000001.tlog-proof', '\n5\n', '\n6\n', 'checkpoint signature-wrong'],
  ['no checkpoint', 'proofs/000001.tlog-proof', /\n\n[^]*$/, '\n\nx', 'checkpoint checkpoint-unreadable'],
  ['other instructions', 'READ-ME-FIRST.txt', '不联网', '要联网', 'READ-ME-FIRST.txt read-me-differs'],
  ['an unreadable policy', 'policy.txt', 'quorum none', 'quorum some', 'policy.txt policy-unreadable'],
];

for (const [what, name, from, to, finding] of forgeries) {
  test(`a careful forgery with ${what} is found: ${finding}`, async () => {
    const report = await check(await forged(name, (text) => text.replace(from, to)));
    assert.equal(report.verdict, 'failed');
    assert.ok(told(report).includes(finding), told(report).join('\n'));
  });
}

const manifests: readonly (readonly [what: string, from: string, to: string, finding: string])[] = [
  ['of another case', '"case":"case-17"', '"case":"case-18"', 'acts/000001.json act-of-another-case'],
  ['for an exhibit that is not in it', '"exhibit":null', '"exhibit":"exhibit-9"', 'exhibit-9 exhibit-missing'],
  ['with more acts', '"acts":"2"', '"acts":"3"', 'acts/000003.json act-missing'],
  ['with fewer acts', '"acts":"2"', '"acts":"1"', 'acts/000002.json serial-wrong'],
  [
    'with more acts than any file could hold',
    '"acts":"2"',
    '"acts":"9007199254740991"',
    'acts/000003.json act-missing',
  ],
  ['with a number that is none', '"acts":"2"', '"acts":"02"', 'manifest.json manifest-unreadable'],
  ['with a number as a number', '"acts":"2"', '"acts":2', 'manifest.json manifest-unreadable'],
  ['with a member twice', '"acts":"2"', '"acts":"2","acts":"2"', 'manifest.json manifest-unreadable'],
  ['with a name that leads out', 'acts/000002.json', '../000002.json', 'manifest.json manifest-unreadable'],
];

for (const [what, from, to, finding] of manifests) {
  test(`a manifest ${what} is found: ${finding}`, async () => {
    const files = await filesIn(whole);
    const spoilt = files.map(({ name, bytes }) =>
      name === 'manifest.json'
        ? { name, bytes: utf8(new TextDecoder().decode(bytes).replace(from, to)) }
        : { name, bytes },
    );
    const report = await check(archiveOf(spoilt));
    assert.equal(report.verdict, 'failed');
    assert.ok(told(report).includes(finding), told(report).join('\n'));
  });
}

test('a log that was rolled back under a bundle cannot hold its entries', async () => {
  const rolled = logOf([utf8('another entry 0')], signer);
  const bytes = await forged(
    'proofs/000001.tlog-proof',
    (text) => text.slice(0, text.indexOf('\n\n') + 2) + rolled.checkpoint(),
  );
  assert.ok(told(await check(bytes)).includes('proofs/000001.tlog-proof position-outside-log'));
});
