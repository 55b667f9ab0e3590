import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';

import type { FactSheet } from '../facts/vocabulary.ts';
import { regime } from '../regime.ts';

import { subsidiarity } from './subsidiarity.ts';

const today = regime({ on: asDay('2026-11-23') });
const facts: FactSheet = {
  announcementMade: given(true),
  announcementMedium: given('national'),
  announcementContents: given(['harm', 'may-sue', 'period', 'contact', 'issuer']),
  announcedOn: given(asDay('2026-03-02')),
  filedOn: given(asDay('2026-04-02')),
  otherBodyFiled: given(false),
};
const outcome = (sheet: FactSheet, law = today) => {
  const { outcome: answer, because } = decide(subsidiarity, sheet, law);
  return because ?? answer;
};

test('after the announcement, and with nobody else suing, the procuratorate may', () => {
  assert.equal(outcome(facts), 'yes');
});

test('another eligible body that has filed goes first', () => {
  assert.equal(outcome({ ...facts, otherBodyFiled: given(true) }), 'no');
});

test('under the reading that only docketing counts, a suit merely filed bars nothing', () => {
  const docketed = regime({ on: asDay('2026-11-23'), readings: { 'has-sued': 'docketed' } });
  const filedOnly: FactSheet = { ...facts, otherBodyFiled: given(true), otherBodyDocketed: given(false) };
  assert.equal(outcome(filedOnly, docketed), 'yes');
  assert.equal(outcome({ ...filedOnly, otherBodyDocketed: given(true) }, docketed), 'no');
});

test('under the reading that nobody is ranked, the procuratorate may sue at once', () => {
  const parallel = regime({ on: asDay('2026-11-23'), readings: { subsidiarity: 'side-by-side' } });
  assert.equal(outcome({}, parallel), 'yes');
  assert.deepEqual(decide(subsidiarity, {}, parallel).restsOn, ['subsidiarity']);
});
