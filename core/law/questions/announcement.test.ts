import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { smallestChanges } from '#law/kernel/change.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';

import type { FactSheet } from '../facts/vocabulary.ts';
import { regime } from '../regime.ts';

import { announcement } from './announcement.ts';

const today = regime({ on: asDay('2026-11-23') });
const facts: FactSheet = {
  announcementMade: given(true),
  announcementMedium: given('national'),
  announcementContents: given(['harm', 'may-sue', 'period', 'contact', 'issuer']),
  announcedOn: given(asDay('2026-03-02')),
  filedOn: given(asDay('2026-04-02')),
};
const outcome = (sheet: FactSheet, law = today) => {
  const { outcome: answer, because } = decide(announcement, sheet, law);
  return because ?? answer;
};

test('thirty days from the day after publication: on the last day it is too early, the day after in time', () => {
  assert.equal(outcome({ ...facts, filedOn: given(asDay('2026-04-01')) }), 'no');
  assert.equal(outcome(facts), 'yes');
  assert.deepEqual(decide(announcement, facts, today).value, { lastDay: '2026-04-01', provisional: false });
});

test('a last day on a holiday moves to the next working day, unless the other reading is chosen', () => {
  const holiday: FactSheet = { ...facts, announcedOn: given(asDay('2026-09-03')), filedOn: given(asDay('2026-10-08')) };
  const fixed = regime({ on: asDay('2026-11-23'), readings: { 'holiday-rule-governs-announcement': 'stays' } });
  assert.deepEqual(decide(announcement, holiday, today).value, {
    lastDay: '2026-10-08',
    provisional: false,
    otherwise: '2026-10-03',
  });
  assert.equal(outcome(holiday), 'no');
  assert.equal(outcome(holiday, fixed), 'yes');
});

test('local media are not enough, nor an announcement that leaves something out', () => {
  assert.equal(outcome({ ...facts, announcementMedium: given('local') }), 'no');
  const decision = decide(
    announcement,
    { ...facts, announcementContents: given(['harm', 'may-sue', 'issuer']) },
    today,
  );
  assert.equal(decision.outcome, 'no');
  assert.deepEqual(decision.step.parts.find(({ id }) => id === 'announcement.contents')?.value, {
    lacking: ['period', 'contact'],
  });
});

test('a month known without its day answers only where every day of it agrees', () => {
  assert.equal(outcome({ ...facts, announcedOn: given('2026-01') }), 'yes');
  assert.equal(outcome({ ...facts, announcedOn: given('2026-03') }), 'missing');
  assert.equal(outcome({ ...facts, filedOn: given('2026-03') }), 'no');
});

test('the earliest day of filing is offered as the smallest change', () => {
  const [change] = smallestChanges(announcement, { ...facts, filedOn: given(asDay('2026-03-20')) }, today);
  assert.deepEqual(
    change?.moves.map(({ fact, to }) => [fact, to]),
    [['filedOn', given('2026-04-02')]],
  );
});

test('whether criminal-incidental suits needed it before the reply of 2019 is open', () => {
  const before = regime({ on: asDay('2019-06-01') });
  const incidental: FactSheet = { ...facts, suitKind: given('criminal-incidental-pil') };
  assert.equal(outcome(incidental, before), 'open');
  assert.equal(outcome({ ...facts, suitKind: given('civil-pil') }, before), 'yes');
  assert.equal(outcome(incidental), 'yes');
});
