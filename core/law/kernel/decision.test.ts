import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';

import { ConflictingExceptions } from './unless.ts';
import { decide } from './decision.ts';
import {
  build,
  cites,
  noFigure,
  proposal,
  question,
  regimes,
  strictness,
  threshold,
  today,
} from './example.fixture.ts';
import type { Facts } from './fact.ts';
import { disputed, found, given } from './fact.ts';
import { steps } from './step.ts';

const {
  all,
  any,
  atLeast,
  computed,
  contested,
  dated,
  includesAny,
  is,
  moreThan,
  not,
  onOrAfter,
  oneOf,
  open,
  unless,
} = build;
const by = { court: 'c', act: '认定', reasons: 'r' };
const signed = is('signed', cites, 'signed');
const sealed = is('sealed', cites, 'sealed');
const urgent = is('urgent', cites, 'urgent');
const answers = (term: Parameters<typeof question>[0], facts: Facts) => {
  const { outcome, because } = decide(question(term), facts, today);
  return because === null ? outcome : because;
};

test('a fact that nobody gave is missing, in each of its three ways', () => {
  assert.equal(answers(signed, {}), 'missing');
  assert.equal(answers(signed, { signed: { state: 'not-known' } }), 'missing');
  assert.equal(answers(signed, { signed: { state: 'not-asked' } }), 'missing');
});

test('a proposition that does not apply does not hold', () => {
  assert.equal(answers(signed, { signed: { state: 'not-applicable' } }), 'no');
});

test('a dispute leaves the answer open to proof only where it matters', () => {
  assert.equal(answers(signed, { signed: disputed(true, false) }), 'disputed');
  const enough = atLeast('enough', cites, 'count', threshold);
  assert.equal(answers(enough, { count: disputed(500, 30) }), 'yes');
  assert.equal(answers(enough, { count: disputed(500, 3) }), 'disputed');
});

test('every part is visited, also after the answer is settled', () => {
  const { step } = decide(question(all('both', cites, signed, sealed)), { signed: given(false) }, today);
  assert.equal(step.truth, 'no');
  assert.deepEqual(
    [...steps(step)].map(({ id }) => id),
    ['both', 'signed', 'sealed'],
  );
});

test('bounds include the figure for 以上 and leave it out for 超过', () => {
  assert.equal(answers(atLeast('a', cites, 'count', threshold), { count: given(20) }), 'yes');
  assert.equal(answers(atLeast('a', cites, 'count', threshold), { count: given(19) }), 'no');
  assert.equal(answers(moreThan('a', cites, 'count', threshold), { count: given(20) }), 'no');
  assert.equal(answers(moreThan('a', cites, 'count', threshold), { count: given(21) }), 'yes');
});

test('a figure is the one of the day', () => {
  const enough = question(atLeast('a', cites, 'count', threshold));
  const before = regimes()({ on: asDay('2021-12-31') });
  assert.equal(decide(enough, { count: given(15) }, before).outcome, 'yes');
  assert.equal(decide(enough, { count: given(15) }, today).outcome, 'no');
});

test('without a figure in force the step is open, whatever the facts', () => {
  const term = atLeast('a', cites, 'count', noFigure);
  assert.equal(answers(term, { count: given(1_000_000) }), 'open');
  assert.equal(answers(term, {}), 'open');
});

test('only a finding closes an open term', () => {
  const term = open('serious', cites, 'serious');
  assert.equal(answers(term, {}), 'open');
  assert.equal(answers(term, { serious: given(true) }), 'open');
  assert.equal(answers(term, { serious: found(true, by) }), 'yes');
  assert.equal(answers(term, { serious: found(false, by) }), 'no');
});

test('a partial day answers only where all its days agree', () => {
  const term = onOrAfter('a', cites, 'day', asDay('2021-11-15'));
  assert.equal(answers(term, { day: given('2021-12') }), 'yes');
  assert.equal(answers(term, { day: given('2021-10') }), 'no');
  assert.equal(answers(term, { day: given('2021-11') }), 'missing');
  assert.equal(answers(term, { day: given('2021') }), 'missing');
  assert.equal(answers(term, { day: given('2022') }), 'yes');
  assert.equal(answers(term, { day: given('2021-11-15') }), 'yes');
  assert.equal(answers(onOrAfter('a', cites, 'day', asDay('2021-01-01')), { day: given('2021') }), 'yes');
});

test('sets and choices are compared by their options', () => {
  assert.equal(answers(includesAny('m', cites, 'marks', 'a', 'b'), { marks: given(['b', 'c']) }), 'yes');
  assert.equal(answers(includesAny('m', cites, 'marks', 'a'), { marks: given([]) }), 'no');
  assert.equal(answers(oneOf('c', cites, 'colour', 'red', 'blue'), { colour: given('blue') }), 'yes');
  assert.equal(answers(oneOf('c', cites, 'colour', 'red'), { colour: given('green') }), 'no');
});

test('an exception that holds turns the answer, one that is unknown unsettles it', () => {
  const term = unless('rule', cites, signed, urgent);
  assert.equal(answers(term, { signed: given(true), urgent: given(true) }), 'no');
  assert.equal(answers(term, { signed: given(true), urgent: given(false) }), 'yes');
  assert.equal(answers(term, { signed: given(true) }), 'missing');
  assert.equal(answers(term, { signed: given(false) }), 'no');
});

test('an exception may turn the answer to yes, and an exception may have its own', () => {
  const term = unless('rule', cites, signed, { when: unless('inner', cites, urgent, sealed), then: 'yes' });
  assert.equal(answers(term, { signed: given(false), urgent: given(true), sealed: given(false) }), 'yes');
  assert.equal(answers(term, { signed: given(false), urgent: given(true), sealed: given(true) }), 'no');
});

test('two exceptions that disagree stop the decision and are both named', () => {
  const term = unless('rule', cites, signed, { when: urgent, then: 'yes' }, { when: sealed, then: 'no' });
  assert.throws(
    () => decide(question(term), { signed: given(true), urgent: given(true), sealed: given(true) }, today),
    (error) =>
      error instanceof ConflictingExceptions && error.rule === 'rule' && error.exceptions.join() === 'urgent,sealed',
  );
});

test('a contested point follows the reading chosen, and the decision says on which it rests', () => {
  const term = contested(strictness, { strict: all('strict', cites, signed, sealed), lenient: signed });
  const facts = { signed: given(true), sealed: given(false) };
  const strict = decide(question(term), facts, today);
  assert.equal(strict.outcome, 'no');
  assert.deepEqual(strict.restsOn, ['strictness']);
  assert.equal(strict.step.reading, 'strictness');
  const lenient = regimes()({ on: today.on, readings: { strictness: 'lenient' } });
  assert.equal(decide(question(term), facts, lenient).outcome, 'yes');
});

test('a rule of several versions is the version of the day, and before the first there is none', () => {
  const term = dated(
    'rule',
    cites,
    { from: asDay('2020-01-01'), until: asDay('2022-01-01'), term: signed },
    { from: asDay('2022-01-01'), term: sealed },
  );
  const facts = { signed: given(true), sealed: given(false) };
  assert.equal(decide(question(term), facts, regimes()({ on: asDay('2021-06-01') })).outcome, 'yes');
  assert.equal(decide(question(term), facts, today).outcome, 'no');
  const early = decide(question(term), facts, regimes()({ on: asDay('2019-06-01') }));
  assert.equal(early.because, 'open');
  assert.deepEqual(early.value, { noRuleBefore: '2020-01-01' });
});

test('a question asked of a day before its rule says that there was none', () => {
  const young = { ...question(signed), from: asDay('2030-01-01') };
  const decision = decide(young, { signed: given(true) }, today);
  assert.equal(decision.because, 'open');
  assert.equal(decision.noRuleBefore, '2030-01-01');
});

test('a proposal replaces a step and marks it, and may keep the rule in force as a part', () => {
  const wider = proposal('P', { replaces: { signed: any('wider', cites, signed, urgent) } });
  const law = regimes(wider)({ on: today.on, proposals: ['P'] });
  const rule = question(all('rule', cites, signed, sealed));
  const facts = { signed: given(false), urgent: given(true), sealed: given(true) };
  assert.equal(decide(rule, facts, today).outcome, 'no');
  const decision = decide(rule, facts, law);
  assert.equal(decision.outcome, 'yes');
  assert.deepEqual(
    [...steps(decision.step)].map(({ id, proposal: from }) => [id, from]),
    [
      ['rule', null],
      ['wider', 'P'],
      ['signed', 'P'],
      ['urgent', 'P'],
      ['sealed', null],
    ],
  );
});

test('a proposal may give the figure that the law lacks', () => {
  const figures = proposal('P', { parameters: { 'no-figure': 7 } });
  const law = regimes(figures)({ on: today.on, proposals: ['P'] });
  const rule = question(atLeast('a', cites, 'count', noFigure));
  assert.equal(decide(rule, { count: given(7) }, law).outcome, 'yes');
  assert.equal(decide(rule, { count: given(6) }, law).outcome, 'no');
});

test('a computation sees unknown and not applicable apart, and a dispute from both sides', () => {
  const term = computed('c', cites, {
    reads: ['count'],
    decide: ({ count }) =>
      count === undefined
        ? { truth: 'unknown' }
        : { truth: count !== null && count > 5 ? 'yes' : 'no', value: { count } },
  });
  assert.equal(answers(term, {}), 'missing');
  assert.equal(answers(term, { count: { state: 'not-applicable' } }), 'no');
  assert.equal(answers(term, { count: disputed(9, 8) }), 'yes');
  assert.equal(answers(term, { count: disputed(9, 1) }), 'disputed');
  assert.deepEqual(decide(question(term), { count: given(9) }, today).value, { count: 9 });
});

test('a computation over two disputed facts is settled only if every mixture of beliefs gives one answer', () => {
  const differ = computed('c', cites, {
    reads: ['signed', 'sealed'],
    decide: ({ signed: one, sealed: other }) => ({ truth: one === other ? 'yes' : 'no' }),
  });
  // Each side's own account says yes; believing one on this and the other on that says no.
  assert.equal(answers(differ, { signed: disputed(true, false), sealed: disputed(true, false) }), 'disputed');
});

test('a value on which the parties differ is not shown as the court’s', () => {
  const valued = computed('c', cites, {
    reads: ['count'],
    decide: ({ count }) => ({ truth: 'yes', value: { count: count ?? null } }),
  });
  assert.equal(decide(question(valued), { count: disputed(9, 8) }, today).value, undefined);
});

test('a negation keeps the kind of the unknown', () => {
  assert.equal(answers(not('n', cites, open('serious', cites, 'serious')), {}), 'open');
  assert.equal(answers(not('n', cites, signed), { signed: given(false) }), 'yes');
});

test('a fact read twice that cannot matter does not leave the answer unknown', () => {
  const either = any(
    'either',
    cites,
    all('x', cites, signed, urgent),
    all('y', cites, signed, not('z', cites, urgent)),
  );
  const decision = decide(question(either), { signed: given(true) }, today);
  assert.equal(decision.outcome, 'yes');
  assert.deepEqual(decision.eitherWay, ['urgent']);
  assert.equal(answers(either, {}), 'missing');
  const figures = any(
    'f',
    cites,
    atLeast('over', cites, 'count', threshold),
    not('under', cites, atLeast('over-too', cites, 'count', threshold)),
  );
  assert.equal(answers(figures, {}), 'yes');
});

test('a decision shows the provisions of the steps that carried it, once each', () => {
  const term = all('rule', ['PIPL 70'], is('a', ['CPL 58(2)'], 'signed'), is('b', ['ProcI 13'], 'sealed'));
  const { provisions } = decide(question(term), { signed: given(true), sealed: given(false) }, today);
  assert.deepEqual(provisions, ['PIPL 70', 'ProcI 13']);
});
