import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { steps } from '#law/kernel/step.ts';

import type { FactSheet } from '../facts/vocabulary.ts';
import { acceptance } from '../questions/acceptance.ts';
import { regime } from '../regime.ts';

const on = asDay('2026-11-23');
const risk: FactSheet = {
  plaintiffKind: given('procuratorate'),
  defendantIdentified: given(true),
  claimsSpecific: given(true),
  preliminaryHarmEvidence: given(false),
  withinCivilJurisdiction: given(true),
  indictmentFiled: given(true),
  announcementProofFiled: given(true),
  ongoingRisk: given(true),
  unspecifiedVictims: given(true),
};

test('a danger that is not yet harm is refused in force and accepted under the proposal, marked as such', () => {
  assert.equal(decide(acceptance, risk, regime({ on })).outcome, 'no');
  const { outcome, step } = decide(acceptance, risk, regime({ on, proposals: ['R-SCOPE'] }));
  assert.equal(outcome, 'yes');
  assert.equal([...steps(step)].find(({ id }) => id === 'acceptance.harm-or-risk')?.proposal, 'R-SCOPE');
});

test('a risk that has ended is not enough', () => {
  const law = regime({ on, proposals: ['R-SCOPE'] });
  assert.equal(decide(acceptance, { ...risk, ongoingRisk: given(false) }, law).outcome, 'no');
});
