import assert from 'node:assert/strict';
import { test } from 'node:test';

import { decide } from './decision.ts';
import { build, cites, question, today } from './example.fixture.ts';
import type { Facts } from './fact.ts';
import { disputed, given } from './fact.ts';
import { outcomeUnder, resolveAsAtJudgment } from './judgment.ts';

const { all, is, not, open, unless } = build;
const claim = is('claim', { cites, burden: 'plaintiff' }, 'signed');
const defence = is('defence', { cites, burden: 'defendant' }, 'sealed');
const at = (term: Parameters<typeof question>[0], facts: Facts) =>
  resolveAsAtJudgment(decide(question(term), facts, today).step);

test('what the plaintiff must prove and did not goes against the plaintiff', () => {
  assert.equal(at(claim, {}), 'no');
  assert.equal(at(claim, { signed: disputed(true, false) }), 'no');
  assert.equal(at(claim, { signed: given(true) }), 'yes');
});

test('a defence that was not proved does not help the defendant', () => {
  const rule = unless('rule', cites, claim, defence);
  assert.equal(at(rule, { signed: given(true) }), 'yes');
  assert.equal(at(rule, { signed: given(true), sealed: given(true) }), 'no');
  assert.equal(at(rule, {}), 'no');
});

test('a burden named above holds for the parts below', () => {
  const rule = all('rule', { cites, burden: 'plaintiff' }, is('a', cites, 'signed'), is('b', cites, 'urgent'));
  assert.equal(at(rule, { signed: given(true) }), 'no');
});

test('an unproved part under a negation counts as not proved, so the negation holds', () => {
  assert.equal(at(not('rule', cites, defence), {}), 'yes');
});

test('an open term stays unknown at judgment, for there the court owes a finding', () => {
  assert.equal(at(open('serious', { cites, burden: 'plaintiff' }, 'serious'), {}), 'unknown');
});

test('without a burden nobody loses', () => {
  assert.equal(at(is('a', cites, 'signed'), {}), 'unknown');
});

test('an exception that would turn the answer to yes and is not proved leaves it as it was', () => {
  const rule = unless('rule', { cites, burden: 'plaintiff' }, claim, {
    when: is('waiver', cites, 'waived'),
    then: 'yes',
  });
  assert.equal(at(rule, { signed: given(false) }), 'no');
});

test('a disputed outcome can be seen from each side', () => {
  const facts: Facts = { signed: disputed(true, false) };
  assert.equal(outcomeUnder(question(claim), facts, today, 'plaintiff').outcome, 'yes');
  assert.equal(outcomeUnder(question(claim), facts, today, 'defendant').outcome, 'no');
});
