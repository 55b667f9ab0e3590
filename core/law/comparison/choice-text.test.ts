import assert from 'node:assert/strict';
import { test } from 'node:test';

import { choiceText, lawInForce, parseChoice } from './choice-text.ts';

test('a choice written and read again is the same', () => {
  const choice = {
    readings: { subsidiarity: 'side-by-side' },
    proposals: ['R-MANY', 'R-FORUM'],
    parameters: { 'ladder-other': 3000 },
  };
  assert.deepEqual(parseChoice(choiceText(choice)), { ok: true, value: choice });
});

test('nothing written is the law in force, and default readings are not written', () => {
  assert.deepEqual(parseChoice(''), { ok: true, value: lawInForce });
  assert.equal(choiceText({ ...lawInForce, readings: { subsidiarity: 'second' } }), '');
});

test('a part of any other form is named', () => {
  for (const part of ['R-MANY', 'proposal=', 'proposal=A=B', 'reading=a', 'parameter=a=-1', 'parameter=a=1.5', 'x=a=b'])
    assert.deepEqual(parseChoice(`proposal=R-MANY,${part}`), { ok: false, part });
});
