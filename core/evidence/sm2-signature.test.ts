import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sm2 } from 'sm-crypto-v2';
import type { Json } from '#words/canonical.ts';
import { fromHex, fromUtf8, toBase64, toHex, utf8 } from '#words/digest.ts';
import { actsOf, bundleOf, entering, making, sealing, sourceOf, verifier } from './bundle.fixture.ts';
import type { Content } from './bundle.fixture.ts';
import { custodyDigest } from './custody.ts';
import { acquired, plainExhibit } from './exhibit.fixture.ts';
import { checkSm2Signature, readSm2Signature, signedStatement, sm2SignatureJson } from './sm2-signature.ts';
import { signWithOpenssl } from './sm2-signer.fixture.ts';
import { hasOpenssl } from './timestamp-authority.fixture.ts';
import { verifyBundle } from './verify-bundle.ts';

const custody = custodyDigest(acquired);
const events = new Set([custody]);
const statement = signedStatement(plainExhibit, custody);
const identity = '1234567812345678';
const point = (publicKey: string): Uint8Array => fromHex(publicKey) ?? utf8('');
const pair = sm2.generateKeyPairHex();

/** Signed by another implementation, raw: r and s side by side. */
function made(change: { readonly userId?: string; readonly message?: Uint8Array } = {}): Record<string, Json> {
  const { userId = identity, message = statement } = change;
  const value = sm2.doSignature(message, pair.privateKey, { hash: true, publicKey: pair.publicKey, userId });
  return {
    case: plainExhibit.case,
    certificate: null,
    custody,
    exhibit: plainExhibit.id,
    format: 'dengwen-sm2-signature/1',
    identity,
    publicKey: toBase64(point(pair.publicKey)),
    signer: '演示书记员',
    value: toBase64(fromHex(value) ?? utf8('')),
  };
}

function found(json: Json): readonly string[] {
  const read = readSm2Signature(json);
  assert.ok(read.ok, JSON.stringify(read));
  return checkSm2Signature(read.value, plainExhibit, events);
}

test('what is signed says case, exhibit, both fingerprints and the last event known, in one spelling', () => {
  const { case: id, id: exhibit, sha256, sm3 } = plainExhibit;
  const members = { case: id, custody, exhibit, format: 'dengwen-signed/1', sha256, sm3 };
  assert.equal(fromUtf8(statement), JSON.stringify(members));
});

test('a signature of sm-crypto-v2 holds under its key and identity; whose key it is stays unchecked', () => {
  assert.deepEqual(found(made()), ['sm2-holder-not-checked']);
});

test('under another identity, over another text or by another key the same signature is wrong', () => {
  const other = sm2.generateKeyPairHex();
  for (const json of [
    made({ userId: 'alice@example.com' }),
    { ...made(), identity: 'alice@example.com' },
    made({ message: utf8('别的文本') }),
    { ...made(), publicKey: toBase64(point(other.publicKey)) },
  ])
    assert.ok(found(json).includes('sm2-signature-wrong'));
});

test('a signature over an event that the exhibit never had is told, and cannot be told where events are withheld', () => {
  const elsewhere = 'a'.repeat(64);
  const json = { ...made({ message: signedStatement(plainExhibit, elsewhere) }), custody: elsewhere };
  assert.deepEqual(found(json), ['sm2-custody-not-known', 'sm2-holder-not-checked']);
  const read = readSm2Signature(json);
  assert.ok(read.ok);
  assert.deepEqual(checkSm2Signature(read.value, plainExhibit, null), ['sm2-holder-not-checked']);
});

test('a signature reads back, and every member that is missing, extra or of another form is a defect', () => {
  const json = made();
  const read = readSm2Signature(json);
  assert.ok(read.ok);
  assert.deepEqual(sm2SignatureJson(read.value), json);
  for (const name of Object.keys(json)) {
    const without = Object.fromEntries(Object.entries(json).filter(([member]) => member !== name));
    assert.ok(!readSm2Signature(without).ok, name);
  }
  for (const change of [
    { note: '' },
    { identity: '' },
    { publicKey: toBase64(new Uint8Array(65)) },
    { publicKey: 'AAA' },
    { value: toBase64(new Uint8Array(63)) },
    { value: toBase64(fromHex('3006020100020100ff') ?? utf8('')) },
    { value: toBase64(fromHex('300702020001020101') ?? utf8('')) },
    { value: toBase64(fromHex('30060201ff020101') ?? utf8('')) },
    { certificate: toBase64(utf8('no certificate')) },
  ])
    assert.ok(!readSm2Signature({ ...json, ...change }).ok, JSON.stringify(change));
});

test(
  'what OpenSSL signs holds with its DER value, key and certificate as they are, whatever the identity',
  { skip: !hasOpenssl() && 'no openssl' },
  () => {
    for (const id of [identity, 'clerk@court.example', '登闻']) {
      const signed = signWithOpenssl(statement, id);
      const json = {
        ...made(),
        identity: id,
        publicKey: toBase64(signed.publicKey),
        certificate: toBase64(signed.certificate),
        value: toBase64(signed.value),
      };
      assert.deepEqual(found(json), ['sm2-holder-not-checked'], id);
      const read = readSm2Signature(json);
      assert.ok(read.ok);
      const { publicKey, value } = read.value;
      const agrees = sm2.doVerifySignature(statement, toHex(value), toHex(publicKey), { hash: true, userId: id });
      assert.ok(agrees, id);
      const other = signWithOpenssl(statement, id);
      assert.ok(
        found({ ...json, certificate: toBase64(other.certificate) }).includes('sm2-certificate-of-another-key'),
      );
    }
  },
);

async function told(contents: readonly Content[], withheld: readonly number[] = []) {
  const report = await verifyBundle(sourceOf(await bundleOf({ acts: actsOf(contents, withheld) })), verifier);
  return { report, findings: report.findings.map(({ item, code }) => `${item} ${code}`.trim()) };
}
const signing = (json: Json): Content => ({ act: 'exhibit-sign', content: { signature: json } });

test('a bundle shows each signature with who signed, and stays verified', async () => {
  const { report, findings } = await told([entering, signing(made()), making]);
  assert.equal(report.verdict, 'verified', findings.join('\n'));
  assert.ok(findings.includes('acts/000002.json sm2-holder-not-checked'));
  assert.deepEqual(
    report.signatures.map(({ act, holds, signature }) => [act, holds, signature.signer]),
    [[2, true, '演示书记员']],
  );
});

test('a wrong, an unreadable or a homeless signature in a bundle fails it by its own name', async () => {
  for (const [json, code] of [
    [{ ...made(), identity: '别人' }, 'sm2-signature-wrong'],
    [{ ...made(), value: 'AAAA' }, 'sm2-signature-unreadable'],
    [{ ...made(), exhibit: 'exhibit-9' }, 'sm2-signature-of-nothing'],
  ] as const) {
    const { report, findings } = await told([entering, signing(json), making]);
    assert.equal(report.verdict, 'failed');
    assert.ok(findings.includes(`acts/000002.json ${code}`), findings.join('\n'));
  }
});

test('a signature that is withheld stays a commitment, and one over a withheld event is not called wrong', async () => {
  const withheld = await told([entering, signing(made()), making], [2]);
  assert.notEqual(withheld.report.verdict, 'failed', withheld.findings.join('\n'));
  const partly = await told([entering, sealing, signing(made()), making], [2]);
  assert.ok(!partly.findings.some((one) => one.includes('sm2-custody')), partly.findings.join('\n'));
});
