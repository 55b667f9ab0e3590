import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { effects } from '#law/kernel/compare.ts';
import { termsUnder } from '#law/kernel/exceptions.ts';
import { compiled, decide } from '#law/kernel/decision.ts';

import { parameters } from './parameters.ts';
import { proposals } from './proposals.ts';
import { questions } from './questions.ts';
import { regime, withoutProposal } from './regime.ts';
import { completeSheets } from './sheets.fixture.ts';
import { provision } from './sources/sources.ts';

const on = asDay('2026-11-23');

test('every proposal says what forbids it today and what can lawfully be done instead', () => {
  for (const { id, blockedBy, nearestRoute, words } of Object.values(proposals)) {
    assert.ok(blockedBy.length > 0 && nearestRoute.provisions.length > 0, id);
    for (const cited of [...blockedBy, ...nearestRoute.provisions])
      assert.notEqual(provision(cited).mark, 'proposal', id);
    for (const text of [words, nearestRoute.words]) assert.ok(text.zh !== '' && text.en !== '', id);
  }
});

test('every step that a proposal replaces exists in the law in force', () => {
  const known = new Set(
    Object.values(questions).flatMap(({ term }) =>
      [...termsUnder(term)].flatMap((each) => (each.how === 'contested' ? [] : [each.id])),
    ),
  );
  for (const { id, replaces } of Object.values(proposals))
    for (const step of Object.keys(replaces)) assert.ok(known.has(step), `${id} replaces ${step}`);
});

test('no proposal is inert: each changes an outcome of some question', () => {
  for (const id of Object.keys(proposals)) {
    const law = regime({ on, proposals: [id] });
    const touched = Object.values(questions).filter((question) => compiled(question, law).proposals.length > 0);
    assert.ok(touched.length > 0, id);
    const cases = touched.flatMap((question) => completeSheets(question, law, 400));
    const [effect] = effects(touched, cases.slice(0, 4_000), law, withoutProposal);
    assert.equal(effect?.inert, false, id);
  }
});

test('a proposal leaves every other question exactly as it is in force', () => {
  const inForce = regime({ on });
  for (const id of Object.keys(proposals)) {
    const law = regime({ on, proposals: [id] });
    for (const question of Object.values(questions)) {
      if (compiled(question, law).proposals.length > 0) continue;
      assert.deepEqual(
        compiled(question, law).rules.map(({ id: step, proposal }) => [step, proposal]),
        compiled(question, inForce).rules.map(({ id: step, proposal }) => [step, proposal]),
      );
    }
  }
});

test('the whole paper can be laid over at once, and every question still answers', () => {
  const variants = new Set([
    'R-STAND-PARALLEL',
    'R-STAND-PROCURATORATE',
    'R-MANY-PIPL28',
    'R-MANY-CRIM2017',
    'PPIL-D1',
  ]);
  const law = regime({ on, proposals: Object.keys(proposals).filter((id) => !variants.has(id)) });
  for (const question of Object.values(questions))
    for (const facts of completeSheets(question, law, 40)) {
      const { outcome, because } = decide(question, facts, law);
      assert.ok(outcome !== 'unknown' || because === 'open', question.id);
    }
});

test('a proposed figure has no value in force, unless the law has one of its own', () => {
  for (const { id, parameters: figures = {} } of Object.values(proposals))
    for (const name of Object.keys(figures)) assert.deepEqual(parameters[name]?.values, [], `${id} ${name}`);
});
