import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { suitKind } from '#law/questions/suit-kind.ts';
import { regime } from '#law/regime.ts';

const on = asDay('2026-11-23');
const drafted = regime({ on, proposals: ['PPIL-D1'] });
const suit: FactSheet = {
  suitKind: given('civil-pil'),
  plaintiffKind: given('procuratorate'),
  defendantKind: given('company'),
  authorityCanProtect: given(true),
};

test('under the draft the procuratorate urges the authority where that suffices', () => {
  assert.equal(decide(suitKind, suit, regime({ on })).outcome, 'yes');
  assert.equal(decide(suitKind, suit, drafted).outcome, 'no');
  assert.equal(decide(suitKind, { ...suit, authorityCanProtect: given(false) }, drafted).outcome, 'yes');
});

test('the draft leaves organisations as they are', () => {
  assert.equal(decide(suitKind, { ...suit, plaintiffKind: given('consumer-organisation') }, drafted).outcome, 'yes');
});

test('a draft is never part of the law in force unless it is asked for', () => {
  assert.deepEqual(regime({ on }).proposals, []);
});
