import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { criminalIncidentalCourt } from './criminal-incidental-court.ts';

const today = regime({ on: asDay('2026-11-23') });
test('the suit joined to a prosecution goes to the court of the criminal case, and only it does', () => {
  const joined: FactSheet = { suitKind: given('criminal-incidental-pil'), courtHearsCriminalCase: given(true) };
  assert.equal(decide(criminalIncidentalCourt, joined, today).outcome, 'yes');
  assert.equal(
    decide(criminalIncidentalCourt, { ...joined, courtHearsCriminalCase: given(false) }, today).outcome,
    'no',
  );
  assert.equal(decide(criminalIncidentalCourt, { ...joined, suitKind: given('civil-pil') }, today).outcome, 'no');
  assert.equal(decide(criminalIncidentalCourt, {}, today).because, 'missing');
});
