import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { asDay } from '#words/day.ts';
import { yuan } from '#words/money.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { steps } from '#law/kernel/step.ts';

import type { FactSheet } from '../facts/vocabulary.ts';
import { punitiveDamages } from '../questions/punitive-damages.ts';
import { remedies } from '../questions/remedies.ts';
import { regime } from '../regime.ts';

const on = asDay('2026-11-23');
const proposed = regime({ on, proposals: ['R-PUNITIVE'] });
const none = { state: 'not-applicable' } as const;
const grave: FactSheet = {
  harmField: given('personal-information'),
  punitiveClaimed: given(true),
  punitiveInTime: given(true),
  mindState: given('intent'),
  aggravations: given([]),
  breaches: given(['unlawful-trade']),
  infringementMonths: given(3),
  crossBorder: given(false),
  downstreamHarm: given([]),
  damagesMethod: given('gain'),
  lossProvable: given(false),
  gainProvable: given(true),
  provedGain: given(yuan(1_000_000)),
  mitigation: given([]),
  finesPaid: none,
  turnoverLastYear: none,
  personsByKind: given([{ kind: 'biometrics', persons: 60 }]),
  affectedPersons: given(60),
  informationKinds: given(['biometrics']),
  includesUnder14: given(false),
  obtainedInDuty: given(false),
  sanctionedWithinTwoYears: given(false),
  specialGroupPerMille: given(0),
};
const outcome = (facts: FactSheet, law = proposed) => decide(punitiveDamages, facts, law).outcome;
const sum = (facts: FactSheet) => {
  const all = [...steps(decide(punitiveDamages, facts, proposed).step)];
  const value = all.find(({ id }) => id === 'punitive-damages.proposed')?.value;
  assert.ok(typeof value === 'object' && value !== null && 'amount' in value, JSON.stringify(value));
  return value;
};

test('in force there is no statute; under the proposal intent with the most sensitive information passes the gate', () => {
  assert.equal(outcome(grave, regime({ on })), 'no');
  assert.equal(outcome(grave), 'yes');
});

test('the gate: negligence is not enough, nor a small case without repetition, nor a late claim', () => {
  assert.equal(outcome({ ...grave, mindState: given('negligence') }), 'no');
  const small: FactSheet = {
    ...grave,
    personsByKind: given([{ kind: 'contact', persons: 60 }]),
    informationKinds: given(['contact']),
  };
  assert.equal(outcome(small), 'no');
  assert.equal(outcome({ ...small, sanctionedWithinTwoYears: given(true) }), 'yes');
  assert.equal(outcome({ ...grave, punitiveInTime: given(false) }), 'no');
  assert.equal(outcome({ ...grave, punitiveClaimed: given(false) }), 'no');
});

test('every factor shows its points and what supports them, and the multiple follows from the score', () => {
  const value = sum(grave);
  assert.deepEqual(value['factors'], {
    mind: { points: 3, because: ['intent'] },
    facts: { points: 1, because: ['most-sensitive'] },
    harm: { points: 0, because: [] },
  });
  // 0.4 × 3 + 0.3 × 1 = 1.5 of 3, so half way between one and five
  assert.deepEqual([value['scorePerMille'], value['multipleTenths'], value['gross']], [1_500, 30, yuan(3_000_000)]);
  assert.equal(value['decidedBy'], 'multiple');
});

test('all points give the highest multiple, none of fact and harm the least that passes the gate', () => {
  const worst: FactSheet = {
    ...grave,
    infringementMonths: given(7),
    crossBorder: given(true),
    downstreamHarm: given(['crime', 'property', 'irreversible']),
  };
  assert.equal(sum(worst)['multipleTenths'], 50);
});

test('mitigation takes off at most half, fines at most thirty per cent', () => {
  const mild = sum({ ...grave, mitigation: given(['prompt-remedy', 'cooperation', 'compensation-paid']) });
  assert.deepEqual([mild['mitigationPerMille'], mild['sum']], [500, yuan(1_500_000)]);
  const fined = sum({ ...grave, finesPaid: given(yuan(9_000_000)) });
  assert.deepEqual([fined['finesCutPerMille'], fined['sum']], [300, yuan(2_100_000)]);
});

test('the floor counts each person, and the cap wins over it and says so', () => {
  const little: FactSheet = { ...grave, provedGain: given(yuan(100)) };
  const floored = sum(little);
  assert.deepEqual([floored['amount'], floored['decidedBy']], [yuan(30_000), 'floor']);
  const many: FactSheet = {
    ...little,
    personsByKind: given([{ kind: 'biometrics', persons: 200_000 }]),
    affectedPersons: given(200_000),
  };
  const capped = sum(many);
  assert.deepEqual(
    [capped['floor'], capped['amount'], capped['decidedBy'], capped['capWinsOverFloor']],
    [yuan(100_000_000), yuan(50_000_000), 'cap', true],
  );
  const rich = sum({ ...many, turnoverLastYear: given(yuan(4_000_000_000)) });
  assert.deepEqual([rich['cap'], rich['amount']], [yuan(200_000_000), yuan(100_000_000)]);
});

test('where neither loss nor gain is proved the low end of the grid is the base', () => {
  const { base } = { base: sum({ ...grave, gainProvable: given(false) })['base'] };
  assert.deepEqual(base, { method: 'grid-low', sum: yuan(60_000) });
});

test('a sum is whole and never beyond the cap', () => {
  fc.assert(
    fc.property(fc.nat(10_000_000_000), fc.nat(2_000_000), fc.nat(10_000_000_000), (gain, persons, fines) => {
      const value = sum({
        ...grave,
        provedGain: given(gain),
        personsByKind: given([{ kind: 'biometrics', persons: persons + 60 }]),
        affectedPersons: given(persons + 60),
        finesPaid: given(fines),
      });
      assert.ok(Number.isSafeInteger(value['amount']) && Number(value['amount']) <= Number(value['cap']));
    }),
    { numRuns: 100, seed: 69 },
  );
});

test('under the proposal the claim is among those that may be granted, if it came in time', () => {
  const claim: FactSheet = { claimsMade: given(['punitive-damages']), punitiveInTime: given(true) };
  assert.equal(decide(remedies, claim, regime({ on })).outcome, 'no');
  assert.equal(decide(remedies, claim, proposed).outcome, 'yes');
});
