import assert from 'node:assert/strict';
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { test } from 'node:test';
import { joined, sha256, toHex } from '#words/digest.ts';
import { formatCheckpoint, parseCheckpoint } from './checkpoint.ts';
import { noteDefect, parseNote, signNote } from './note.ts';
import type { NoteSigner } from './note.ts';
import { formatVerifierKey, parseVerifierKey, verifierKey } from './verifier-key.ts';
import type { Ed25519Verify } from './verifier-key.ts';

/** DER before the 32 bytes of an Ed25519 public and private key (RFC 8410). */
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex');
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex');

const verifyByNode: Ed25519Verify = (publicKey, message, signature) => {
  const key = createPublicKey({ key: Buffer.concat([publicPrefix, publicKey]), format: 'der', type: 'spki' });
  return verify(null, message, key, signature);
};

function signerOf(name: string, seed: number): NoteSigner {
  const der = Buffer.from(joined(privatePrefix, new Uint8Array(32).fill(seed)));
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const spki = createPublicKey(privateKey).export({ format: 'der', type: 'spki' });
  const key = verifierKey(sha256, name, new Uint8Array(spki.subarray(-32)));
  return { key, sign: (message) => new Uint8Array(sign(null, message, privateKey)) };
}

const log = signerOf('dengwen.example/log', 1);
const witness = signerOf('witness.example', 2);
const note = signNote('一行\nsecond\n', [log]);

// The key and signed text that the format's first implementation publishes as its example.
const exampleKey = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const exampleText =
  "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const exampleLine =
  '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n';

test('the published example key has the id that its name and bytes give, and its note verifies', () => {
  const key = parseVerifierKey(sha256, exampleKey);
  assert.ok(key);
  assert.equal(toHex(key.id), 'c74f20a3');
  assert.equal(formatVerifierKey(key), exampleKey);
  const example = parseNote(`${exampleText}\n${exampleLine}`);
  assert.ok(example);
  assert.equal(example.text, exampleText);
  assert.equal(noteDefect(example, [key], verifyByNode), null);
});

test('a key text that differs anywhere from its one form is refused', () => {
  for (let place = 0; place < exampleKey.length; place += 1) {
    assert.equal(parseVerifierKey(sha256, exampleKey.slice(0, place) + exampleKey.slice(place + 1)), null);
    const next = String.fromCharCode(exampleKey.charCodeAt(place) + 1);
    assert.equal(parseVerifierKey(sha256, exampleKey.slice(0, place) + next + exampleKey.slice(place + 1)), null);
  }
  assert.equal(parseVerifierKey(sha256, `${exampleKey}\n`), null);
  assert.equal(parseVerifierKey(sha256, exampleKey.replace('c74f20a3', 'C74F20A3')), null);
});

test('key names without a place for a space or a plus', () => {
  for (const name of ['', 'a b', 'a+b', 'a\u3000b', 'a\nb', 'a\u0085b', '\ufeffa', '\ud800']) {
    assert.throws(() => verifierKey(sha256, name, new Uint8Array(32)), RangeError);
  }
  assert.throws(() => verifierKey(sha256, '登闻', new Uint8Array(31)), RangeError);
  assert.equal(verifierKey(sha256, '登闻', new Uint8Array(32)).name, '登闻');
});

test('a note reads back, and its text is separated by the last blank line', () => {
  const read = parseNote(signNote('a\n\nb\n', [log, witness]));
  assert.ok(read);
  assert.equal(read.text, 'a\n\nb\n');
  assert.deepEqual(
    read.signatures.map(({ name }) => name),
    ['dengwen.example/log', 'witness.example'],
  );
});

test('signatures of unknown keys are ignored, and a note without a known one is not trusted', () => {
  const read = parseNote(signNote('a\n', [witness, log]));
  assert.ok(read);
  assert.equal(noteDefect(read, [log.key], verifyByNode), null);
  assert.equal(noteDefect(read, [signerOf('else.example', 3).key], verifyByNode), 'no-known-signature');
  assert.equal(noteDefect(read, [], verifyByNode), 'no-known-signature');
});

test('the same name with another key, or the same key under another name, is unknown', () => {
  const read = parseNote(note);
  assert.ok(read);
  assert.equal(noteDefect(read, [signerOf('dengwen.example/log', 9).key], verifyByNode), 'no-known-signature');
  assert.equal(noteDefect(read, [signerOf('dengwen.example', 1).key], verifyByNode), 'no-known-signature');
});

test('a wrong signature of one known key rejects the note though another holds', () => {
  const [first, second] = [parseNote(signNote('a\n', [log])), parseNote(signNote('b\n', [witness]))];
  assert.ok(first && second);
  const mixed = { text: 'a\n', signatures: [...first.signatures, ...second.signatures] };
  assert.equal(noteDefect(mixed, [log.key], verifyByNode), null);
  assert.equal(noteDefect(mixed, [log.key, witness.key], verifyByNode), 'signature-wrong');
});

const strangeNotes: readonly (readonly [name: string, note: string])[] = [
  ['nothing', ''],
  ['no signature', 'a\n'],
  ['no line after the blank one', 'a\n\n'],
  ['no final newline', note.slice(0, -1)],
  ['a hyphen for the dash', note.replace('—', '-')],
  ['two spaces', note.replace('— ', '—  ')],
  ['a carriage return', note.replaceAll('\n', '\r\n')],
  ['a control character', note.replace('second', 'sec\u0000ond')],
  ['a tab', note.replace('second', 'sec\tond')],
  ['a lone surrogate', note.replace('second', '\ud800')],
  ['base64 without padding', note.replaceAll('=', '')],
  ['a signature of four bytes', 'a\n\n— x AAAAAA==\n'],
  ['more signatures than anyone makes', `a\n\n${'— x AAAAAAAA\n'.repeat(65)}`],
  ['a line that is no signature', `${note}more\n`],
];

for (const [name, text] of strangeNotes) {
  test(`a text with ${name} is no note`, () => {
    assert.equal(parseNote(text), null);
  });
}

test('a text that no note can have is not signed', () => {
  for (const text of ['', 'a', 'a\r\n', 'a\u0001\n']) assert.throws(() => signNote(text, [log]), RangeError);
});

const head = { origin: 'dengwen.example/log', size: 3, root: sha256(), extensions: [] };

test('a checkpoint reads back, extension lines kept', () => {
  assert.deepEqual(parseCheckpoint(formatCheckpoint(head)), head);
  const extended = { ...head, size: 0, extensions: ['x'] };
  assert.deepEqual(parseCheckpoint(formatCheckpoint(extended)), extended);
});

const written = formatCheckpoint(head);
for (const [from, to] of [
  ['\n3\n', '\n03\n'],
  ['\n3\n', '\n+3\n'],
  ['\n3\n', '\n0x3\n'],
  ['\n3\n', '\n3.0\n'],
  ['\n3\n', '\n 3\n'],
  ['\n3\n', '\n\n'],
  ['\n3\n', '\n３\n'],
  ['\n3\n', '\n9007199254740993\n'],
  ['dengwen.example/log', ''],
  ['=\n', '\n'],
  ['=\n', '=\n\n'],
  ['=\n', '='],
] as const) {
  test(`a checkpoint with ${JSON.stringify(to)} for ${JSON.stringify(from)} is none`, () => {
    assert.notEqual(written.replace(from, to), written);
    assert.equal(parseCheckpoint(written.replace(from, to)), null);
  });
}

test('a head that cannot be written is not', () => {
  for (const bad of [
    { size: -1 },
    { size: 1.5 },
    { root: new Uint8Array(3) },
    { origin: '' },
    { origin: 'a\nb' },
    { extensions: [''] },
  ]) {
    assert.throws(() => formatCheckpoint({ ...head, ...bad }), RangeError);
  }
});

test('a fresh key signs what it verifies', () => {
  const pair = generateKeyPairSync('ed25519');
  const spki = pair.publicKey.export({ format: 'der', type: 'spki' });
  const key = verifierKey(sha256, 'fresh.example', new Uint8Array(spki.subarray(-32)));
  const read = parseNote(
    signNote(written, [{ key, sign: (message) => new Uint8Array(sign(null, message, pair.privateKey)) }]),
  );
  assert.ok(read);
  assert.equal(noteDefect(read, [key], verifyByNode), null);
});
