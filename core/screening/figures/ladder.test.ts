import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { asDay } from '#words/day.ts';
import { given } from '#law/kernel/fact.ts';
import { ladderSchemes } from '#law/proposals/ladder-schemes.ts';

import { sketchedKinds } from '../classes/kinds.fixture.ts';
import type { Screening } from '../report.ts';
import { criminalOutcome, ladderOf } from './ladder.ts';
import { figures, personsOf, screeningOf } from './screening.fixture.ts';

const on = asDay('2026-11-23');
const known = {
  obtainedInDuty: given(false),
  sanctionedWithinTwoYears: given(false),
  specialGroupPerMille: given(0),
  boughtForLawfulBusiness: given(false),
};
const ladder = (screening: Screening, more: Parameters<typeof ladderOf>[1]['known'] = known) =>
  ladderOf(screening, { on, kinds: sketchedKinds, scheme: 'R-MANY', known: more });

const screening = screeningOf(
  { mobile: figures(6_000, 500, 1_000), 'bank-card': figures(40, 5, 10), lodging: figures(300, 0, 50) },
  personsOf([4_000, 200, 24]),
);

test('the criminal ladder shows what was seized, what is false, what came again, and what stands', () => {
  const { criminal } = ladder(screening);
  assert.deepEqual(
    criminal.lines.map(({ kind, tier, threshold, seized, invalid, duplicate, standing }) => [
      kind,
      tier,
      threshold,
      seized,
      invalid,
      duplicate,
      standing,
    ]),
    [
      ['mobile', 'third', 5_000, 6_000, 500, 1_000, 4_500],
      ['bank-card', 'first', 50, 40, 5, 10, 25],
      ['lodging', 'second', 500, 300, 0, 50, 250],
    ],
  );
  // 4,500/5,000 + 25/50 + 250/500 = 0.9 + 0.5 + 0.5.
  assert.equal(criminal.ratioPerMille, 1_900);
  assert.equal(criminal.outcome, 'yes');
});

test('without what no data set shows, the criminal ladder stays unknown but its sum is there', () => {
  const { criminal } = ladder(screening, {});
  assert.equal(criminal.outcome, 'unknown');
  assert.equal(criminal.ratioPerMille, 1_900);
});

test('what is still to be found is told: duty or service only where it would decide', () => {
  const few = screeningOf({ mobile: figures(3_000, 0, 0) }, personsOf([3_000, 0, 0]));
  assert.equal(criminalOutcome(ladder(screening, {}).criminal), 'unknown');
  assert.equal(criminalOutcome(ladder(few, {}).criminal), 'halved');
  assert.equal(criminalOutcome(ladder(few).criminal), 'no');
  assert.equal(criminalOutcome(ladder(screening).criminal), 'yes');
});

test('the proposed ladder counts each person once, by class', () => {
  // 24/50 + 200/500 + 4,000/5,000 = 0.48 + 0.4 + 0.8.
  assert.deepEqual(ladder(screening).proposal, {
    scheme: 'R-MANY',
    byClass: { 'most-sensitive': 24, sensitive: 200, other: 4_000 },
    thresholds: { 'most-sensitive': 50, sensitive: 500, other: 5_000 },
    perMille: [1_680, 1_680],
    tiers: ['basic', 'basic'],
  });
});

test('circumstances that nobody knows widen the score to what they might make of it', () => {
  assert.deepEqual(ladder(screening, {}).proposal?.perMille, [1_680, 8 * 1_680]);
  assert.deepEqual(ladder(screening, {}).proposal?.tiers, ['basic', 'large']);
});

test('under another scheme the classes are not known, so the score is bounded', () => {
  const [pipl, criminal] = ladder(screening).otherSchemes;
  assert.deepEqual([pipl?.scheme, criminal?.scheme], ['R-MANY-PIPL28', 'R-MANY-CRIM2017']);
  assert.equal(pipl?.byClass, null);
  // All 4,224 of the lowest class, or all of the highest.
  assert.deepEqual(pipl?.perMille, [Math.floor((4_224 * 1_000) / 5_000), (4_224 * 1_000) / 50]);
});

test('where only kinds were counted there is no ladder of persons', () => {
  const { proposal, otherSchemes, criminal } = ladder(screeningOf({ mobile: figures(10, 0, null) }, null));
  assert.deepEqual([proposal, otherSchemes], [null, []]);
  assert.equal(criminal.lines[0]?.duplicate, null);
});

test('before the interpretation there is no criminal figure', () => {
  const early = ladderOf(screening, { on: asDay('2017-05-31'), kinds: sketchedKinds, scheme: 'R-MANY', known });
  assert.deepEqual([early.criminal.ratioPerMille, early.criminal.lines], [null, []]);
});

test('the law finds the very classes that were counted, whichever scheme the screening was run over', () => {
  const ranks = fc.tuple(fc.nat({ max: 9_999 }), fc.nat({ max: 999 }), fc.nat({ max: 99 }));
  const every = {
    mobile: figures(9, 0, 0),
    'bank-card': figures(9, 0, 0),
    lodging: figures(9, 0, 0),
  };
  fc.assert(
    fc.property(ranks, fc.constantFrom('R-MANY', 'R-MANY-PIPL28', 'R-MANY-CRIM2017'), (byRank, scheme) => {
      const { proposal } = ladderOf(screeningOf(every, personsOf(byRank)), { on, kinds: sketchedKinds, scheme, known });
      const [other, sensitive, most] = byRank;
      const score = Math.floor((most * 1_000_000 + sensitive * 100_000 + other * 10_000) / 50_000);
      assert.deepEqual(proposal?.perMille, [score, score]);
      assert.ok(Object.hasOwn(ladderSchemes, proposal?.scheme ?? ''));
    }),
  );
});
