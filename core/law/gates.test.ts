import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { given } from '#law/kernel/fact.ts';

import type { FactSheet } from './facts/vocabulary.ts';
import { gateIds, gates, questionsAt } from './gates.ts';
import { regime } from './regime.ts';

const today = regime({ on: asDay('2026-11-23') });
const at = (id: (typeof gateIds)[number], facts: FactSheet) => {
  const gate = gates(facts, today).find((each) => each.id === id);
  assert.ok(gate !== undefined);
  return gate;
};

test('the five gates stand in the order in which a court looks', () => {
  assert.deepEqual(
    gates({}, today).map(({ id }) => id),
    ['standing', 'scope', 'acceptance', 'jurisdiction', 'procedure'],
  );
});

test('with nothing known no gate is passed and none is shut', () => {
  for (const { outcome, because } of gates({}, today)) assert.deepEqual([outcome, because], ['unknown', 'missing']);
});

test('one failed question shuts its gate', () => {
  assert.equal(at('standing', { plaintiffKind: given('individual') }).outcome, 'no');
  assert.equal(at('acceptance', { claimsSpecific: given(false) }).outcome, 'no');
});

test('a question for one kind of plaintiff is asked of that kind alone', () => {
  const asked = (kind: 'procuratorate' | 'consumer-organisation') =>
    at('standing', { plaintiffKind: given(kind) }).decisions.map(({ question }) => question);
  assert.deepEqual(asked('procuratorate'), ['standing', 'procuratorate-level']);
  assert.deepEqual(asked('consumer-organisation'), ['standing', 'consumer-duty']);
});

test('a gate that waits only for an open term is open, not missing', () => {
  const facts: FactSheet = {
    processesInChina: given(true),
    relatesToPersons: given(true),
    anonymised: given(false),
    processed: given(true),
    decidesPurposeAndMeans: given(true),
    householdPurpose: given(false),
    statisticsOrArchives: given(false),
    breaches: given(['unlawful-trade']),
    defendantKind: given('company'),
    plaintiffKind: given('procuratorate'),
    suitKind: given('civil-pil'),
  };
  const { outcome, because } = at('scope', facts);
  assert.deepEqual([outcome, because], ['unknown', 'open']);
});

test('every public-interest suit of first instance passes the gate of procedure once the bench is settled', () => {
  const { outcome, decisions } = at('procedure', {
    suitKind: given('civil-pil'),
    plaintiffKind: given('procuratorate'),
    defendantKind: given('company'),
    caseStage: given('first-instance'),
  });
  assert.equal(outcome, 'yes', decisions.map(({ question, outcome: each }) => `${question} ${each}`).join());
});

test('every gate asks something', () => {
  for (const id of gateIds) assert.ok(questionsAt(id).length > 0, id);
});
