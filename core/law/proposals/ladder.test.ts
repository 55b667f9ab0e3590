import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { asDay } from '#words/day.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { smallestChanges } from '#law/kernel/change.ts';

import type { FactSheet } from '../facts/vocabulary.ts';
import { many } from '../questions/many.ts';
import { regime } from '../regime.ts';

const under = (proposal: string) => regime({ on: asDay('2026-11-23'), proposals: [proposal] });
const plain: FactSheet = {
  obtainedInDuty: given(false),
  sanctionedWithinTwoYears: given(false),
  specialGroupPerMille: given(0),
  unspecifiedVictims: given(false),
  ongoingRisk: given(false),
};
const of = (...rows: readonly (readonly [kind: string, persons: number])[]): FactSheet => ({
  ...plain,
  personsByKind: given(rows.map(([kind, persons]) => ({ kind, persons }))),
});
const tier = (facts: FactSheet, proposal = 'R-MANY'): unknown => {
  const { value } = decide(many, facts, under(proposal));
  return typeof value === 'object' && value !== null ? Reflect.get(value, 'tier') : undefined;
};

test('each class has its own threshold, the figure itself included', () => {
  assert.equal(tier(of(['biometrics', 49])), 'below');
  assert.equal(tier(of(['biometrics', 50])), 'basic');
  assert.equal(tier(of(['health', 499])), 'below');
  assert.equal(tier(of(['health', 500])), 'basic');
  assert.equal(tier(of(['contact', 4_999])), 'below');
  assert.equal(tier(of(['contact', 5_000])), 'basic');
});

test('classes are summed as shares of their thresholds', () => {
  assert.equal(tier(of(['biometrics', 25], ['health', 250])), 'basic');
  assert.equal(tier(of(['biometrics', 25], ['health', 249])), 'below');
});

test('ten times the threshold is large, a hundred times mass, and a million persons are mass whatever the kind', () => {
  assert.equal(tier(of(['biometrics', 499])), 'basic');
  assert.equal(tier(of(['biometrics', 500])), 'large');
  assert.equal(tier(of(['biometrics', 5_000])), 'mass');
  assert.equal(tier(of(['contact', 499_999])), 'large');
  assert.equal(tier(of(['contact', 500_000])), 'mass');
});

test('each aggravating circumstance halves the thresholds', () => {
  assert.equal(tier({ ...of(['biometrics', 25]), obtainedInDuty: given(true) }), 'basic');
  assert.equal(
    tier({ ...of(['biometrics', 13]), obtainedInDuty: given(true), sanctionedWithinTwoYears: given(true) }),
    'basic',
  );
  assert.equal(tier({ ...of(['biometrics', 25]), specialGroupPerMille: given(200) }), 'basic');
  assert.equal(tier({ ...of(['biometrics', 25]), specialGroupPerMille: given(199) }), 'below');
});

test('fewer than ten persons are never many', () => {
  const grave: FactSheet = {
    ...of(['biometrics', 9]),
    obtainedInDuty: given(true),
    sanctionedWithinTwoYears: given(true),
    specialGroupPerMille: given(1_000),
  };
  assert.equal(tier(grave), 'below');
  assert.equal(tier({ ...grave, personsByKind: given([{ kind: 'biometrics', persons: 10 }]) }), 'basic');
});

test('the schemes differ where article 28 and the criminal tiers do', () => {
  assert.equal(tier(of(['health', 50]), 'R-MANY'), 'below');
  assert.equal(tier(of(['health', 50]), 'R-MANY-PIPL28'), 'basic');
  assert.equal(tier(of(['biometrics', 50]), 'R-MANY-CRIM2017'), 'below');
  assert.equal(tier(of(['under-14', 50]), 'R-MANY'), 'basic');
  assert.equal(tier(of(['under-14', 50]), 'R-MANY-CRIM2017'), 'below');
});

test('without a breakdown the answer is given wherever no breakdown could change it', () => {
  const total = (affectedPersons: number): FactSheet => ({ ...plain, affectedPersons: given(affectedPersons) });
  const answer = (facts: FactSheet) => decide(many, facts, under('R-MANY')).outcome;
  assert.equal(answer(total(5_000)), 'yes');
  assert.equal(answer(total(49)), 'no');
  assert.equal(answer(total(50)), 'unknown');
  assert.equal(answer({ ...total(4_000), informationKinds: given(['contact']), includesUnder14: given(false) }), 'no');
  assert.equal(answer({ ...total(4_000), informationKinds: given(['contact']) }), 'unknown');
});

test('an unknown circumstance leaves the answer unknown only where it could turn it', () => {
  const { obtainedInDuty: _left, ...without } = of(['biometrics', 24]);
  assert.equal(decide(many, without, under('R-MANY')).outcome, 'no');
  const { obtainedInDuty: _also, ...nearer } = of(['biometrics', 25]);
  assert.equal(decide(many, nearer, under('R-MANY')).outcome, 'unknown');
});

test('a breakdown that contradicts the total is believed as little as the total', () => {
  const { outcome, because } = decide(many, { ...of(['biometrics', 60]), affectedPersons: given(10) }, under('R-MANY'));
  assert.deepEqual([outcome, because], ['unknown', 'missing']);
});

test('a continuing risk to unspecified persons is many without a number', () => {
  const facts: FactSheet = { ...of(['contact', 3]), unspecifiedVictims: given(true), ongoingRisk: given(true) };
  assert.equal(decide(many, facts, under('R-MANY')).outcome, 'yes');
});

test('more persons never lower the tier', () => {
  const tiers = ['below', 'basic', 'large', 'mass'];
  const persons = fc.nat({ max: 2_000_000 });
  fc.assert(
    fc.property(fc.constantFrom('biometrics', 'health', 'contact'), persons, persons, (kind, some, more) => {
      const lower = tiers.indexOf(String(tier(of([kind, some]))));
      assert.ok(tiers.indexOf(String(tier(of([kind, some + more])))) >= lower);
    }),
  );
});

test('the number of persons that would be enough is the smallest one', () => {
  const facts: FactSheet = {
    ...plain,
    affectedPersons: given(4_000),
    informationKinds: given(['contact']),
    includesUnder14: given(false),
  };
  const change = smallestChanges(many, facts, under('R-MANY')).find(({ moves }) =>
    moves.some(({ fact }) => fact === 'affectedPersons'),
  );
  assert.deepEqual(
    change?.moves.map(({ fact, to }) => [fact, to]),
    [['affectedPersons', given(5_000)]],
  );
});
