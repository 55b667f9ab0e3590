import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHex } from '#words/digest.ts';
import { nodeHash } from '#ledger/log.fixture.ts';
import { actsOf, bundleOf, making, objectOf, verifier } from './bundle.fixture.ts';
import { digests, keptFixtures, request, stamped } from './timestamp-authority.fixture.ts';
import { check, told } from './verify-bundle.fixture.ts';

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
