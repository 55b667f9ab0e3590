import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { applied, smallestChanges } from '#law/kernel/change.ts';
import { compiled, decide } from '#law/kernel/decision.ts';
import { explainParagraph, explainTree, factTable } from '#law/kernel/explain.ts';
import type { FactState } from '#law/kernel/fact.ts';
import { nextQuestions } from '#law/kernel/next-question.ts';
import { replay, seal } from '#law/kernel/seal.ts';
import { steps } from '#law/kernel/step.ts';

import { vocabulary } from './facts/vocabulary.ts';
import { questions } from './questions.ts';
import { completeSheets, disputedSheet, partialSheet, readBy, regimesInUse, settledStates } from './sheets.fixture.ts';
import { words } from './words.ts';

const all = Object.values(questions);

/** Regimes under which the question's rule differs from the one in force, and the one in force. */
function regimesFor(question: (typeof all)[number]) {
  const seen = new Set<string>();
  return regimesInUse.filter((law) => {
    const shape = compiled(question, law)
      .rules.map(({ id, how, proposal }) => `${id} ${how} ${proposal}`)
      .concat(compiled(question, law).readings.map((id) => `${id}=${law.readings[id]}`))
      .join('\n');
    return !seen.has(shape) && seen.add(shape);
  });
}

test('with every fact settled a question is answered, unless the law itself is open', () => {
  for (const question of all)
    for (const law of regimesFor(question))
      for (const facts of completeSheets(question, law)) {
        const { outcome, because, step } = decide(question, facts, law);
        const names = law.proposals.map(({ id }) => id).join();
        assert.ok(
          outcome !== 'unknown' || because === 'open',
          `${question.id} ${names} ${JSON.stringify(nextQuestions(step))} ${JSON.stringify(facts)}`,
        );
      }
});

test('more facts never turn a yes into a no, nor a no into a yes', () => {
  for (const question of all)
    for (const law of regimesFor(question))
      fc.assert(
        fc.property(partialSheet(question, law), ({ partial, complete }) => {
          const before = decide(question, partial, law).outcome;
          if (before !== 'unknown') assert.equal(decide(question, complete, law).outcome, before, question.id);
        }),
        { numRuns: 60, seed: 282 },
      );
});

test('an answer that stands in spite of disputes stands whichever side is believed on each fact', () => {
  for (const question of all)
    for (const law of regimesFor(question))
      fc.assert(
        fc.property(disputedSheet(question, law), ({ complete, contested }) => {
          const before = decide(question, contested, law).outcome;
          if (before !== 'unknown') assert.equal(decide(question, complete, law).outcome, before, question.id);
        }),
        { numRuns: 60, seed: 108 },
      );
});

test('every decision replays to the byte', () => {
  for (const question of all)
    for (const law of regimesFor(question))
      fc.assert(
        fc.property(partialSheet(question, law), ({ partial }) => {
          assert.ok(replay(seal(decide(question, partial, law), partial), question, partial, law), question.id);
        }),
        { numRuns: 5, seed: 71 },
      );
});

test('every decision explains itself in both languages', () => {
  for (const question of all)
    for (const law of regimesFor(question)) {
      const decision = decide(question, {}, law);
      for (const language of ['zh', 'en'] as const) {
        const lines = explainTree(decision, language, words).split('\n').length;
        assert.equal(lines, [...steps(decision.step)].length, question.id);
        assert.ok(explainParagraph(decision, language, words).length > 0);
        factTable(decision, language, words);
      }
    }
});

test('asking what is asked for, one fact after another, reaches an answer', () => {
  for (const question of all)
    for (const law of regimesFor(question)) {
      const facts: Record<string, FactState<unknown>> = {};
      for (let round = 0; round <= readBy(question, law).length; round++) {
        // A decision reads its sheet later on, so each round has its own.
        const decision = decide(question, { ...facts }, law);
        const [ask] = nextQuestions(decision.step);
        if (decision.outcome !== 'unknown' || ask === undefined) break;
        const name = readBy(question, law).find((each) => each === ask.fact);
        assert.ok(name !== undefined, `${question.id} asks for ${ask.fact}`);
        facts[name] = settledStates(name, question, law)[0] ?? { state: 'not-known' };
      }
      const { outcome, because } = decide(question, facts, law);
      assert.ok(outcome !== 'unknown' || because === 'open', `${question.id}: ${JSON.stringify(facts)}`);
    }
});

test('every change shown gives the outcome when decided again', () => {
  for (const question of all)
    for (const law of regimesFor(question))
      fc.assert(
        fc.property(partialSheet(question, law), fc.constantFrom('yes', 'no'), ({ partial }, goal) => {
          for (const { moves } of smallestChanges(question, partial, law, goal))
            assert.equal(decide(question, applied(partial, moves), law).outcome, goal);
        }),
        { numRuns: 3, seed: 13 },
      );
});

/** Steps that by design have one answer: they carry a value, or stand for the absence of a condition. */
const constant = new Map([
  ['subsidiarity.side-by-side', 'yes'],
  ['plaintiff-order.proposed', 'yes'],
  ['announcement.incidental', 'yes'],
  ['jurisdiction-territorial.candidates', 'yes'],
  ['jurisdiction-territorial.ranked', 'yes'],
  ['jurisdiction-territorial.victim-domicile-counts', 'no'],
  ['first-filed.otherwise', 'yes'],
  ['jurisdiction-dispute.superior', 'yes'],
  ['internet-court.appeal', 'yes'],
  ['level.no-internet-court', 'no'],
  ['seven-member-bench.composition', 'yes'],
  ['seven-member-bench.incidental-counts', 'no'],
  ['court-fee.scale', 'yes'],
  ['remedies.damages-available', 'yes'],
  ['damages.available', 'yes'],
  ['punitive-damages.no-statute', 'no'],
  ['preservation-fee.scale', 'yes'],
]);

test('every step is reached with yes and with no by some sheet', () => {
  const reached = new Map<string, Set<string>>();
  for (const question of all)
    for (const law of regimesFor(question))
      for (const facts of completeSheets(question, law, 400))
        for (const { id, truth, how } of steps(decide(question, facts, law).step)) {
          const truths = reached.get(id) ?? new Set<string>();
          reached.set(id, truths.add(how === 'open' && truth === 'unknown' ? 'open' : truth));
        }
  for (const [id, truths] of reached) {
    const only = constant.get(id);
    if (only !== undefined) assert.deepEqual([...truths], [only], id);
    else if (!truths.has('open')) assert.ok(truths.has('yes') && truths.has('no'), `${id}: ${[...truths].join()}`);
  }
});

test('a fact read in several places is of a kind whose values can all be tried, or is listed with the reason', () => {
  /** Each step on such a set holds or not by its own option, whatever the other steps hold, so no answer is lost. */
  const reasoned = new Set(['breaches', 'informationKinds', 'claimsMade']);
  for (const question of all)
    for (const law of regimesFor(question))
      for (const name of compiled(question, law).repeated) {
        const kind = Object.entries(vocabulary).find(([each]) => each === name)?.[1].kind;
        assert.ok(
          kind === 'boolean' || kind === 'choice' || kind === 'count' || kind === 'fen' || reasoned.has(name),
          `${question.id} reads ${name} more than once`,
        );
      }
});
