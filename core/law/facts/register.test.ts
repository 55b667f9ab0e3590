import assert from 'node:assert/strict';
import { test } from 'node:test';
import { given } from '#law/kernel/fact.ts';
import { factsOfCourt, factsOfFiler, factsOfPapers } from './register.ts';

const court = (level: string | null, special: string | null, division: string | null) =>
  factsOfCourt({ level, special, division });

test('a court is what the directory says, and an internet court has its city', () => {
  assert.deepEqual(court('intermediate', null, '330100'), {
    courtKind: given('intermediate'),
    courtDivision: given('330100'),
  });
  assert.deepEqual(court('basic', 'internet', '440100'), {
    courtKind: given('internet'),
    internetCourtCity: given('guangzhou'),
    courtDivision: given('440100'),
  });
});

test('the court of a development zone is a basic court, a railway court is a specialised one', () => {
  assert.deepEqual(court('basic', 'zone', null), { courtKind: given('basic') });
  assert.deepEqual(court('basic', 'railway', null), { courtKind: given('specialised') });
});

test('a level the directory does not know stays unasked', () => {
  assert.deepEqual(court(null, null, null), {});
  assert.deepEqual(factsOfFiler({ kind: 'procuratorate', level: null }), { plaintiffKind: given('procuratorate') });
});

test('levels of procuratorates are read from their divisions too', () => {
  for (const [level, read] of [
    ['county', 'basic'],
    ['prefecture', 'city'],
    ['city', 'city'],
    ['province', 'province'],
  ] as const)
    assert.deepEqual(factsOfFiler({ kind: 'procuratorate', level }).procuratorateLevel, given(read));
});

test('a paper that is there says so, one that is missing says nothing', () => {
  assert.deepEqual(factsOfPapers([{ kind: 'indictment' }, { kind: 'other' }]), { indictmentFiled: given(true) });
});
