import assert from 'node:assert/strict';
import { test } from 'node:test';
import { given } from '#law/kernel/fact.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { offersOf, takenAtOnce, type Standing } from './offer.ts';

const source = '筛查报告 report.json，SHA-256 …';
const reported: FactSheet = {
  affectedPersons: { state: 'given', value: 3_998, source },
  personsByKind: { state: 'given', value: [{ kind: 'contact', persons: 3_998 }], source },
  includesUnder14: { state: 'not-known' },
};
const standing = (sheet: FactSheet): Readonly<Record<string, Standing>> =>
  Object.fromEntries(offersOf(reported, sheet).map((offer) => [offer.fact, offer.standing]));

test('what nobody answered is open, and taken at once', () => {
  assert.deepEqual(standing({}), { affectedPersons: 'open', personsByKind: 'open', includesUnder14: 'open' });
  assert.deepEqual(takenAtOnce(offersOf(reported, {})), reported);
  assert.equal(standing({ affectedPersons: { state: 'not-known' } })['affectedPersons'], 'open');
});

test('what was typed otherwise is only replaced one by one', () => {
  const sheet: FactSheet = { affectedPersons: given(4_225), includesUnder14: given(true) };
  assert.deepEqual(standing(sheet), { affectedPersons: 'differs', personsByKind: 'open', includesUnder14: 'answered' });
  assert.deepEqual(Object.keys(takenAtOnce(offersOf(reported, sheet))), ['personsByKind']);
});

test('the same figure typed by hand gets the report as its source', () => {
  const sheet: FactSheet = { affectedPersons: given(3_998) };
  assert.equal(standing(sheet)['affectedPersons'], 'agrees');
  assert.deepEqual(takenAtOnce(offersOf(reported, sheet)).affectedPersons, reported.affectedPersons);
});

test('the same figure from another source keeps it, until its own button is pressed', () => {
  const sheet: FactSheet = { affectedPersons: { state: 'given', value: 3_998, source: '询问笔录第 3 页' } };
  assert.equal(standing(sheet)['affectedPersons'], 'elsewhere');
  assert.equal(takenAtOnce(offersOf(reported, sheet)).affectedPersons, undefined);
});

test('what came from another report is replaced, what came from this one stays', () => {
  const other: FactSheet = { affectedPersons: { state: 'given', value: 7, source: '筛查报告 old.json，…' } };
  assert.equal(standing(other)['affectedPersons'], 'earlier');
  const same: FactSheet = { affectedPersons: { state: 'given', value: 3_998, source: '筛查报告 old.json，…' } };
  assert.equal(standing(same)['affectedPersons'], 'earlier');
  assert.equal(takenAtOnce(offersOf(reported, other)).affectedPersons, reported.affectedPersons);
  assert.deepEqual(new Set(Object.values(standing(reported))), new Set(['taken']));
  assert.deepEqual(takenAtOnce(offersOf(reported, reported)), {});
});
