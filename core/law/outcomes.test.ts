import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { decide, outcomes } from '#law/kernel/decision.ts';
import { asDay } from '#words/day.ts';

import { questions } from './questions.ts';
import { regime } from './regime.ts';
import { disputedSheet, partialSheet, regimesInUse } from './sheets.fixture.ts';

const all = Object.values(questions);
const laws = [...regimesInUse, regime({ on: asDay('2017-01-01') })];

test('an answer without its tree is the answer of the tree, for every question under every reading and proposal', () => {
  for (const question of all)
    for (const law of laws) {
      const quick = outcomes(question, law);
      fc.assert(
        fc.property(partialSheet(question, law), ({ partial, complete }) => {
          for (const facts of [partial, complete, {}]) {
            const { outcome, because } = decide(question, facts, law);
            assert.deepEqual(quick(facts), { outcome, because }, question.id);
          }
        }),
        { numRuns: 12, seed: 70 },
      );
    }
});

test('the same holds where parties dispute facts', () => {
  const law = regime({ on: asDay('2026-11-23') });
  for (const question of all) {
    const quick = outcomes(question, law);
    fc.assert(
      fc.property(disputedSheet(question, law), ({ contested }) => {
        const { outcome, because } = decide(question, contested, law);
        assert.deepEqual(quick(contested), { outcome, because }, question.id);
      }),
      { numRuns: 60, seed: 58 },
    );
  }
});
