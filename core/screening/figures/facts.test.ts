import assert from 'node:assert/strict';
import { test } from 'node:test';

import { ladderSchemes } from '#law/proposals/ladder-schemes.ts';
import { parseFacts } from '#law/facts/parse.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';

import { sketchedKinds } from '../classes/kinds.fixture.ts';
import type { Screening } from '../report.ts';
import { factsOf } from './facts.ts';
import { figures, personsOf, screeningOf } from './screening.fixture.ts';

const facts = (screening: Screening): FactSheet =>
  factsOf(screening, { exhibits: ['exhibit-2'], scheme: ladderSchemes['R-MANY'], kinds: sketchedKinds });
const value = (sheet: FactSheet, name: keyof FactSheet): unknown => {
  const state = sheet[name];
  return state?.state === 'given' ? state.value : state?.state;
};

const found = { mobile: figures(1_000, 40, 60), 'bank-card': figures(90, 10, 20), uscc: figures(70, 0, 0) } as const;
const screening = screeningOf(found, personsOf([800, 0, 50], { least: 840, most: 900, identityNumbers: 300, none: 7 }));

test('of the range of persons the fact takes the linked count, and its source names both bounds', () => {
  const state = facts(screening).affectedPersons;
  assert.equal(value(facts(screening), 'affectedPersons'), 850);
  assert.ok(state?.state === 'given');
  assert.match(state.source ?? '', /下限 840，上限 900；另有 7 行/);
  assert.match(state.source ?? '', /at least 840, at most 900; 7 rows/);
  assert.deepEqual(state.exhibits, ['exhibit-2']);
});

test('items are what was found less what is false and less what came again; an organisation is no person', () => {
  assert.equal(value(facts(screening), 'affectedItems'), 900 + 60);
  assert.deepEqual(value(facts(screening), 'criminalItems'), [
    { kind: 'contact', of: 'mobile', items: 1_000, invalid: 40, duplicate: 60, disproved: 100 },
    { kind: 'financial-account', of: 'bank-card', items: 90, invalid: 10, duplicate: 20, disproved: 30 },
  ]);
  assert.deepEqual(value(facts(screening), 'informationKinds'), ['financial-account', 'contact']);
});

test('persons stand under one kind of their class', () => {
  assert.deepEqual(value(facts(screening), 'personsByKind'), [
    { kind: 'financial-account', persons: 50 },
    { kind: 'contact', persons: 800 },
  ]);
});

test('a kind of which nothing valid was found is no kind of the case', () => {
  const sheet = facts(screeningOf({ mobile: figures(5, 5, 0) }, personsOf([0, 0, 0])));
  assert.deepEqual(value(sheet, 'informationKinds'), []);
  assert.equal(value(sheet, 'affectedItems'), 0);
});

test('where only kinds were counted nothing is said of persons, and no repetition is taken off', () => {
  const sheet = facts(screeningOf({ mobile: figures(1_000, 40, null) }, null));
  assert.equal(sheet.affectedPersons, undefined);
  assert.equal(sheet.personsByKind, undefined);
  assert.equal(sheet.includesUnder14, undefined);
  assert.deepEqual(value(sheet, 'criminalItems'), [
    { kind: 'contact', of: 'mobile', items: 1_000, invalid: 40, disproved: 40 },
  ]);
});

test('classes that do not add up to the persons are not believed', () => {
  const sheet = facts(screeningOf(found, { ...personsOf([800, 0, 50]), linked: 900, most: 900 }));
  assert.equal(sheet.personsByKind, undefined);
  assert.equal(value(sheet, 'affectedPersons'), 900);
});

test('classes of another scheme than the one named are not believed', () => {
  const sheet = facts(screeningOf({ mobile: figures(1_000, 0, 0) }, personsOf([800, 20, 0])));
  assert.equal(sheet.personsByKind, undefined);
});

test('children alone may make a class', () => {
  const sheet = facts(screeningOf({ mobile: figures(1_000, 0, 0) }, personsOf([800, 0, 20], { under14: 20 })));
  assert.deepEqual(value(sheet, 'personsByKind'), [
    { kind: 'under-14', persons: 20 },
    { kind: 'contact', persons: 800 },
  ]);
});

test('children are shown by one number, and excluded only where everybody has one and all was read', () => {
  const of = (more: Parameters<typeof personsOf>[1], whole: Partial<Screening> = {}) =>
    value(facts(screeningOf(found, personsOf([10, 0, 0], more), whole)), 'includesUnder14');
  assert.equal(of({ under14: 1 }), true);
  assert.equal(of({ under14: 0 }), false);
  assert.equal(of({ under14: 0, none: 1 }), 'not-known');
  assert.equal(of({ under14: 0, identityNumbers: 9 }), 'not-known');
  const unread = [{ part: 'b.zip', reason: 'password' as const, readBytes: 0, leftBytes: null }];
  assert.equal(of({ under14: 0 }, { unread }), 'not-known');
  assert.equal(of({ under14: null }), undefined);
});

test('what was not read stands in every source, all of it and not only what is listed', () => {
  const unread = [{ part: 'b.zip', reason: 'password' as const, readBytes: 0, leftBytes: null }];
  for (const [name, state] of Object.entries(facts({ ...screening, unread, unreadCount: 1_200 })))
    assert.match(
      state.state === 'given' ? (state.source ?? '') : '',
      /1,200 处没有读完.*1,200 parts were not read/,
      name,
    );
});

test('the sheet reads back as facts of the law', () => {
  const parsed = parseFacts(JSON.parse(JSON.stringify(facts(screening))));
  assert.ok(parsed.ok, JSON.stringify(parsed));
});
