import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { sameBytes } from '#words/digest.ts';
import { DerError, readDer, timeOf } from './der.ts';
import {
  digests,
  hasOpenssl,
  hex,
  keptFixtures,
  makeFixtures,
  nodeTools,
  request,
  stamped,
} from './timestamp-authority.fixture.ts';
import type { Fixtures } from './timestamp-authority.fixture.ts';
import { readResponse, readToken } from './timestamp-token.ts';
import { timestampFindings, verifyTimestamp } from './verify-timestamp.ts';
import type { TimestampFinding, TimestampTrust } from './verify-timestamp.ts';

const kept = keptFixtures();
const tokenOf = (name: string, { tokens } = kept): Uint8Array => tokens[name] ?? new Uint8Array();
const good = tokenOf('good');
const trust: TimestampTrust = { roots: [kept.root], policies: null };
const tried = new Set<TimestampFinding>();

async function findings(
  token: Uint8Array,
  by: { readonly trust?: TimestampTrust; readonly request?: Uint8Array | null; readonly digests?: object } = {},
): Promise<readonly TimestampFinding[]> {
  const asked = by.request === undefined ? request : by.request;
  const report = await verifyTimestamp(token, asked, by.digests ?? digests, by.trust ?? trust, nodeTools);
  for (const one of report.findings) tried.add(one);
  return report.findings;
}

/** The token with these bytes, which must occur in it, replaced by others of the same length. */
function replaced(from: string, to: string, token = good): Uint8Array {
  const at = Buffer.from(token).indexOf(hex(from));
  assert.ok(at >= 0 && from.length === to.length);
  const copy = token.slice();
  copy.set(hex(to), at);
  return copy;
}

const expected: readonly (readonly [name: string, findings: readonly TimestampFinding[]])[] = [
  ['good', ['timestamp-revocation-not-given']],
  ['not-revoked', []],
  ['revoked-later', []],
  ['revoked-before', ['timestamp-revoked']],
  ['list-of-another', ['timestamp-revocation-signature']],
  ['web-server', ['timestamp-purpose', 'timestamp-revocation-not-given']],
  ['two-purposes', ['timestamp-purpose', 'timestamp-revocation-not-given']],
  ['no-purpose', ['timestamp-purpose', 'timestamp-revocation-not-given']],
  ['not-critical', ['timestamp-purpose-not-critical', 'timestamp-revocation-not-given']],
  ['no-signing', ['timestamp-key-usage', 'timestamp-revocation-not-given']],
  ['unknown-critical', ['timestamp-certificate-extension', 'timestamp-revocation-not-given']],
  ['expired', ['timestamp-certificate-expired', 'timestamp-root-not-trusted']],
  ['extension', ['timestamp-extension', 'timestamp-revocation-not-given']],
  ['not-named', ['timestamp-certificate-not-named']],
  ['no-certificate', ['timestamp-certificate-missing']],
  ['under-no-authority', ['timestamp-root-not-trusted']],
  ['two-signers', ['timestamp-signers']],
  ['no-attributes', ['timestamp-attributes-missing']],
];

for (const [name, told] of expected) {
  test(`the token ${name} gives ${told.length === 0 ? 'no finding' : told.join(', ')}`, async () => {
    assert.deepEqual(await findings(tokenOf(name)), told);
  });
}

test(
  'tokens made at this moment with RSA and P-256 are judged alike',
  { skip: !hasOpenssl() && 'no openssl' },
  async () => {
    const kinds = [
      ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'],
      ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'],
    ];
    for (const kind of kinds) {
      const made: Fixtures = makeFixtures(kind);
      for (const [name, told] of expected)
        assert.deepEqual(
          await findings(tokenOf(name, made), { trust: { roots: [made.root], policies: null } }),
          told,
          name,
        );
    }
  },
);

test(
  'openssl takes the good token, and refuses the web server’s as we do',
  { skip: !hasOpenssl() && 'no openssl' },
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'dengwen-tsa-'));
    try {
      const at = (name: string, bytes: Uint8Array | string): string => {
        writeFileSync(join(folder, name), bytes);
        return join(folder, name);
      };
      const pem = `-----BEGIN CERTIFICATE-----\n${Buffer.from(kept.root).toString('base64')}\n-----END CERTIFICATE-----\n`;
      const line = [
        'ts',
        '-verify',
        '-data',
        at('data', stamped),
        '-CAfile',
        at('root.pem', pem),
        '-attime',
        '1893456000',
      ];
      const status = (name: string): number | null =>
        spawnSync('openssl', [...line, '-in', at('token', tokenOf(name))]).status;
      assert.equal(status('good'), 0);
      for (const name of ['web-server', 'two-purposes', 'not-critical']) assert.notEqual(status(name), 0, name);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);

test('what is stamped, by whom and how it was asked for are compared with what the verifier has', async () => {
  const [none, sha256] = [{}, { sha256: digests.sha512.slice(0, 32) }];
  assert.deepEqual((await findings(good, { digests: none }))[0], 'timestamp-imprint-algorithm');
  assert.deepEqual((await findings(good, { digests: sha256 }))[0], 'timestamp-imprint-differs');
  const only = (policies: readonly string[]): TimestampTrust => ({ ...trust, policies });
  assert.deepEqual((await findings(good, { trust: only(['1.2.3']) }))[0], 'timestamp-policy');
  assert.deepEqual(await findings(good, { trust: only(['1.3.6.1.4.1.311.10.3.1']) }), [
    'timestamp-revocation-not-given',
  ]);
  const ended = { ...trust, endings: { sha256: Date.parse('2029-01-01T00:00:00Z') } };
  assert.ok((await findings(good, { trust: ended })).includes('timestamp-algorithm-ended'));
  const other = request.slice();
  other[other.length - 4] = 0x5b;
  assert.ok((await findings(good, { request: other })).includes('timestamp-nonce-differs'));
  assert.ok((await findings(good, { request: null })).includes('timestamp-nonce-not-checked'));
  assert.ok((await findings(good, { trust: { roots: [], policies: null } })).includes('timestamp-roots-not-given'));
  const another = { roots: [kept.otherRoot], policies: null };
  assert.ok((await findings(good, { trust: another })).includes('timestamp-chain-signature'));
  assert.deepEqual(await findings(good, { trust: { roots: [kept.otherRoot, kept.root], policies: null } }), [
    'timestamp-revocation-not-given',
  ]);
});

test('each part of a token that was changed afterwards has its own finding', async () => {
  const changes: readonly (readonly [from: string, to: string, finding: TimestampFinding])[] = [
    ['06092a864886f70d010702', '06092a864886f70d010703', 'timestamp-content-type'],
    // The attribute that states the type of what is signed, and the one that names the certificate.
    ['060b2a864886f70d0109100104a0', '060b2a864886f70d0109100105a0', 'timestamp-content-type'],
    ['310d060b2a864886f70d0109100104', '310d060b2a864886f70d0109100105', 'timestamp-attribute-content-type'],
    ['2a864886f70d010910022f', '2a864886f70d010910023f', 'timestamp-certificate-not-named'],
    ['323033303031303130303030', '323033303031303130303031', 'timestamp-attribute-digest'],
  ];
  for (const [from, to, finding] of changes) assert.ok((await findings(replaced(from, to))).includes(finding), finding);
  const signature = good.slice();
  signature[signature.length - 3] = (signature.at(-3) ?? 0) ^ 1;
  assert.ok((await findings(signature)).includes('timestamp-signature-wrong'));
  const unknown = good.slice();
  unknown[Buffer.from(good).lastIndexOf(hex('06082a8648ce3d040302')) + 9] = 0x01;
  assert.deepEqual(
    (await findings(unknown)).filter((one) => one.startsWith('timestamp-signature-a')),
    ['timestamp-signature-algorithm'],
  );
});

test('a token signed with SM2 is read, and said not to be checked', async () => {
  const at = Buffer.from(good).lastIndexOf(hex('300a06082a8648ce3d040302'));
  // Same length: the SM2-with-SM3 identifier of GM/T 0006-2012 in the place of the ECDSA one.
  const sm2 = good.slice();
  sm2.set(hex('300a06082a811ccf55018375'), at);
  assert.deepEqual(await findings(sm2), ['timestamp-sm2-not-checked']);
});

test('a refusal, an oversized or a mangled response is never a token', async () => {
  assert.deepEqual(await findings(hex('30053003020102')), ['timestamp-not-granted']);
  assert.deepEqual(await findings(hex('30053003020100')), ['timestamp-not-granted']);
  assert.deepEqual(await findings(new Uint8Array((1 << 18) + 1)), ['timestamp-too-large']);
  for (const bytes of ['', '30', '3080', '308100', '30820000', '3084ffffffff', '0000', '30053003020100ff'])
    assert.deepEqual(await findings(hex(bytes)), ['timestamp-malformed'], bytes);
});

test('no bit of what an authority signed can be turned without a finding', async () => {
  const { token } = readResponse(good);
  assert.ok(token);
  const { infoBytes, signers } = readToken(token);
  const parts = [infoBytes, signers[0]?.signedAttributes?.subarray(2) ?? new Uint8Array()];
  for (const part of parts) {
    const from = Buffer.from(good).indexOf(part);
    assert.ok(from > 0 && part.length > 20);
    for (let place = from; place < from + part.length; place += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const turned = good.slice();
        turned[place] = (turned[place] ?? 0) ^ (1 << bit);
        const told = await findings(turned);
        const isFound = told.some((one) => timestampFindings[one] === 'failed');
        assert.ok(isFound, `byte ${place} bit ${bit}`);
      }
    }
  }
});

test('what is verified is left as it was, also where it lies in a Buffer of Node', async () => {
  const buffer = Buffer.from(good);
  assert.deepEqual(await findings(buffer), ['timestamp-revocation-not-given']);
  assert.ok(sameBytes(buffer, good));
  assert.deepEqual(await findings(buffer), ['timestamp-revocation-not-given']);
});

test('whatever is handed in, there are findings and never an exception', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(good.length - 1), fc.uint8Array({ minLength: 1, maxLength: 8 }), async (place, bytes) => {
      const spoilt = good.slice();
      spoilt.set(bytes.subarray(0, good.length - place), place);
      const told = await findings(spoilt);
      if (!sameBytes(spoilt, good)) assert.ok(Array.isArray(told));
    }),
  );
});

test('DER has one form: other lengths and impossible times are refused', () => {
  for (const bytes of ['30810100', '0281820001', '3003020101ff', '1f0100'])
    assert.throws(() => readDer(hex(bytes)), DerError, bytes);
  for (const text of ['20300230000000Z', '20300101000000', '20300101000000.0Z', '20300101000000+0800', '2030010100Z'])
    assert.throws(
      () => timeOf({ tag: 0x18, content: new TextEncoder().encode(text), whole: new Uint8Array() }),
      DerError,
      text,
    );
});

test('every finding about a timestamp was tried', () => {
  assert.deepEqual(
    Object.keys(timestampFindings).filter((one) => !tried.has(one as TimestampFinding)),
    [],
  );
});
