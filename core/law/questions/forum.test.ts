import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { forum } from './forum.ts';

const today = regime({ on: asDay('2026-11-23') });
const suit: FactSheet = {
  suitKind: given('civil-pil'),
  plaintiffKind: given('procuratorate'),
  courtKind: given('intermediate'),
  domicileHere: given(true),
  defendantDomicileInChina: given(true),
  courtHearsCriminalCase: given(false),
  concentratedElsewhere: given(false),
  designatedCourt: given(false),
};
const outcome = (facts: FactSheet) => decide(forum, facts, today).outcome;

test('the intermediate court of the defendant’s domicile is competent', () => {
  assert.equal(outcome(suit), 'yes');
});

test('both place and level are needed', () => {
  assert.equal(outcome({ ...suit, courtKind: given('specialised') }), 'no');
  const elsewhere: FactSheet = {
    ...suit,
    domicileHere: given(false),
    tortPlaceHere: given(false),
    actHere: given(false),
    resultHere: given(false),
    online: given(false),
  };
  assert.equal(outcome(elsewhere), 'no');
});

test('a court from which such cases were concentrated elsewhere is not competent, unless designated', () => {
  const concentrated: FactSheet = { ...suit, concentratedElsewhere: given(true) };
  assert.equal(outcome(concentrated), 'no');
  assert.equal(outcome({ ...concentrated, designatedCourt: given(true) }), 'yes');
});

test('the court of the criminal case needs no other tie', () => {
  const joined: FactSheet = {
    suitKind: given('criminal-incidental-pil'),
    courtHearsCriminalCase: given(true),
    courtKind: given('basic'),
  };
  assert.equal(outcome(joined), 'yes');
});

test('a defendant abroad is reached by property here', () => {
  const abroad: FactSheet = { ...suit, defendantDomicileInChina: given(false), propertyHere: given(true) };
  const { domicileHere: _left, ...facts } = abroad;
  assert.equal(outcome(facts), 'yes');
});

test('the value lists the candidate places', () => {
  const places = [{ ground: 'domicile', division: '330106' }] as const;
  assert.deepEqual(decide(forum, { ...suit, connectingPlaces: given(places) }, today).value, { candidates: places });
});

test('before 2024 the older rule on defendants abroad is not in the dossier, and is left open rather than replaced', () => {
  const law = regime({ on: asDay('2022-06-01') });
  assert.equal(decide(forum, suit, law).outcome, 'yes');
  const away: FactSheet = {
    ...suit,
    domicileHere: given(false),
    tortPlaceHere: given(false),
    actHere: given(false),
    resultHere: given(false),
    online: given(false),
  };
  assert.equal(decide(forum, away, law).outcome, 'no');
  const abroad = decide(forum, { ...away, defendantDomicileInChina: given(false), propertyHere: given(true) }, law);
  assert.deepEqual([abroad.outcome, abroad.because], ['unknown', 'open']);
});
