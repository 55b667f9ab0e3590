import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lawInForce } from '#law/comparison/choice-text.ts';
import { asDay } from '#words/day.ts';
import { exclude, sideOf, withFigure, withProposal } from './choice.ts';

const on = asDay('2026-11-23');

test('a proposal laid over its variant takes its place', () => {
  const ladder = withProposal(lawInForce, 'R-MANY', true, on);
  const variant = withProposal(withProposal(ladder, 'R-FORUM', true, on), 'R-MANY-PIPL28', true, on);
  assert.deepEqual(variant.proposals, ['R-FORUM', 'R-MANY-PIPL28']);
  assert.deepEqual(withProposal(variant, 'R-FORUM', false, on).proposals, ['R-MANY-PIPL28']);
  assert.deepEqual([exclude('R-MANY', 'R-MANY-PIPL28', on), exclude('R-MANY', 'R-FORUM', on)], [true, false]);
});

test('an address that names what there is not is told, not guessed', () => {
  assert.deepEqual(sideOf('proposal=R-NO', lawInForce, on), { wrong: 'R-NO' });
  assert.deepEqual(sideOf('R-MANY', lawInForce, on), { wrong: 'R-MANY' });
  assert.ok('regime' in sideOf(undefined, lawInForce, on));
});

test('a supposed figure can be taken back', () => {
  const supposed = withFigure(lawInForce, 'ladder-other', 3000);
  assert.deepEqual(supposed.parameters, { 'ladder-other': 3000 });
  assert.deepEqual(withFigure(supposed, 'ladder-other', null), lawInForce);
});
