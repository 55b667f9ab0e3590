import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asCaseId, asOrganId } from '#words/identifiers.ts';
import { actsOf, bundleOf, entering, sourceOf, verifier } from './bundle.fixture.ts';
import type { Content } from './bundle.fixture.ts';
import { custodyJson } from './custody.ts';
import { acquired, following } from './exhibit.fixture.ts';
import { verifyBundle } from './verify-bundle.ts';

const there = asCaseId('case-18');
const handed = following(acquired, {
  action: 'transfer',
  to: { organ: asOrganId('west'), organKind: 'court', officers: [] },
  attestation: { as: 'nobody', reason: '随案移转' },
});
const opened = following(handed, { action: 'open', to: null, case: there });
const moving = (to: string): Content => ({
  act: 'transfer',
  content: { opened: { case: to, court: 'west' }, handedOver: [custodyJson(handed)] },
});
const reading: Content = { act: 'exhibit-open', content: { custody: custodyJson(opened) }, case: there };
const making: Content = { act: 'make-bundle', content: {}, case: there };

async function told(contents: readonly Content[], withheld: readonly number[] = [], of = there) {
  const report = await verifyBundle(sourceOf(await bundleOf({ case: of, acts: actsOf(contents, withheld) })), verifier);
  const findings = report.findings.map(({ item, code }) => `${item} ${code}`.trim());
  return { report, findings };
}

test('a case that was transferred verifies as one line over both courts, and says where the second begins', async () => {
  const { report, findings } = await told([entering, moving(there), reading, making]);
  assert.equal(report.verdict, 'verified', findings.join('\n'));
  assert.ok(findings.includes('acts/000003.json came-by-transfer'));
  assert.deepEqual(
    report.exhibits[0]?.custody.map(({ action, case: under }) => [action, under]),
    [
      ['acquire', 'case-17'],
      ['transfer', 'case-17'],
      ['open', 'case-18'],
    ],
  );
});

test('a transfer to another case than the one that follows joins nothing', async () => {
  const { report, findings } = await told([entering, moving('case-19'), reading, making]);
  assert.equal(report.verdict, 'failed');
  assert.ok(findings.includes('acts/000003.json act-of-another-case'), findings.join('\n'));
});

test('entries of another case without a transfer, or after it in the case that it left, are told', async () => {
  const other: Content = { act: 'find', content: {} };
  for (const contents of [
    [entering, other, reading, making],
    [entering, moving(there), reading, other, making],
  ]) {
    const { report, findings } = await told(contents);
    assert.equal(report.verdict, 'failed');
    assert.ok(findings.some((one) => one.endsWith('act-of-another-case')));
  }
});

test('where the transfer itself is withheld, that both stretches are one case is not checked', async () => {
  const { report, findings } = await told([entering, moving(there), reading, making], [2]);
  assert.equal(report.verdict, 'not checked');
  assert.ok(findings.includes('acts/000003.json transfer-not-shown'), findings.join('\n'));
});

test('the earlier court’s own bundle ends with what was entered there, and names its own case', async () => {
  const ends: Content = { act: 'make-bundle', content: {} };
  const { findings } = await told([entering, moving(there), ends], [], asCaseId('case-17'));
  assert.ok(!findings.some((one) => one.includes('act-of-another-case')), findings.join('\n'));
  const claimed = await told([entering, moving(there), ends], [], there);
  assert.equal(claimed.report.verdict, 'failed');
});

test('an event said to be of another case than the act that entered it is told', async () => {
  const elsewhere: Content = {
    ...reading,
    content: { custody: custodyJson({ ...opened, case: asCaseId('case-17') }) },
  };
  const { findings } = await told([entering, moving(there), elsewhere, making]);
  assert.ok(findings.includes('exhibit-1 act-of-another-case'), findings.join('\n'));
});
