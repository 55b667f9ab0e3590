import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { acceptanceVerdict } from '../acceptance-verdict.ts';

import { acceptance } from './acceptance.ts';

const today = regime({ on: asDay('2026-11-23') });
const complete: FactSheet = {
  plaintiffKind: given('procuratorate'),
  defendantIdentified: given(true),
  claimsSpecific: given(true),
  preliminaryHarmEvidence: given(true),
  withinCivilJurisdiction: given(true),
  indictmentFiled: given(true),
  announcementProofFiled: given(true),
};
const consumer: FactSheet = {
  ...complete,
  plaintiffKind: given('consumer-organisation'),
  complaintFiled: given(true),
  consumersHarmedEvidence: given(true),
  consumerDutyProved: given(true),
};
const outcome = (facts: FactSheet) => decide(acceptance, facts, today).outcome;

test('a complete filing of a procuratorate is acceptable, whatever consent the defendant may prove later', () => {
  assert.equal(outcome(complete), 'yes');
  assert.equal(outcome({ ...complete, basisProved: given(true) }), 'yes');
});

test('every condition of article 282 is needed', () => {
  for (const fact of [
    'defendantIdentified',
    'claimsSpecific',
    'preliminaryHarmEvidence',
    'withinCivilJurisdiction',
  ] as const)
    assert.equal(outcome({ ...complete, [fact]: given(false) }), 'no', fact);
});

test('each class of plaintiff has papers of its own', () => {
  assert.equal(outcome({ ...complete, announcementProofFiled: given(false) }), 'no');
  assert.equal(outcome({ ...complete, indictmentFiled: given(false) }), 'no');
  assert.equal(outcome(consumer), 'yes');
  for (const fact of ['complaintFiled', 'consumersHarmedEvidence', 'consumerDutyProved'] as const)
    assert.equal(outcome({ ...consumer, [fact]: given(false) }), 'no', fact);
  assert.equal(
    outcome({ ...complete, plaintiffKind: given('designated-organisation'), complaintFiled: given(true) }),
    'yes',
  );
});

test('what is not known stays missing', () => {
  const { claimsSpecific: _left, ...without } = complete;
  assert.equal(decide(acceptance, without, today).because, 'missing');
});

test('defects are told at once, and only what cannot be put right refuses the filing', () => {
  const verdict = (facts: FactSheet) => acceptanceVerdict(decide(acceptance, facts, today).step);
  assert.deepEqual(verdict(complete), { verdict: 'accept' });
  assert.deepEqual(verdict({}), { verdict: 'unsettled' });
  assert.deepEqual(verdict({ ...complete, claimsSpecific: given(false), announcementProofFiled: given(false) }), {
    verdict: 'correct',
    defects: ['acceptance.claims', 'acceptance.announcement-proof'],
  });
  const refused = verdict({ ...complete, withinCivilJurisdiction: given(false) });
  assert.deepEqual(refused, { verdict: 'refuse', defects: ['acceptance.civil-matter'] });
});
