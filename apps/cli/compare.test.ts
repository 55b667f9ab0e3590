import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';

import { dengwen } from './testing/dengwen.ts';

const folder = join(import.meta.dirname, '../../corpus');
const on = ['--on', '2026-11-23'];
const compare = (...line: readonly string[]) => dengwen(['compare', folder, ...line]);

test('without a stated day nothing is compared: one day holds for all cases', async () => {
  const { exit, out, err } = await compare();
  assert.deepEqual([exit, out], [2, '']);
  assert.match(err, /--on/);
});

test('the law beside itself changes nothing', async () => {
  const { exit, out } = await compare(...on, '--lang', 'en');
  assert.equal(exit, 0);
  assert.match(out, /No case gets another answer/);
});

test('a proposal is marked as not law, the first parting named, and cases not counted are said to be', async () => {
  const { exit, out } = await compare(...on, '--right', 'proposal=R-MANY', '--question', 'many', '--lang', 'en');
  assert.equal(exit, 0);
  assert.match(out, /R-MANY: .* \[not law\]/);
  assert.match(out, /They part first at: many, .* \[many\]/);
  assert.match(out, /bj-haidian-v-tencent-youthmode-2021 .*\(not counted\)/);
});

test('a proposal that changes nothing is named', async () => {
  const { out } = await compare(...on, '--right', 'proposal=R-FORUM', '--question', 'many', '--lang', 'en');
  assert.match(out, /The proposal R-FORUM \(other side\) changed nothing in these cases/);
});

test('as JSON every case stands under every question, and the figures of both sides with where they stand', async () => {
  const side = 'proposal=R-MANY,parameter=ladder-other=3000,reading=subsidiarity=side-by-side';
  const { exit, out, err } = await compare(...on, '--right', side, '--question', 'many', '--json');
  assert.equal(exit, 0, err);
  const { cases, counted, questions, other } = JSON.parse(out);
  assert.equal(questions[0].cells.length, cases);
  assert.ok(counted < cases);
  assert.deepEqual(other.parameters['ladder-other'], { value: 3000, unit: 'persons', stands: 'supposed' });
  assert.equal(other.law, false);
});

test('sides that name nothing there is, or are written otherwise, are wrong usage', async () => {
  for (const side of [
    'R-MANY',
    'proposal=NO',
    'proposal=R-MANY=1',
    'reading=subsidiarity',
    'reading=subsidiarity=no',
    'parameter=no=1',
    'parameter=ladder-other=-1',
    'parameter=ladder-other=1.5',
    'proposal=R-MANY,proposal=R-MANY-PIPL28',
  ]) {
    const { exit, out, err } = await compare(...on, '--left', side);
    assert.deepEqual([exit, out], [2, ''], side);
    assert.notEqual(err, '');
  }
});
