import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHex, utf8 } from '#words/digest.ts';
import { actsOf, bundleOf, making, objectOf, sourceOf, tools, verifier } from './bundle.fixture.ts';
import { bundleFindings } from './bundle-findings.ts';
import type { BundleTimestamp } from './bundle-write.ts';
import { both, keptRenewals, makeRenewals, paperOver } from './renewals.fixture.ts';
import type { RenewalFixtures } from './renewals.fixture.ts';
import { readRenewal, renewalBytes } from './renewal.ts';
import type { AlgorithmEndings } from './timestamp-algorithms.ts';
import { hasOpenssl, request, stamped } from './timestamp-authority.fixture.ts';
import { verifyBundle } from './verify-bundle.ts';
import type { BundleReport } from './verify-bundle.ts';

const kept = keptRenewals();
const sha256 = (bytes: Uint8Array): string => toHex(tools.hash(bytes));
const over = sha256(stamped);
const acts = actsOf([{ act: 'submit-complaint', content: { attachments: [{ digest: over }] } }, making]);
const year = (number: number): number => Date.parse(`${number}-06-01T00:00:00Z`);

interface Put {
  readonly timestamps: readonly BundleTimestamp[];
  readonly renewals: readonly Uint8Array[];
}

interface By {
  readonly now: number;
  readonly endings?: AlgorithmEndings;
  readonly fixtures?: RenewalFixtures;
}

/** A chain of tokens and papers, in the kept fixtures or in ones made anew. */
function chainOf({ tokens }: RenewalFixtures) {
  const token = (name: string): Uint8Array => tokens[name] ?? utf8('');
  const first: BundleTimestamp = { over, token: token('first'), request };
  const one = paperOver(token('first'), request);
  const two = paperOver(token('first'), request, one, token('second'));
  const renewing = (paper: Uint8Array, name: string): BundleTimestamp => ({
    over: sha256(paper),
    token: token(name),
    request: null,
  });
  return { token, first, one, two, renewing };
}

const { token, first, one, two, renewing } = chainOf(kept);
const alone: Put = { timestamps: [first], renewals: [] };
const once: Put = { timestamps: [first, renewing(one, 'second')], renewals: [one] };
const twice: Put = { timestamps: [...once.timestamps, renewing(two, 'third')], renewals: [one, two] };

async function report(put: Put, { now, endings = {}, fixtures = kept }: By): Promise<BundleReport> {
  const bytes = await bundleOf({ acts, objects: [objectOf(stamped)], ...put });
  const trust = { roots: fixtures.roots, policies: null, endings };
  return verifyBundle(sourceOf(bytes), { ...verifier, timestamps: { ...verifier.timestamps, trust, now } });
}

const files: Readonly<Record<string, string>> = {
  [`timestamps/${over}-000001.tsr`]: 'first',
  [`timestamps/${sha256(one)}-000001.tsr`]: 'second',
  [`timestamps/${sha256(two)}-000001.tsr`]: 'third',
  [`renewals/${sha256(one)}.json`]: 'paper one',
  [`renewals/${sha256(two)}.json`]: 'paper two',
};
const quiet = new Set(['timestamp-revocation-not-given', 'timestamp-nonce-not-checked']);

/** Findings as `file code`, files by their part in the chain. */
const told = ({ findings }: BundleReport): readonly string[] =>
  findings.filter(({ code }) => !quiet.has(code)).map(({ item, code }) => `${files[item] ?? item} ${code}`);

const stated = Date.parse('2030-01-01T00:00:00Z');

test('while its certificate has not ended a timestamp holds by itself, and says until when', async () => {
  const shown = await report(alone, { now: year(2047) });
  assert.equal(shown.verdict, 'verified');
  assert.deepEqual(told(shown), []);
  const [only] = shown.timestamps;
  assert.equal(only?.notAfter, stated);
  assert.equal(new Date(only.until ?? 0).getUTCFullYear(), 2048);
});

test('after it has ended nothing is proved by it any more: not checked, and never failed', async () => {
  const shown = await report(alone, { now: year(2049) });
  assert.equal(shown.verdict, 'not checked');
  assert.deepEqual(told(shown), ['first timestamp-expired']);
  assert.equal(shown.timestamps[0]?.notAfter, null);
});

test('a renewal made in time carries it on, and a renewal of the renewal further', async () => {
  for (const [put, now, remarks] of [
    [once, 2045, []],
    [once, 2053, ['first timestamp-renewed']],
    [twice, 2053, ['first timestamp-renewed']],
    [twice, 2060, ['first timestamp-renewed', 'second timestamp-renewed']],
  ] as const) {
    const shown = await report(put, { now: year(now) });
    assert.equal(shown.verdict, 'verified', told(shown).join('\n'));
    assert.deepEqual(told(shown).toSorted(), remarks, String(now));
    const original = shown.timestamps.find(({ renews }) => renews === null);
    assert.equal(original?.notAfter, stated);
    assert.equal(new Date(original.until ?? 0).getUTCFullYear(), put === once ? 2054 : 2065);
  }
});

test('when the last renewal has ended too, that is what is said', async () => {
  assert.deepEqual(told(await report(once, { now: year(2056) })), ['second timestamp-expired']);
  assert.deepEqual(told(await report(twice, { now: year(2066) })), ['third timestamp-expired']);
});

test('an algorithm that the verifier no longer relies on ends a token as a certificate does', async () => {
  const endings = { sha256: year(2041) };
  assert.deepEqual(told(await report(alone, { now: year(2042), endings })), ['first timestamp-expired']);
  assert.deepEqual(told(await report(once, { now: year(2042), endings })), ['first timestamp-renewed']);
  const tooLate = await report(once, { now: year(2042), endings: { sha256: year(2035) } });
  assert.deepEqual(told(tooLate), ['second timestamp-renewed-too-late']);
  const before = await report(alone, { now: year(2042), endings: { sha256: year(2029) } });
  assert.equal(before.verdict, 'failed');
  assert.ok(told(before).includes('first timestamp-algorithm-ended'));
});

const altered = renewalBytes({ over: both(stamped), covers: [{ ...both(token('first')), sm3: both(request).sm3 }] });
const otherData = renewalBytes({ over: { ...both(stamped), sm3: both(request).sm3 }, covers: [both(token('first'))] });
const turned = paperOver(request, token('first'));
const missing = paperOver(token('first'), request, token('third'));

const damages: readonly (readonly [what: string, put: Put, finding: string])[] = [
  [
    'made too late',
    { timestamps: [first, renewing(one, 'too-late')], renewals: [one] },
    'second timestamp-renewed-too-late',
  ],
  [
    'that states an earlier time',
    { timestamps: [first, renewing(one, 'before')], renewals: [one] },
    'second timestamp-renewed-before',
  ],
  [
    'over another paper',
    { timestamps: [first, renewing(one, 'other-bytes')], renewals: [one] },
    'second timestamp-imprint-differs',
  ],
  [
    'whose paper is not there',
    { timestamps: [first, renewing(one, 'second')], renewals: [] },
    'second timestamp-of-nothing',
  ],
  ['whose token is not there', { timestamps: [first], renewals: [one] }, 'paper one renewal-alone'],
  [
    'of a token that is not there',
    { timestamps: [renewing(one, 'second')], renewals: [one] },
    'paper one renewal-of-other-bytes',
  ],
  [
    'that leaves the request out',
    chained(paperOver(token('first')), 'request-left-out'),
    `renewals/${sha256(paperOver(token('first')))}.json renewal-chain-broken`,
  ],
  [
    'that covers things in another order',
    chained(turned, 'other-bytes'),
    `renewals/${sha256(turned)}.json renewal-chain-broken`,
  ],
  [
    'of a renewal that passes over a paper in between',
    {
      timestamps: [...once.timestamps, renewing(paperOver(token('first'), request, token('second')), 'gap')],
      renewals: [one, paperOver(token('first'), request, token('second'))],
    },
    `renewals/${sha256(paperOver(token('first'), request, token('second')))}.json renewal-chain-broken`,
  ],
  [
    'of a renewal whose predecessor is not there',
    { timestamps: [first, renewing(two, 'third')], renewals: [two] },
    'paper two renewal-of-other-bytes',
  ],
  [
    'that covers a token by another SM3',
    chained(altered, 'second'),
    `renewals/${sha256(altered)}.json renewal-of-other-bytes`,
  ],
  ['over other data', chained(otherData, 'second'), `renewals/${sha256(otherData)}.json renewal-of-other-bytes`],
  [
    'that covers something unknown',
    chained(missing, 'second'),
    `renewals/${sha256(missing)}.json renewal-of-other-bytes`,
  ],
  [
    'whose paper is none',
    chained(utf8('{"format":"dengwen-renewal/1"}'), 'second'),
    `renewals/${sha256(utf8('{"format":"dengwen-renewal/1"}'))}.json renewal-unreadable`,
  ],
];

function chained(paper: Uint8Array, name: string): Put {
  return { timestamps: [first, renewing(paper, name)], renewals: [paper] };
}

for (const [what, put, finding] of damages) {
  test(`a renewal ${what} is found: ${finding.split(' ').at(-1)}`, async () => {
    const shown = await report(put, { now: year(2056) });
    assert.equal(shown.verdict, 'failed');
    assert.ok(told(shown).includes(finding), told(shown).join('\n'));
    assert.deepEqual(
      shown.timestamps.filter(({ renews, notAfter }) => renews === null && notAfter === stated),
      [],
      'nothing ended is carried by it',
    );
  });
}

test('each of these renewals fails also while the first timestamp still holds by itself', async () => {
  for (const [what, put] of damages.filter(([, , finding]) => !finding.includes('too-late'))) {
    const shown = await report(put, { now: year(2045) });
    assert.ok(
      shown.findings.some(({ code }) => bundleFindings[code] === 'failed'),
      what,
    );
  }
});

test('a paper has one form: what is written otherwise is none', () => {
  assert.deepEqual(readRenewal(one), { over: both(stamped), covers: [both(token('first')), both(request)] });
  const text = new TextDecoder().decode(one);
  for (const spoilt of [
    text.replace('/1', '/2'),
    `${text}\n`,
    text.replace('{', '{ '),
    text.replace('"over"', '"over":{},"over"'),
    text.replace(/"covers":\[.*?\]/, '"covers":[]'),
    text.replace('"sm3":"', '"sm3":"0'),
    '[]',
    '',
  ])
    assert.equal(readRenewal(utf8(spoilt)), null, spoilt);
});

test(
  'renewals made at this moment with RSA and P-256 are judged alike',
  { skip: !hasOpenssl() && 'no openssl' },
  async () => {
    for (const kind of [
      ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'],
      ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'],
    ]) {
      const fixtures = makeRenewals(kind);
      const chain = chainOf(fixtures);
      const timestamps = [chain.first, chain.renewing(chain.one, 'second'), chain.renewing(chain.two, 'third')];
      const put = { timestamps, renewals: [chain.one, chain.two] };
      assert.equal((await report(put, { now: year(2060), fixtures })).verdict, 'verified');
      const late = { timestamps: [chain.first, chain.renewing(chain.one, 'too-late')], renewals: [chain.one] };
      assert.equal((await report(late, { now: year(2060), fixtures })).verdict, 'failed');
    }
  },
);
