import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { suitKind } from './suit-kind.ts';

const today = regime({ on: asDay('2026-11-23') });
const outcome = (facts: FactSheet) => decide(suitKind, facts, today).outcome;
const civil: FactSheet = {
  suitKind: given('civil-pil'),
  plaintiffKind: given('procuratorate'),
  defendantKind: given('company'),
};

test('a civil suit is open to the three classes of plaintiff', () => {
  for (const kind of ['procuratorate', 'consumer-organisation', 'designated-organisation'] as const)
    assert.equal(outcome({ ...civil, plaintiffKind: given(kind) }), 'yes', kind);
  for (const kind of ['individual', 'other-organisation'] as const)
    assert.equal(outcome({ ...civil, plaintiffKind: given(kind) }), 'no', kind);
});

test('against a public body in office the way is the administrative suit', () => {
  const organ: FactSheet = { ...civil, defendantKind: given('state-organ'), actsInOffice: given(true) };
  assert.equal(outcome(organ), 'no');
  assert.equal(outcome({ ...organ, actsInOffice: given(false) }), 'yes');
  assert.equal(outcome({ ...organ, suitKind: given('administrative-pil') }), 'yes');
  assert.equal(outcome({ ...civil, suitKind: given('administrative-pil') }), 'no');
});

test('the incidental suit needs a criminal case before this court', () => {
  const joined: FactSheet = { ...civil, suitKind: given('criminal-incidental-pil') };
  assert.equal(outcome({ ...joined, courtHearsCriminalCase: given(true) }), 'yes');
  assert.equal(outcome({ ...joined, courtHearsCriminalCase: given(false) }), 'no');
});

test('individuals sue for themselves', () => {
  const own: FactSheet = { ...civil, suitKind: given('private') };
  assert.equal(outcome({ ...own, plaintiffKind: given('individual') }), 'yes');
  assert.equal(outcome(own), 'no');
});
