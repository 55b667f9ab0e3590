import assert from 'node:assert/strict';
import { test } from 'node:test';
import { given } from '#law/kernel/fact.ts';
import { weighFacts } from './weigh-facts.ts';

const screened = (value: number, exhibit: string) => ({
  affectedPersons: { state: 'given' as const, value, source: '筛查：联为一人', exhibits: [exhibit] },
});

test('what nobody answered becomes given, linked to its exhibit', () => {
  for (const sheet of [
    {},
    { affectedPersons: { state: 'not-known' } },
    { affectedPersons: { state: 'not-asked' } },
  ] as const)
    assert.deepEqual(weighFacts(sheet, screened(7, 'one')), { given: screened(7, 'one'), differing: [] });
});

test('what a court found, what is disputed and what was given otherwise stay, and are said', () => {
  const by = { court: 'east', act: 'find', reasons: '经质证' };
  const cases = [
    [
      { state: 'found', value: 5, by },
      { state: 'found', value: 5 },
    ],
    [
      { state: 'disputed', versions: { plaintiff: 9, defendant: 2 } },
      { state: 'disputed', plaintiff: 9, defendant: 2 },
    ],
    [{ state: 'not-applicable' }, { state: 'not-applicable' }],
    [given(6), { state: 'given', value: 6 }],
    [screened(6, 'another').affectedPersons, { state: 'given', value: 6 }],
  ] as const;
  for (const [kept, said] of cases)
    assert.deepEqual(weighFacts({ affectedPersons: kept }, screened(7, 'one')), {
      given: {},
      differing: [{ fact: 'affectedPersons', kept: said, screened: 7 }],
    });
});

test('screened again, an exhibit has its new figures; the same figure from two sides rests on both', () => {
  assert.deepEqual(weighFacts(screened(6, 'one'), screened(7, 'one')).given, screened(7, 'one'));
  assert.deepEqual(weighFacts(screened(7, 'two'), screened(7, 'one')).given, {
    affectedPersons: { ...screened(7, 'one').affectedPersons, exhibits: ['two', 'one'] },
  });
  assert.deepEqual(weighFacts({ affectedPersons: given(7) }, screened(7, 'one')).given, screened(7, 'one'));
});

test('what a screening does not know replaces no answer', () => {
  const unknown = { includesUnder14: { state: 'not-known' as const } };
  assert.deepEqual(weighFacts({ includesUnder14: given(true) }, unknown), { given: {}, differing: [] });
  assert.deepEqual(weighFacts({}, unknown).given, unknown);
});

test('a figure that a filer took from a report rests on the exhibit once that shows the same; another is said to differ', () => {
  const source = '筛查报告 report.json，SHA-256 …。筛查：联为一人';
  const reported = (value: number) => ({ affectedPersons: { state: 'given' as const, value, source } });
  const same = weighFacts(reported(3_998), screened(3_998, 'one'));
  assert.deepEqual(same, { given: screened(3_998, 'one'), differing: [] });
  const other = weighFacts(reported(3_998), screened(4_225, 'one'));
  assert.deepEqual(other.given, {});
  assert.deepEqual(other.differing, [
    { fact: 'affectedPersons', kept: { state: 'given', value: 3_998 }, screened: 4_225 },
  ]);
});
