import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromBase64, joined, toBase64, utf8 } from '#words/digest.ts';
import { cosignatureChecks, cosignatureLine, cosignedBy, formatWitnessKey, parseWitnessKey } from './cosignature.ts';
import { cosignerOf, logOf, nodeHash, nodeVerify, signerOf } from './log.fixture.ts';
import { parseNote } from './note.ts';
import type { Note } from './note.ts';
import { formatVerifierKey, parseVerifierKey } from './verifier-key.ts';

const signer = signerOf('dengwen.example/log', 7);
const defendant = cosignerOf('defendant.example', 11);
const checkpoint = logOf([utf8('a'), utf8('b')], signer).checkpoint();

function noteOf(text: string): Note {
  const note = parseNote(text);
  assert.ok(note);
  return note;
}

const line = cosignatureLine(noteOf(checkpoint).text, defendant, 1_795_000_000);
const cosigned = noteOf(checkpoint + line);

test('a witness that countersigned a head is found, with the time it stated', () => {
  const found = cosignedBy(cosigned, [defendant.key], nodeVerify);
  assert.ok(found);
  assert.deepEqual(
    found.map(({ key, seconds }) => [key.name, seconds]),
    [['defendant.example', 1_795_000_000]],
  );
});

test('what a witness signs begins with its own two lines, so that no log signature is taken for it', () => {
  const [check] = cosignatureChecks(cosigned, [defendant.key]);
  assert.ok(check);
  assert.equal(new TextDecoder().decode(check.message), `cosignature/v1\ntime 1795000000\n${cosigned.text}`);
});

test('a witness that is not known is passed over, one that fails rejects the note', () => {
  const stranger = cosignerOf('defendant.example', 12);
  assert.deepEqual(cosignedBy(cosigned, [stranger.key], nodeVerify), []);
  assert.deepEqual(cosignedBy(noteOf(checkpoint), [defendant.key], nodeVerify), []);
  const other = noteOf(logOf([utf8('a'), utf8('c')], signer).checkpoint() + line);
  assert.equal(cosignedBy(other, [defendant.key], nodeVerify), false);
});

test('no bit of a cosignature can be turned, its time included', () => {
  const encoded = line.trimEnd().split(' ')[2] ?? '';
  const bytes = fromBase64(encoded);
  assert.ok(bytes);
  for (let place = 4; place < bytes.length; place += 1) {
    const turned = bytes.slice();
    turned[place] = (turned[place] ?? 0) ^ 1;
    const note = noteOf(checkpoint + line.replace(encoded, toBase64(turned)));
    assert.equal(cosignedBy(note, [defendant.key], nodeVerify), false, `byte ${place}`);
  }
  for (const length of [5, 12, bytes.length - 1]) {
    const note = noteOf(checkpoint + line.replace(encoded, toBase64(bytes.slice(0, length))));
    assert.equal(cosignedBy(note, [defendant.key], nodeVerify), false, `length ${length}`);
  }
  const longer = noteOf(checkpoint + line.replace(encoded, toBase64(joined(bytes, Uint8Array.of(0)))));
  assert.equal(cosignedBy(longer, [defendant.key], nodeVerify), false);
});

test('the key of a witness and the key of a log are never read for each other', () => {
  const written = formatWitnessKey(defendant.key);
  assert.deepEqual(parseWitnessKey(nodeHash, written), defendant.key);
  assert.equal(parseVerifierKey(nodeHash, written), null);
  assert.equal(parseWitnessKey(nodeHash, formatVerifierKey(signer.key)), null);
  assert.equal(parseWitnessKey(nodeHash, written.replace('defendant', 'plaintiff')), null);
  assert.throws(() => cosignerOf('two words', 1), RangeError);
  assert.throws(() => cosignatureLine('x\n', defendant, -1), RangeError);
});

/** What a witness of its own making could sign, whatever the time. */
function lineAt(seconds: bigint): string {
  const { text } = noteOf(checkpoint);
  const time = new Uint8Array(8);
  new DataView(time.buffer).setBigUint64(0, seconds);
  const signature = defendant.sign(utf8(`cosignature/v1\ntime ${seconds}\n${text}`));
  return `— ${defendant.key.name} ${toBase64(joined(defendant.key.id, time, signature))}\n`;
}

test('a time that no date can tell is none, however well it is signed: reports write it as one', () => {
  const last = 253_402_300_799n;
  const [check] = cosignedBy(noteOf(checkpoint + lineAt(last)), [defendant.key], nodeVerify) || [];
  assert.equal(new Date((check?.seconds ?? 0) * 1000).toISOString(), '9999-12-31T23:59:59.000Z');
  for (const seconds of [last + 1n, BigInt(Number.MAX_SAFE_INTEGER), 2n ** 64n - 1n])
    assert.equal(cosignedBy(noteOf(checkpoint + lineAt(seconds)), [defendant.key], nodeVerify), false, String(seconds));
});
