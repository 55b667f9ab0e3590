import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';

import type { FactSheet } from '../facts/vocabulary.ts';
import { regime } from '../regime.ts';

import { standing } from './standing.ts';

const today = regime({ on: asDay('2026-11-23') });
const facts: FactSheet = {
  announcementMade: given(true),
  announcementMedium: given('national'),
  announcementContents: given(['harm', 'may-sue', 'period', 'contact', 'issuer']),
  announcedOn: given(asDay('2026-03-02')),
  filedOn: given(asDay('2026-04-02')),
  plaintiffKind: given('procuratorate'),
  otherBodyFiled: given(false),
};
const outcome = (sheet: FactSheet, law = today) => {
  const { outcome: answer, because } = decide(standing, sheet, law);
  return because ?? answer;
};

test('a procuratorate after its announcement has standing', () => {
  assert.equal(outcome(facts), 'yes');
});

test('a procuratorate during its announcement has none yet', () => {
  assert.equal(outcome({ ...facts, filedOn: given(asDay('2026-03-20')) }), 'no');
});

test('national and provincial consumer associations have standing against operators, city and county ones have not', () => {
  const association: FactSheet = {
    plaintiffKind: given('consumer-organisation'),
    isOperator: given(true),
    victimsIncludeConsumers: given(true),
  };
  assert.equal(outcome({ ...association, organisationLevel: given('national') }), 'yes');
  assert.equal(outcome({ ...association, organisationLevel: given('province') }), 'yes');
  assert.equal(outcome({ ...association, organisationLevel: given('lower') }), 'no');
  assert.equal(outcome({ ...association, organisationLevel: given('province'), isOperator: given(false) }), 'no');
});

test('an organisation needs a designation in force', () => {
  assert.equal(outcome({ plaintiffKind: given('designated-organisation'), designationInForce: given(true) }), 'yes');
  assert.equal(outcome({ plaintiffKind: given('designated-organisation'), designationInForce: given(false) }), 'no');
});

test('individuals and other organisations have none', () => {
  assert.equal(outcome({ plaintiffKind: given('individual') }), 'no');
  assert.equal(outcome({ plaintiffKind: given('other-organisation') }), 'no');
});

test('before article 70 there was no such rule', () => {
  assert.equal(decide(standing, facts, regime({ on: asDay('2021-10-31') })).noRuleBefore, '2021-11-01');
});
