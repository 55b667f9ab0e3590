import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { asDay } from '#words/day.ts';
import { yuan } from '#words/money.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { level } from '#law/questions/level.ts';
import { noSummary } from '#law/questions/no-summary.ts';
import { sevenMemberBench } from '#law/questions/seven-member-bench.ts';
import { regime } from '#law/regime.ts';

const on = asDay('2026-11-23');
const force = regime({ on });
const reform = regime({ on, proposals: ['R-LEVEL'] });
const both = regime({ on, proposals: ['R-LEVEL', 'R-MANY'] });

const victims = (kind: string, persons: number) => ({
  affectedPersons: given(persons),
  personsByKind: given([{ kind, persons }]),
});

const light: FactSheet = {
  suitKind: given('civil-pil'),
  plaintiffKind: given('procuratorate'),
  caseStage: given('first-instance'),
  courtKind: given('basic'),
  online: given(false),
  approvedHandDown: given(false),
  courtHearsCriminalCase: given(false),
  claimAmount: given(yuan(34_000)),
  provincesConcerned: given(1),
  specialMatter: given('none'),
  novelOrComplex: given(false),
  factsClear: given(true),
  punitiveClaimed: given(false),
  defendantAdmitsProcessing: given(true),
  ...victims('other', 6_000),
  obtainedInDuty: given(false),
  sanctionedWithinTwoYears: given(false),
  specialGroupPerMille: given(0),
};
const outcomes = (facts: FactSheet, law: typeof force) =>
  [level, noSummary, sevenMemberBench].map((question) => decide(question, facts, law).outcome);

test('a light case goes to a basic court in summary procedure only under the proposal', () => {
  assert.deepEqual(outcomes(light, force), ['no', 'yes', 'yes']);
  assert.deepEqual(outcomes(light, reform), ['yes', 'no', 'no']);
  assert.deepEqual(outcomes(light, both), ['yes', 'no', 'no']);
});

test('each heavy ground alone calls for the intermediate court, named in the value', () => {
  const grounds = {
    sum: { claimAmount: given(yuan(100_000_000)) },
    provinces: { provincesConcerned: given(2) },
    'foreign-related': { specialMatter: given('foreign-related') },
    mass: victims('health', 50_000),
    'novel-or-complex': { novelOrComplex: given(true) },
    contested: { factsClear: given(false) },
  } as const satisfies Record<string, FactSheet>;
  for (const [ground, change] of Object.entries(grounds)) {
    const facts: FactSheet = { ...light, ...change };
    assert.deepEqual(outcomes(facts, reform), ['no', 'yes', 'yes'], ground);
    const intermediate = decide(level, { ...facts, courtKind: given('intermediate') }, reform);
    assert.equal(intermediate.outcome, 'yes', ground);
    assert.deepEqual(intermediate.value, { course: 'intermediate-ordinary', grounds: [ground] });
  }
  const million: FactSheet = { ...light, ...victims('other', 1_000_000), courtKind: given('intermediate') };
  assert.deepEqual(decide(level, million, reform).value, {
    course: 'intermediate-ordinary',
    grounds: ['persons', 'mass'],
  });
});

test('between the two a basic court tries it in ordinary procedure', () => {
  for (const change of [
    { claimAmount: given(yuan(1_000_000)) },
    { punitiveClaimed: given(true) },
    { defendantAdmitsProcessing: given(false) },
    victims('other', 50_000),
  ] as const satisfies readonly FactSheet[])
    assert.deepEqual(outcomes({ ...light, ...change }, reform), ['yes', 'yes', 'yes']);
});

test('the bounds include the figure: one fen less is light', () => {
  assert.deepEqual(outcomes({ ...light, claimAmount: given(yuan(999_999.99)) }, reform), ['yes', 'no', 'no']);
});

test('a claim without a sum is worth the gain or a floor for each victim', () => {
  const unsaid: FactSheet = { ...light, claimAmount: { state: 'not-applicable' }, provedGain: given(yuan(10_000)) };
  // 6,000 persons at 500 yuan are three million: no longer light.
  assert.deepEqual(outcomes(unsaid, reform), ['yes', 'yes', 'yes']);
  const few: FactSheet = { ...unsaid, ...victims('other', 1_000) };
  assert.deepEqual(outcomes(few, reform), ['yes', 'no', 'no']);
  assert.equal(outcomes({ ...few, provedGain: given(yuan(100_000_000)) }, reform)[0], 'no');
});

test('what is missing leaves the division unknown unless another ground settles it', () => {
  const { claimAmount: _left, ...unsaid } = light;
  assert.deepEqual(outcomes(unsaid, reform), ['unknown', 'unknown', 'unknown']);
  assert.equal(decide(level, unsaid, reform).because, 'missing');
  assert.equal(outcomes({ ...unsaid, factsClear: given(false) }, reform)[0], 'no');
});

test('more facts never turn one answer into the other', () => {
  const names = Object.keys(light) as (keyof typeof light)[];
  fc.assert(
    fc.property(fc.subarray(names), fc.subarray(names), (kept, further) => {
      const only = (of: readonly (keyof typeof light)[]): FactSheet =>
        Object.fromEntries(of.map((name) => [name, light[name]]));
      const fewer = outcomes(only(kept), reform);
      const more = outcomes(only([...new Set([...kept, ...further])]), reform);
      for (const [index, answer] of fewer.entries()) if (answer !== 'unknown') assert.equal(more[index], answer);
    }),
    { numRuns: 300 },
  );
});

test('the proposal says what forbids it and what can be done instead', () => {
  const { blockedBy, nearestRoute } = reform.proposals[0] ?? assert.fail('no proposal');
  assert.deepEqual(blockedBy, ['CPLI 257(1)(5)', 'CPL 42(1)(1)', 'Jury 16(1)(2)', 'CPLI 283(1)']);
  assert.ok(nearestRoute.provisions.length > 0);
});
