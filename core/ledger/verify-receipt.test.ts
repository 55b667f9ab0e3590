import assert from 'node:assert/strict';
import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Json } from '#words/canonical.ts';
import { joined, utf8 } from '#words/digest.ts';
import { asCaseId, asOrganId, entryIndex } from '#words/identifiers.ts';
import { asInstant } from '#words/instant.ts';
import { formatCheckpoint } from './checkpoint.ts';
import { commitmentOf } from './commitment.ts';
import { append, emptyRange, rootOf } from './compact-range.ts';
import { entryLeaf } from './entry.ts';
import type { Entry } from './entry.ts';
import { leafHash } from './hash.ts';
import type { Hash } from './hash.ts';
import { signNote } from './note.ts';
import type { NoteSigner } from './note.ts';
import { carryOut, inclusionPlan } from './proof.ts';
import { receiptFindingWords } from './receipt-words.ts';
import { readReceipt, writeReceipt } from './receipt.ts';
import type { Receipt } from './receipt.ts';
import { formatVerifierKey, verifierKey } from './verifier-key.ts';
import { signaturesOfReceipt, verifyReceipt } from './verify-receipt.ts';
import type { ReceiptFindingCode, Verifier } from './verify-receipt.ts';

const hash: Hash = (...parts) => {
  const running = createHash('sha256');
  for (const part of parts) running.update(part);
  return new Uint8Array(running.digest());
};

const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex');
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex');

function signerOf(name: string, seed: number): NoteSigner {
  const der = Buffer.from(joined(privatePrefix, new Uint8Array(32).fill(seed)));
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const spki = createPublicKey(privateKey).export({ format: 'der', type: 'spki' });
  const key = verifierKey(hash, name, new Uint8Array(spki.subarray(-32)));
  return { key, sign: (message) => new Uint8Array(sign(null, message, privateKey)) };
}

const log = signerOf('dengwen.example/log', 7);
const impostor = signerOf('dengwen.example/log', 8);

const verifier: Verifier = {
  keys: [log.key],
  hash,
  verify: (publicKey, message, signature) => {
    const key = createPublicKey({ key: Buffer.concat([publicPrefix, publicKey]), format: 'der', type: 'spki' });
    return verify(null, message, key, signature);
  },
};

const salt = new Uint8Array(32).fill(0x5a);
const content: Json = { defendant: 'organisation:91330106MA2B1C2D3X', claims: ['apology'], count: 40000 };

const entry: Entry = {
  act: 'file-complaint',
  at: asInstant('2026-11-23T08:30:00.000Z'),
  case: asCaseId('case-17'),
  commitment: commitmentOf(hash, salt, content),
  organ: asOrganId('hangzhou-procuratorate'),
};

/** The receipt of the fourth entry of a log of seven, signed by this key. */
function receiptBy(signer: NoteSigner): Receipt {
  const nodes = new Map<string, Uint8Array>();
  let range = emptyRange;
  for (let place = 0; place < 7; place += 1) {
    const leaf = place === 3 ? entryLeaf(hash, entry) : leafHash(hash, Uint8Array.of(place));
    const grown = append(hash, range, leaf);
    range = grown.range;
    for (const node of grown.completed) nodes.set(`${node.level}/${node.index}`, node.hash);
  }
  const head = { origin: signer.key.name, size: range.size, root: rootOf(hash, range), extensions: [] };
  return {
    entry,
    index: entryIndex(3),
    inclusion: carryOut(
      hash,
      inclusionPlan(3, 7),
      ({ level, index }) => nodes.get(`${level}/${index}`) ?? new Uint8Array(),
    ),
    checkpoint: signNote(formatCheckpoint(head), [signer]),
    claimedKey: formatVerifierKey(signer.key),
    committed: { content, salt },
  };
}

const receipt = receiptBy(log);
const file = writeReceipt(receipt);
const text = new TextDecoder().decode(file);

function codes(bytes: Uint8Array, by: Partial<Verifier> = {}): readonly ReceiptFindingCode[] {
  return verifyReceipt(bytes, { ...verifier, ...by }).findings.map(({ code }) => code);
}

test('an untouched receipt verifies with the published key, item by item', () => {
  const report = verifyReceipt(file, verifier);
  assert.equal(report.verdict, 'verified');
  assert.deepEqual(report.findings, []);
  assert.deepEqual(new Set(Object.values(report.items)), new Set(['verified']));
  assert.equal(report.key, log.key);
  assert.deepEqual(report.receipt, receipt);
  assert.equal(report.checkpoint?.size, 7);
});

test('what is written reads back', () => {
  assert.deepEqual(readReceipt(file), { ok: true, value: receipt });
});

test('no single bit of a receipt can be turned without its failing', () => {
  const accepted: string[] = [];
  for (let place = 0; place < file.length; place += 1) {
    for (let bit = 0; bit < 8; bit += 1) {
      const turned = file.slice();
      turned[place] = (turned[place] ?? 0) ^ (1 << bit);
      if (verifyReceipt(turned, verifier).verdict !== 'failed') accepted.push(`byte ${place} bit ${bit}`);
    }
  }
  assert.deepEqual(accepted, []);
});

test('no receipt that was cut short or lengthened verifies', () => {
  for (let length = 0; length < file.length - 1; length += 1) {
    assert.deepEqual(codes(file.slice(0, length)), ['file-unreadable']);
  }
  for (const more of [' ', '\t', '{}', '\u0000', 'x']) {
    assert.deepEqual(codes(joined(file, utf8(more))), ['file-unreadable']);
  }
});

test('a line end that a tool added or dropped when it saved the file changes nothing', () => {
  for (const end of ['', '\n\n', '\r\n']) assert.deepEqual(codes(utf8(text.trimEnd() + end)), []);
});

test('without a trusted key nothing is verified and nothing is called broken', () => {
  const report = verifyReceipt(file, { ...verifier, keys: [] });
  assert.equal(report.verdict, 'not checked');
  assert.deepEqual(report.findings, [{ item: 'key', code: 'key-not-given' }]);
  assert.equal(report.items.position, 'verified');
});

test('a log of the same name under another key is not the log', () => {
  const forged = verifyReceipt(writeReceipt(receiptBy(impostor)), verifier);
  assert.equal(forged.verdict, 'failed');
  assert.deepEqual(forged.findings, [{ item: 'key', code: 'key-not-trusted' }]);
  assert.equal(forged.items.signature, 'not checked');
});

test('a receipt without its content says that what was entered is not known', () => {
  const report = verifyReceipt(writeReceipt({ ...receipt, committed: null }), verifier);
  assert.equal(report.verdict, 'not checked');
  assert.deepEqual(report.findings, [{ item: 'content', code: 'content-not-given' }]);
});

const spoiled: readonly (readonly [name: string, change: Partial<Receipt>, codes: readonly ReceiptFindingCode[]])[] = [
  ['other content', { committed: { content: { claims: [] }, salt } }, ['content-differs']],
  ['another salt', { committed: { content, salt: new Uint8Array(32) } }, ['content-differs']],
  ['another place', { index: entryIndex(2) }, ['position-root-differs']],
  ['a place outside the log', { index: entryIndex(7) }, ['position-outside-log']],
  ['a part of the proof removed', { inclusion: receipt.inclusion.slice(1) }, ['position-proof-length']],
  ['a part of the proof added', { inclusion: [...receipt.inclusion, salt] }, ['position-proof-length']],
  ['two parts exchanged', { inclusion: receipt.inclusion.toReversed() }, ['position-root-differs']],
  ['another act', { entry: { ...entry, act: 'docket' } }, ['position-root-differs']],
  ['another time', { entry: { ...entry, at: asInstant('2026-11-22T08:30:00.000Z') } }, ['position-root-differs']],
  ['another case', { entry: { ...entry, case: null } }, ['position-root-differs']],
  ['no checkpoint', { checkpoint: 'x' }, ['checkpoint-unreadable']],
  [
    'a larger size',
    { checkpoint: receipt.checkpoint.replace('\n7\n', '\n9\n') },
    ['position-proof-length', 'signature-wrong'],
  ],
  ['a second signature', { checkpoint: `${receipt.checkpoint}— a.example AAAAAAAA\n` }, ['signature-not-alone']],
  [
    'the checkpoint of another log',
    { checkpoint: receipt.checkpoint.replaceAll('dengwen.example', 'dengwen.example2') },
    ['checkpoint-of-another-log', 'signature-of-another-key'],
  ],
  ['an unreadable key', { claimedKey: 'x' }, ['key-unreadable']],
  [
    'another key claimed',
    { claimedKey: formatVerifierKey(impostor.key) },
    ['signature-of-another-key', 'key-not-trusted'],
  ],
];

for (const [name, change, expected] of spoiled) {
  test(`a receipt with ${name} fails, and says where`, () => {
    const report = verifyReceipt(writeReceipt({ ...receipt, ...change }), verifier);
    assert.equal(report.verdict, 'failed');
    assert.deepEqual(
      report.findings.map(({ code }) => code),
      expected,
    );
  });
}

const misspelt: readonly (readonly [name: string, from: string, to: string, code: string, at: string])[] = [
  ['a double name', '"index":3', '"index":3,"index":3', 'json.duplicate-key', '/index'],
  ['an unknown name', '"index":3', '"index":3,"note":""', 'field.unknown', '/note'],
  ['an unknown name inside the entry', '"act":', '"actor":"x","act":', 'field.unknown', '/entry/actor'],
  ['1.0 for 1', '"index":3', '"index":3.0', 'json.number-form', '/index'],
  ['an exponent', '"index":3', '"index":3e0', 'json.number-form', '/index'],
  ['hexadecimal', '"index":3', '"index":0x3', 'json.malformed', ''],
  ['a number as text', '"index":3', '"index":"3"', 'entry-index.form', '/index'],
  ['a negative place', '"index":3', '"index":-3', 'entry-index.form', '/index'],
  ['minus zero', '"index":3', '"index":-0', 'json.number-form', '/index'],
  ['a space', '"index":3', '"index": 3', 'json.not-canonical', ''],
  ['an escape', '"act":"file', '"act":"\\u0066ile', 'json.not-canonical', ''],
  ['another format', 'receipt/1', 'receipt/2', 'field.not-a-choice', '/format'],
  ['content without salt', '"salt":', '"salty":', 'field.missing', '/salt'],
  ['an upper-case hash', `"salt":"5a`, `"salt":"5A`, 'field.form', '/salt'],
  ['an impossible time', '2026-11-23T', '2026-02-30T', 'instant.form', '/entry/at'],
];

for (const [name, from, to, code, at] of misspelt) {
  test(`a receipt with ${name} is not read`, () => {
    assert.notEqual(text.replace(from, to), text);
    const report = verifyReceipt(utf8(text.replace(from, to)), verifier);
    assert.deepEqual(report.findings, [{ item: 'file', code: 'file-unreadable' }]);
    assert.ok(
      report.defects.some((defect) => defect.code === code && defect.at === at),
      JSON.stringify(report.defects),
    );
  });
}

test('what is no receipt at all is refused without being parsed far', () => {
  for (const bytes of [
    utf8(''),
    utf8('null'),
    utf8('[]'),
    utf8('\ufeff{}'),
    Uint8Array.of(0xff),
    utf8('['.repeat(100_000)),
    new Uint8Array(2 << 20),
  ]) {
    assert.deepEqual(codes(bytes), ['file-unreadable']);
  }
});

test('whatever is handed in, there is a report and never an exception', () => {
  const json: Json = JSON.parse(text);
  const names = ['format', 'entry', 'index', 'inclusion', 'checkpoint', 'claimedKey', 'content', 'salt'];
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.jsonValue({ maxDepth: 3 }), (name, value) => {
      const bytes = utf8(`${JSON.stringify(Object.assign({}, json, { [name]: value }))}\n`);
      assert.notEqual(verifyReceipt(bytes, verifier).verdict, 'verified');
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      assert.equal(verifyReceipt(bytes, verifier).verdict, 'failed');
    }),
  );
});

test('a browser can check the signature beforehand and hand the answer in', () => {
  const [check, ...more] = signaturesOfReceipt(file, hash);
  assert.ok(check);
  assert.deepEqual(more, []);
  const answer = verifier.verify(check.key.publicKey, check.message, check.signature);
  assert.equal(verifyReceipt(file, { ...verifier, verify: () => answer }).verdict, 'verified');
  assert.deepEqual(signaturesOfReceipt(utf8('{}'), hash), []);
});

test('an entry that breaks its form is never made a leaf', () => {
  for (const bad of [{ act: 'File' }, { act: '' }, { commitment: 'ab' }]) {
    assert.throws(() => entryLeaf(hash, { ...entry, ...bad }), RangeError);
  }
  assert.throws(() => commitmentOf(hash, new Uint8Array(31), content), RangeError);
});

test('every finding says in both languages what was found and what would settle it', () => {
  for (const { found, remedy } of Object.values(receiptFindingWords)) {
    for (const words of [found.zh, found.en, remedy.zh, remedy.en]) assert.match(words, /\S/);
  }
});
