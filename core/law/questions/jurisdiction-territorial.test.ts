import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { jurisdictionTerritorial } from './jurisdiction-territorial.ts';

const today = regime({ on: asDay('2026-11-23') });
const nowhere: FactSheet = {
  domicileHere: given(false),
  tortPlaceHere: given(false),
  actHere: given(false),
  resultHere: given(false),
  online: given(true),
  deviceHere: given(false),
  victimDomicileHere: given(false),
};
const strict = regime({ on: asDay('2026-11-23'), readings: { 'victim-domicile': 'not-allowed' } });
const outcome = (facts: FactSheet, law = today) => decide(jurisdictionTerritorial, facts, law).outcome;

test('domicile, act and result each found jurisdiction', () => {
  assert.equal(outcome(nowhere), 'no');
  for (const fact of ['domicileHere', 'tortPlaceHere', 'actHere', 'resultHere'] as const)
    assert.equal(outcome({ ...nowhere, [fact]: given(true) }), 'yes', fact);
});

test('devices and the victim’s domicile count only for a network tort', () => {
  for (const fact of ['deviceHere', 'victimDomicileHere'] as const) {
    assert.equal(outcome({ ...nowhere, [fact]: given(true) }), 'yes', fact);
    assert.equal(outcome({ ...nowhere, [fact]: given(true), online: given(false) }), 'no', fact);
  }
});

test('whether the victim’s domicile serves a public-interest plaintiff is a reading', () => {
  const facts: FactSheet = { ...nowhere, victimDomicileHere: given(true) };
  assert.equal(outcome(facts), 'yes');
  assert.equal(outcome(facts, strict), 'no');
  assert.deepEqual(decide(jurisdictionTerritorial, facts, today).restsOn, ['victim-domicile']);
});

test('the value lists the places that count under the reading', () => {
  const places = [
    { ground: 'domicile', division: '330106' },
    { ground: 'victim-domicile', division: '510104' },
  ] as const;
  const facts: FactSheet = { ...nowhere, domicileHere: given(true), connectingPlaces: given(places) };
  assert.deepEqual(decide(jurisdictionTerritorial, facts, today).value, { candidates: places });
  assert.deepEqual(decide(jurisdictionTerritorial, facts, strict).value, { candidates: [places[0]] });
  assert.deepEqual(decide(jurisdictionTerritorial, nowhere, today).value, { candidates: null });
});
