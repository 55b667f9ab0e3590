import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asBoolean, asExpression, asFacts, asQuestion, conditions, fifteen, inputs } from './fifteen.ts';
import { beside, keeps, rounds, spreadOf } from './measure.ts';
import { kept, printed } from './print.ts';
import { shared } from './workers.ts';
import { decider } from '#law/kernel/decision.ts';
import { regime } from '#law/regime.ts';
import { asDay } from '#words/day.ts';

test('a spread tells the median, the least and the most, of odd and even counts', () => {
  assert.deepEqual(spreadOf([5, 1, 3]), { median: 3, least: 1, most: 5 });
  assert.deepEqual(spreadOf([4, 1, 2, 3]), { median: 2.5, least: 1, most: 4 });
  assert.throws(() => spreadOf([]), RangeError);
});

test('a ratio is taken round by round, so a slow round of the machine touches both sides alike', () => {
  assert.deepEqual(beside('peer', [100, 10], [50, 5]).ratio, { median: 2, least: 2, most: 2 });
});

test('contenders take turns in going first, and each gets one figure a round', async () => {
  const order: string[] = [];
  const contender = (name: string) => () => order.push(name);
  const figures = await rounds(2, { one: contender('one'), two: contender('two') });
  assert.deepEqual(order, ['one', 'two', 'two', 'one']);
  assert.deepEqual(figures('one'), [1, 4]);
  assert.throws(() => figures('three'), RangeError);
});

test('a promise is kept or broken by the median, and the table and the end of the run say so', () => {
  const slow = { median: 20, least: 20, most: 40 };
  assert.ok(!keeps(slow, { atLeast: 30 }) && keeps(slow, { atMost: 20 }) && keeps(slow, undefined));
  const report = {
    heading: 'Subject',
    remarks: ['A remark.'],
    measures: [{ what: 'ours', unit: 's', ours: slow, beside: [beside('floor', [20], [10], { atMost: 1 })] }],
  };
  assert.equal(kept(report), false);
  const table = printed(report);
  assert.match(table, /20 \(20–40\) s/);
  assert.match(table, /beside floor +10 s +2 × +≤ 1 × ✖/);
});

test('workers share what there is to do, each thing once', async () => {
  const done: number[] = [];
  await shared(['a', 'b', 'c'], [1, 2, 3, 4, 5], async (_, thing) => void done.push(thing));
  assert.deepEqual(done.toSorted(), [1, 2, 3, 4, 5]);
});

test('the question of fifteen conditions has fifteen, and our kernel and plain JavaScript agree on all inputs', () => {
  assert.equal(conditions.length, 15);
  for (const name of conditions) assert.match(asExpression(fifteen), new RegExp(`\\b${name} == true`));
  const law = decider(asQuestion(fifteen), regime({ on: asDay('2026-11-23') }));
  const boolean = asBoolean(fifteen);
  const every = inputs();
  assert.equal(every.length, 32_768);
  let yes = 0;
  for (const input of every) {
    const answered = law(asFacts(input)).outcome === 'yes';
    assert.equal(answered, boolean(input));
    yes += Number(answered);
  }
  assert.ok(yes > 0 && yes < every.length);
});
