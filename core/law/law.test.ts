import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { repeatedSteps, termsUnder } from '#law/kernel/exceptions.ts';
import { compile } from '#law/kernel/compile.ts';
import type { Term } from '#law/kernel/terms.ts';
import { overlaps } from '#law/kernel/parameter.ts';

import { vocabulary } from './facts/vocabulary.ts';
import { parameters } from './parameters.ts';
import { phrases, phraseTables } from './phrases.ts';
import { proposals } from './proposals.ts';
import { questions } from './questions.ts';
import { readings } from './readings.ts';
import { regime } from './regime.ts';
import { isKnown } from './sources/sources.ts';

/** Every term of the law book: those of questions and those that proposals put in their place. */
function* everyTerm(): Generator<Exclude<Term, { how: 'contested' }>> {
  const roots = [
    ...Object.values(questions).map(({ term }) => term),
    ...Object.values(proposals).flatMap(({ replaces }) => Object.values(replaces)),
  ];
  for (const root of roots) for (const term of termsUnder(root)) if (term.how !== 'contested') yield term;
}

test('every step has words in both languages, and they differ', () => {
  for (const { id } of everyTerm()) {
    const phrase = phrases[id];
    assert.ok(phrase !== undefined, `no phrase for ${id}`);
    assert.ok(phrase.zh.length > 0 && phrase.en.length > 0 && phrase.zh !== phrase.en, id);
  }
});

test('every phrase belongs to a step, and to one table only', () => {
  const used = new Set<string>([...everyTerm()].map(({ id }) => id).concat('no-rule'));
  const owner = new Map<string, string>();
  for (const [table, entries] of Object.entries(phraseTables))
    for (const id of Object.keys(entries)) {
      assert.ok(used.has(id), `${id} is no step`);
      assert.equal(owner.get(id), undefined, `${id} stands in ${owner.get(id)} and ${table}`);
      owner.set(id, table);
    }
});

test('every citation resolves to a provision', () => {
  for (const { id, provisions } of everyTerm())
    for (const provision of provisions) assert.ok(isKnown(provision), `${id} cites ${provision}`);
  for (const { id, values } of Object.values(parameters))
    for (const { cite } of values) assert.ok(isKnown(cite), `${id} cites ${cite}`);
  for (const reading of Object.values(readings))
    for (const { sources } of Object.values(reading.options))
      for (const source of sources) assert.ok(isKnown(source), `${reading.id} cites ${source}`);
});

test('every term rests on a provision', () => {
  for (const { id, provisions } of everyTerm()) assert.ok(provisions.length > 0, id);
});

test('a question is registered under its own id', () => {
  for (const [id, question] of Object.entries(questions)) assert.equal(question.id, id);
  for (const [id, reading] of Object.entries(readings)) assert.equal(reading.id, id);
  for (const [id, proposal] of Object.entries(proposals)) assert.equal(proposal.id, id);
  for (const [id, parameter] of Object.entries(parameters)) assert.equal(parameter.id, id);
});

test('within a question a step id names one step', () => {
  for (const { id, term } of Object.values(questions)) assert.deepEqual(repeatedSteps(term), [], id);
});

test('the values of a figure never overlap', () => {
  for (const parameter of Object.values(parameters)) assert.deepEqual(overlaps(parameter), [], parameter.id);
});

test('every fact that a rule reads is in the vocabulary, and every reading has its default among its options', () => {
  for (const { term } of Object.values(questions))
    for (const { reads } of compile(term, regime({ on: asDay('2026-11-23') })).rules)
      for (const fact of reads) assert.ok(Object.hasOwn(vocabulary, fact), fact);
  for (const reading of Object.values(readings)) assert.ok(Object.hasOwn(reading.options, reading.default), reading.id);
});
