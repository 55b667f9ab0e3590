import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { asDay, type Day } from '#words/day.ts';
import { isKnown } from '#law/sources/sources.ts';

import { kindIds, type KindId } from '../kind.ts';
import { classWords } from './class-words.ts';
import { classesOf, classifications } from './classes-of.ts';
import { sketchedKinds } from './kinds.fixture.ts';
import { classNames, classificationIds, type Classed, type ClassificationId } from './classification.ts';

const today = asDay('2026-11-23');

function classed(
  set: ClassificationId,
  kinds: readonly KindId[],
  under14: boolean | null = false,
  on: Day = today,
): Classed {
  const found = classesOf({ kinds, under14 }, on, sketchedKinds).find(({ classification }) => classification === set);
  assert.ok(found !== undefined);
  return found;
}

test('an identity number alone: to be judged by law, no longer listed by the new standard, listed by the old', () => {
  assert.equal(classed('pipl-28', ['resident-id']).class, 'to-be-judged');
  assert.equal(classed('gbt-45574', ['resident-id']).class, 'not-listed');
  assert.equal(classed('gbt-35273', ['resident-id']).class, 'sensitive');
  assert.equal(classed('crim-2017', ['resident-id']).class, 'third');
});

test('an identity number beside other information: the new standard wants the whole judged', () => {
  const { class: name, kinds, cites } = classed('gbt-45574', ['resident-id', 'mobile']);
  assert.deepEqual([name, kinds, cites], ['to-be-judged', ['resident-id', 'mobile'], ['GBT45574 4']]);
});

test('a credit code beside an identity number is no second item of the person', () => {
  assert.equal(classed('gbt-45574', ['resident-id', 'uscc']).class, 'not-listed');
});

test('everything of a child under fourteen is sensitive, whatever it is', () => {
  for (const set of ['pipl-28', 'gbt-45574', 'gbt-35273'] as const)
    assert.deepEqual([classed(set, ['name'], true).class, classed(set, ['name'], true).kinds], ['sensitive', []]);
  assert.equal(classed('crim-2017', ['name'], true).class, 'third');
});

test('an age that nobody knows shows as the class it may lead to', () => {
  const { class: name, couldBe } = classed('pipl-28', ['name'], null);
  assert.equal(name, 'to-be-judged');
  assert.deepEqual(
    couldBe.map((other) => [other.because, other.class]),
    [['age', 'sensitive']],
  );
  assert.deepEqual(classed('pipl-28', ['health'], null).couldBe, []);
});

test('what the standard was not read for stays not known, with its mark', () => {
  for (const kind of ['mobile', 'password', 'communication-content'] as const) {
    const { class: name, mark } = classed('gbt-45574', [kind]);
    assert.deepEqual([name, mark], ['not-known', 'unverified'], kind);
  }
});

test('the old standard says since when the new one takes its place in part', () => {
  assert.equal(classed('gbt-35273', ['resident-id'], false, asDay('2025-10-31')).supersededInPart, null);
  assert.equal(classed('gbt-35273', ['resident-id'], false, asDay('2025-11-01')).supersededInPart, 'GBT45574 A');
});

test('before its day a text classes nothing', () => {
  assert.equal(classed('gbt-45574', ['health'], false, asDay('2025-10-31')).class, 'no-rule');
  assert.equal(classed('gbt-45574', ['health'], false, asDay('2025-11-01')).class, 'sensitive');
  assert.equal(classed('pipl-28', ['health'], false, asDay('2021-10-31')).class, 'no-rule');
});

test('criminal tiers follow the words of the text; a card as property says that this is ours', () => {
  assert.equal(classed('crim-2017', ['location-track']).class, 'first');
  assert.equal(classed('crim-2017', ['lodging', 'name']).class, 'second');
  assert.deepEqual(
    [classed('crim-2017', ['bank-card']).class, classed('crim-2017', ['bank-card']).mark],
    ['first', 'unverified'],
  );
  assert.equal(classed('crim-2017', ['lodging']).mark, 'statute-text');
});

test('number, address and telephone in one row: 5,000 by the words, 500 on the reading of a court, named', () => {
  const { class: name, couldBe } = classed('crim-2017', ['resident-id', 'address', 'mobile', 'name']);
  assert.equal(name, 'third');
  assert.deepEqual(
    couldBe.map(({ because, reading, class: other, cites, mark }) => [because, reading?.id, other, cites, mark]),
    [['reading', 'identity-in-one-row', 'second', ['CrimPI 5(1)(4)', 'Dongyang937', 'GC193'], 'secondary']],
  );
  assert.deepEqual(classed('crim-2017', ['resident-id', 'mobile']).couldBe, []);
});

test('a case decided later is not cited for an earlier day', () => {
  const [other] = classed('crim-2017', ['resident-id', 'address', 'mobile'], false, asDay('2020-06-01')).couldBe;
  assert.deepEqual(other?.cites, ['CrimPI 5(1)(4)', 'Dongyang937']);
});

test('a reading that would put the row lower is not shown', () => {
  assert.deepEqual(classed('crim-2017', ['resident-id', 'address', 'mobile', 'credit']).couldBe, []);
});

test('an organisation is nobody', () => {
  for (const set of classificationIds) assert.equal(classed(set, ['uscc']).class, 'none');
  for (const set of classificationIds) assert.equal(classed(set, []).class, 'none');
});

test('every row has one class by each text, resting on something that resolves', () => {
  const rows = fc.record({
    kinds: fc.uniqueArray(fc.constantFrom(...kindIds)),
    under14: fc.constantFrom(true, false, null),
  });
  fc.assert(
    fc.property(rows, (row) => {
      const all = classesOf(row, today, sketchedKinds);
      assert.deepEqual(
        all.map(({ classification }) => classification),
        classificationIds,
      );
      for (const { class: name, kinds, cites, couldBe } of all) {
        assert.ok(classNames.includes(name));
        assert.ok(kinds.every((kind) => row.kinds.includes(kind)));
        assert.ok(cites.length > 0 && cites.every(isKnown));
        assert.ok(couldBe.every((other) => other.class !== name && other.cites.every(isKnown)));
      }
    }),
  );
});

test('more information never makes a row less sensitive by law', () => {
  const rank = ['none', 'to-be-judged', 'sensitive'];
  fc.assert(
    fc.property(fc.subarray([...kindIds]), fc.constantFrom(...kindIds), (kinds, more) => {
      const before = classed('pipl-28', kinds).class;
      assert.ok(rank.indexOf(classed('pipl-28', [...kinds, more]).class) >= rank.indexOf(before));
    }),
  );
});

test('every rule can be reached, and its words differ between the languages', () => {
  for (const { id, rules } of classifications)
    for (const [place, rule] of rules.entries()) {
      const reached = kindIds.some((one) =>
        kindIds.some((other) =>
          [true, false].some((under14) => {
            const kinds = one === other ? [one] : [one, other];
            return classed(id, kinds, under14).why === rule.why;
          }),
        ),
      );
      assert.ok(reached, `${id} ${place}`);
      assert.notEqual(rule.why.zh, rule.why.en);
    }
  for (const name of classNames) assert.notEqual(classWords[name].zh, classWords[name].en);
});
