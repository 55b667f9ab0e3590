import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { joined, sameBytes, toHex, utf8 } from '#words/digest.ts';
import { cosignatureLine, formatWitnessKey } from '#ledger/cosignature.ts';
import { cosignerOf, logOf, nodeHash, signerOf } from '#ledger/log.fixture.ts';
import { parseNote } from '#ledger/note.ts';
import { parseTlogPolicy } from '#ledger/tlog-policy.ts';
import { formatVerifierKey } from '#ledger/verifier-key.ts';
import { layOut, readDirectory } from './archive.ts';
import type { Stored } from './archive.ts';
import {
  actsOf,
  bundleOf,
  entering,
  hello,
  making,
  objectOf,
  parts,
  sealing,
  signer,
  sourceOf,
  tools,
  verifier,
} from './bundle.fixture.ts';
import type { Content } from './bundle.fixture.ts';
import { bundleFindings } from './bundle-findings.ts';
import { bundleFindingWords } from './bundle-words.ts';
import { ObjectDiffers } from './bundle-write.ts';
import { custodyJson } from './custody.ts';
import { acquired, following, plainExhibit } from './exhibit.fixture.ts';
import { exhibitJson } from './exhibit.ts';
import { readBundle } from './read-bundle.ts';
import { digests, keptFixtures, request, stamped } from './timestamp-authority.fixture.ts';
import { verifyBundle } from './verify-bundle.ts';
import type { BundleReport, BundleVerifier } from './verify-bundle.ts';

const check = (bytes: Uint8Array, by: Partial<BundleVerifier> = {}): Promise<BundleReport> =>
  verifyBundle(sourceOf(bytes), { ...verifier, ...by });

const whole = await bundleOf();
const object = `objects/${plainExhibit.sha256}`;

/** The findings as `item code`, remarks left out. */
function told({ findings }: BundleReport): readonly string[] {
  return findings
    .filter(({ code }) => bundleFindings[code] !== 'verified')
    .map(({ item, code }) => `${item} ${code}`.trim());
}

interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files of a bundle, to be put together otherwise. */
async function filesIn(bytes: Uint8Array): Promise<readonly File[]> {
  const layout = await readDirectory(sourceOf(bytes));
  assert.ok(layout);
  return layout.files.map(({ name, offset, header, size }) => {
    const from = offset + header.length;
    return { name, bytes: bytes.subarray(from, from + size) };
  });
}

function archiveOf(files: readonly File[]): Uint8Array {
  const sorted = files.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const stored = sorted.map(({ name, bytes }): Stored => ({ name, size: bytes.length, crc32: tools.crc32(bytes) }));
  const layout = layOut(stored);
  return joined(...sorted.flatMap(({ bytes }, place) => [layout.files[place]?.header ?? utf8(''), bytes]), layout.tail);
}

test('a whole bundle verifies, and shows its acts, its exhibit, its custody and its head', async () => {
  const report = await check(whole);
  assert.deepEqual(told(report), []);
  assert.equal(report.verdict, 'verified');
  assert.deepEqual(
    report.acts.map(({ serial, index, entry }) => [serial, index, entry.act]),
    [
      [1, 1, 'enter-exhibit'],
      [2, 3, 'make-bundle'],
    ],
  );
  const [shown] = report.exhibits;
  assert.deepEqual(shown, { exhibit: plainExhibit, act: 1, custody: [acquired], isWhole: true });
  assert.equal(report.head?.key, signer.key);
  assert.equal(report.head.checkpoint.size, 5);
});

test('one set of parts has one form: written twice it is the same, and every unpacker’s end record stands at the end', async () => {
  assert.ok(sameBytes(whole, await bundleOf()));
  assert.deepEqual([...whole.subarray(-22, -18)], [0x50, 0x4b, 5, 6]);
});

test('no single bit of a bundle can be turned without its failing, with a named finding', async () => {
  assert.ok(whole.length <= 8192, `${whole.length} bytes`);
  const accepted: string[] = [];
  const turned = whole.slice();
  for (let place = 0; place < whole.length; place += 1) {
    const byte = whole[place] ?? 0;
    for (let bit = 0; bit < 8; bit += 1) {
      turned[place] = byte ^ (1 << bit);
      if (!(await failsWithAName(turned))) accepted.push(`byte ${place} bit ${bit}`);
    }
    turned[place] = byte;
  }
  assert.deepEqual(accepted, []);
});

/** Whether it fails. What passing over the bytes finds is part of every verdict; only where that finds nothing is the rest asked. */
async function failsWithAName(bytes: Uint8Array): Promise<boolean> {
  let isFound = false;
  await readBundle(sourceOf(bytes), verifier, (_, code) => {
    isFound ||= bundleFindings[code] === 'failed';
  });
  if (isFound) return true;
  const { verdict, findings } = await check(bytes);
  return verdict === 'failed' && findings.length > 0;
}

test('an altered byte of an exhibit names the exhibit, and nothing else is called altered', async () => {
  const altered = whole.slice();
  const place = Buffer.from(whole).indexOf('hello');
  altered[place] = 0x48;
  assert.deepEqual(told(await check(altered)), [`${object} file-altered`, `${plainExhibit.id} object-differs`]);
});

test('whatever is cut off or put on, it is no bundle', async () => {
  for (let length = 0; length < whole.length; length += 97)
    assert.deepEqual(told(await check(whole.subarray(0, length))), ['archive-unreadable']);
  for (const more of ['\n', 'PK', '\u0000'.repeat(22)])
    assert.deepEqual(told(await check(joined(whole, utf8(more)))), ['archive-unreadable']);
  assert.deepEqual(told(await check(joined(utf8('#!'), whole))), ['archive-unreadable']);
});

test('a file taken out, put in, doubled, renamed or exchanged is named', async () => {
  const files = await filesIn(whole);
  const without = (name: string): readonly File[] => files.filter((file) => file.name !== name);
  const named = (name: string): Uint8Array => files.find((file) => file.name === name)?.bytes ?? utf8('');
  for (const { name } of files) {
    const [first] = told(await check(archiveOf(without(name))));
    assert.equal(first, name === 'manifest.json' ? 'manifest.json manifest-missing' : `${name} file-missing`);
  }
  const extra = 'acts/000003.json';
  assert.ok(
    told(await check(archiveOf([...files, { name: extra, bytes: hello }]))).includes(`${extra} file-not-listed`),
  );
  const renamed = archiveOf([...without(object), { name: object.replace('2cf', '2cd'), bytes: hello }]);
  assert.ok(told(await check(renamed)).includes(`${object.replace('2cf', '2cd')} file-altered`));
  const swapped = archiveOf([
    ...without('acts/000001.json').filter(({ name }) => name !== 'acts/000002.json'),
    { name: 'acts/000001.json', bytes: named('acts/000002.json') },
    { name: 'acts/000002.json', bytes: named('acts/000001.json') },
  ]);
  assert.deepEqual(told(await check(swapped)).slice(0, 2), [
    'acts/000001.json file-altered',
    'acts/000002.json file-altered',
  ]);
});

test('names that lead out of a folder, or are none of ours, are refused', async () => {
  const files = await filesIn(whole);
  for (const name of [
    '../evil',
    '/etc/passwd',
    'acts\\000001.json',
    'acts/1.json',
    'objects/../x',
    'verify.exe',
    'acts/000001.JSON',
  ]) {
    assert.ok(
      told(await check(archiveOf([...files, { name, bytes: hello }]))).includes(`${name} name-not-allowed`),
      name,
    );
  }
});

test('the same name twice, names out of order and a name of no length are no archive', async () => {
  assert.throws(
    () =>
      layOut([
        { name: 'a', size: 0, crc32: 0 },
        { name: 'a', size: 0, crc32: 0 },
      ]),
    RangeError,
  );
  assert.throws(
    () =>
      layOut([
        { name: 'b', size: 0, crc32: 0 },
        { name: 'a', size: 0, crc32: 0 },
      ]),
    RangeError,
  );
  const one = layOut([
    { name: 'a', size: 0, crc32: 0 },
    { name: 'b', size: 0, crc32: 0 },
  ]);
  const bytes = joined(...one.files.map(({ header }) => header), one.tail);
  assert.ok(await readDirectory(sourceOf(bytes)));
  for (const [from, to] of [
    ['b', 'a'],
    ['a', 'c'],
  ] as const) {
    const other = Buffer.from(bytes);
    other[other.lastIndexOf(from)] = to.charCodeAt(0);
    assert.equal(await readDirectory(sourceOf(other)), null);
  }
});

test('an archive that claims to be enormous is refused before anything is read', async () => {
  const empty = layOut([]).tail;
  for (const [place, bytes] of [
    [32, 8],
    [40, 8],
    [48, 8],
  ] as const) {
    const bomb = empty.slice();
    bomb.fill(0xff, place, place + bytes);
    assert.deepEqual(told(await check(bomb)), ['archive-unreadable']);
  }
  assert.deepEqual(told(await check(empty)), ['manifest.json manifest-missing']);
});

/** The bundle with one paper changed and the manifest made to fit: what somebody would do who forges with care. */
async function forged(name: string, change: (text: string) => string, from = whole): Promise<Uint8Array> {
  const files = await filesIn(from);
  const paper = files.find((file) => file.name === name);
  assert.ok(paper);
  const text = new TextDecoder().decode(paper.bytes);
  const bytes = utf8(change(text));
  assert.notEqual(change(text), text);
  const manifest = files.find((file) => file.name === 'manifest.json');
  const listed = new TextDecoder()
    .decode(manifest?.bytes)
    .replace(toHex(nodeHash(paper.bytes)), toHex(nodeHash(bytes)))
    .replace(`"${paper.bytes.length}"}`, `"${bytes.length}"}`);
  const fitted = new Map(files.map((file) => [file.name, file.bytes]));
  fitted.set('manifest.json', utf8(listed)).set(name, bytes);
  // The size is found by name, since two files can be of one length.
  const sizes = JSON.parse(listed) as { files: { name: string; size: string }[] };
  for (const file of sizes.files) file.size = String(fitted.get(file.name)?.length);
  fitted.set('manifest.json', utf8(JSON.stringify(sizes)));
  return archiveOf([...fitted].map(([file, content]) => ({ name: file, bytes: content })));
}

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

test('n of n: an act left out of the middle, the end or the beginning is missed', async () => {
  const all = actsOf([entering, sealing, making]);
  const leave = async (out: number): Promise<readonly string[]> =>
    told(await check(await bundleOf({ acts: all.filter((_, place) => place !== out) })));
  assert.deepEqual(told(await check(await bundleOf({ acts: all }))), []);
  assert.ok((await leave(1)).includes('acts/000002.json serial-wrong'));
  assert.ok((await leave(0)).includes('acts/000001.json serial-wrong'));
  const turned = [all[1], all[0], all[2]].filter((act) => act !== undefined);
  const found = told(await check(await bundleOf({ acts: turned })));
  assert.ok(found.includes('acts/000001.json serial-wrong') && found.includes('acts/000002.json chain-broken'));
});

test('withheld acts keep their commitment and their place: the bundle still verifies and says how many there are', async () => {
  const acts = actsOf([{ act: 'submit-complaint', content: { secret: '演示' } }, entering, making], [1]);
  const bytes = await bundleOf({ acts, exhibit: plainExhibit.id });
  const report = await check(bytes);
  assert.equal(report.verdict, 'verified');
  assert.deepEqual(
    report.findings.filter(({ code }) => code === 'content-withheld'),
    [{ item: 'acts/000001.json', code: 'content-withheld' }],
  );
  assert.equal(report.acts.length, 3);
  assert.ok(!Buffer.from(bytes).includes('演示"}'));
});

test('when the last act is withheld nobody can tell how many there are: not checked', async () => {
  const report = await check(await bundleOf({ acts: actsOf([entering, making], [2]) }));
  assert.equal(report.verdict, 'not checked');
  assert.deepEqual(told(report), ['count-not-stated']);
});

const wrongContents: readonly (readonly [what: string, contents: readonly Content[], finding: string])[] = [
  ['an exhibit that is none', [{ act: 'x', content: { exhibit: {} } }, making], 'acts/000001.json exhibit-unreadable'],
  [
    'an exhibit entered twice',
    [entering, { act: 'x', content: { exhibit: exhibitJson(plainExhibit) } }, making],
    'exhibit-1 exhibit-twice',
  ],
  [
    'an exhibit of another length',
    [
      { act: 'x', content: { exhibit: exhibitJson({ ...plainExhibit, size: 6 }), custody: custodyJson(acquired) } },
      making,
    ],
    'exhibit-1 object-differs',
  ],
  [
    'an exhibit with another SM3',
    [
      {
        act: 'x',
        content: {
          exhibit: exhibitJson({ ...plainExhibit, sm3: plainExhibit.sha256 }),
          custody: custodyJson(acquired),
        },
      },
      making,
    ],
    'exhibit-1 object-differs',
  ],
  [
    'a custody event that is none',
    [entering, { act: 'x', content: { custody: {} } }, making],
    'acts/000002.json custody-unreadable',
  ],
  [
    'a custody with a gap',
    [entering, { act: 'x', content: { custody: custodyJson(following(following(acquired, {}), {})) } }, making],
    'exhibit-1 custody-serial-missing',
  ],
  [
    'a custody rewritten',
    [entering, { act: 'x', content: { custody: custodyJson(following({ ...acquired, place: '别处' }, {})) } }, making],
    'exhibit-1 custody-chain-broken',
  ],
  [
    'an exhibit without custody',
    [{ act: 'x', content: { exhibit: exhibitJson(plainExhibit) } }, making],
    'exhibit-1 custody-none',
  ],
];

for (const [what, contents, finding] of wrongContents) {
  test(`acts that hold ${what} are found: ${finding}`, async () => {
    assert.deepEqual(told(await check(await bundleOf({ acts: actsOf(contents) }))).includes(finding), true);
  });
}

test('an exhibit whose bytes are not in the bundle is not checked; bytes of no exhibit are refused', async () => {
  const none = await check(await bundleOf({ objects: [] }));
  assert.equal(none.verdict, 'not checked');
  assert.deepEqual(told(none), ['exhibit-1 object-not-given']);
  const more = objectOf(utf8('smuggled'));
  const report = await check(await bundleOf({ objects: [...parts.objects, more] }));
  assert.deepEqual(told(report), [`objects/${more.sha256} object-of-nothing`]);
});

test('papers of a filing are known by the digest in the act that took them', async () => {
  const paper = objectOf(utf8('起诉状'));
  const taking: Content = { act: 'submit-complaint', content: { attachments: [{ digest: paper.sha256 }] } };
  const report = await check(await bundleOf({ acts: actsOf([taking, making]), objects: [paper] }));
  assert.equal(report.verdict, 'verified');
});

test('without a key of one’s own nothing is verified, and a spoilt signature is still found', async () => {
  const trust = { logs: [], witnesses: [], policy: null };
  const report = await check(whole, { trust });
  assert.equal(report.verdict, 'not checked');
  assert.deepEqual(told(report), ['checkpoint key-not-given']);
  assert.equal(report.head?.key, null);
  const spoilt = await forged('proofs/000001.tlog-proof', (text) => text.replace('\n5\n', '\n6\n'));
  assert.ok(told(await check(spoilt, { trust })).includes('checkpoint signature-wrong'));
});

test('a key inside a bundle makes nobody trusted', async () => {
  const stranger = signerOf('dengwen.example/log', 8);
  const report = await check(whole, { trust: { logs: [stranger.key], witnesses: [], policy: null } });
  assert.deepEqual(told(report), ['checkpoint key-not-trusted']);
});

test('a quorum of witnesses is asked for by the verifier’s own policy, and countersignatures are shown', async () => {
  const defendant = cosignerOf('defendant.example', 11);
  const policyText = `log ${formatVerifierKey(signer.key)}\nwitness defendant ${formatWitnessKey(defendant.key)}\nquorum defendant\n`;
  const read = parseTlogPolicy(nodeHash, policyText);
  assert.ok(read.ok);
  const trust = { logs: [], witnesses: [], policy: read.policy };
  assert.deepEqual(told(await check(whole, { trust })), ['checkpoint quorum-not-reached']);
  const acts = parts.acts.map((act) => {
    const note = parseNote(act.proof.slice(act.proof.indexOf('\n\n') + 2));
    assert.ok(note);
    return { ...act, proof: act.proof + cosignatureLine(note.text, defendant, 1_795_000_000) };
  });
  const cosigned = await bundleOf({ acts });
  const report = await check(cosigned, { trust });
  assert.equal(report.verdict, 'verified');
  assert.deepEqual(
    report.witnesses.map(({ name, seconds, standing }) => [name, seconds, standing]),
    [['defendant.example', 1_795_000_000, 'verified']],
  );
  const unknowing = await check(cosigned);
  assert.equal(unknowing.verdict, 'verified');
  assert.ok(unknowing.findings.some(({ code }) => code === 'cosignature-not-known'));
});

test('a bundle over objects that are not what their digest says is never written', async () => {
  const wrong = { ...objectOf(hello), sha256: plainExhibit.sm3 };
  await assert.rejects(() => bundleOf({ objects: [wrong] }), ObjectDiffers);
  await assert.rejects(() => bundleOf({ objects: [{ ...objectOf(hello), size: 6 }] }), ObjectDiffers);
});

test('whatever is handed in, there is a report and never an exception', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      assert.equal((await check(bytes)).verdict, 'failed');
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.uint8Array({ minLength: 1, maxLength: 64 }), async (place, bytes) => {
      const spoilt = whole.slice();
      spoilt.set(bytes.subarray(0, whole.length - place), place);
      if (!sameBytes(spoilt, whole)) assert.equal((await check(spoilt)).verdict, 'failed');
    }),
  );
});

test('a log that was rolled back under a bundle cannot hold its entries', async () => {
  const rolled = logOf([utf8('another entry 0')], signer);
  const bytes = await forged(
    'proofs/000001.tlog-proof',
    (text) => text.slice(0, text.indexOf('\n\n') + 2) + rolled.checkpoint(),
  );
  assert.ok(told(await check(bytes)).includes('proofs/000001.tlog-proof position-outside-log'));
});

test('a timestamp over the exhibit says not later than when; one over nothing is refused', async () => {
  const { root, tokens } = keptFixtures();
  const token = tokens['not-revoked'];
  assert.ok(token);
  const over = toHex(digests.sha256);
  const acts = actsOf([{ act: 'submit-complaint', content: { attachments: [{ digest: over }] } }, making]);
  const stampedBundle = await bundleOf({ acts, objects: [objectOf(stamped)], timestamps: [{ over, token, request }] });
  const by = (roots: readonly Uint8Array[]) => ({
    timestamps: { ...verifier.timestamps, trust: { roots, policies: null } },
  });
  const report = await check(stampedBundle, by([root]));
  assert.deepEqual(report.findings, []);
  assert.deepEqual(
    report.timestamps.map(({ notAfter, accuracy }) => [notAfter, accuracy]),
    [[Date.parse('2030-01-01T00:00:00Z'), 1000]],
  );
  const untrusted = await check(stampedBundle);
  assert.equal(untrusted.verdict, 'not checked');
  assert.deepEqual(told(untrusted), [`timestamps/${over}-000001.tsr timestamp-roots-not-given`]);
  assert.equal(untrusted.timestamps[0]?.notAfter, null);
  const nothing = await bundleOf({ timestamps: [{ over, token, request }] });
  assert.deepEqual(told(await check(nothing, by([root]))), [`timestamps/${over}-000001.tsr timestamp-of-nothing`]);
  const again = await bundleOf({
    acts,
    objects: [objectOf(stamped)],
    timestamps: [
      { over, token, request },
      { over: toHex(nodeHash(token)), token, request: null },
    ],
  });
  assert.ok(told(await check(again, by([root]))).some((line) => line.endsWith('timestamp-of-nothing')));
});

test('every finding says in both languages what was found and what to do', () => {
  for (const { found, remedy } of Object.values(bundleFindingWords)) {
    for (const words of [found.zh, remedy.zh]) assert.match(words, /\p{Script=Han}/u);
    for (const words of [found.en, remedy.en]) assert.match(words, /[a-z]/);
  }
});
