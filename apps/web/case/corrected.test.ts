import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DefendantKept } from '#contract/shapes/complaint.ts';
import type { Content } from '../filing/content.ts';
import { correctedOf } from './corrected.ts';

const company: DefendantKept = { kind: 'organisation', name: '某公司', key: 'parent', tail: '000C', branch: 'branch' };
const content: Content = {
  court: 'court-1',
  published: null,
  defendants: [{ kind: 'organisation', name: '某公司', kept: company }],
  conduct: { kinds: ['sale'], summary: '按条出售通讯录', from: '2025-03', until: '' },
  claims: [{ kind: 'cessation', text: '停止侵害', amount: null }],
  facts: {},
};

test('a defendant left as it was is named by its own key, with no number typed again', () => {
  assert.deepEqual(correctedOf(content, {}, {})?.defendants, [{ kind: 'kept', name: '某公司', key: 'branch' }]);
});

test('a defendant put in its place needs what singles it out', () => {
  const other: Content = { ...content, defendants: [{ kind: 'organisation', name: '另一公司' }] };
  assert.equal(correctedOf(other, {}, {}), null);
});

test('nothing is corrected into a complaint without claims', () => {
  assert.equal(correctedOf({ ...content, claims: [] }, {}, {}), null);
});
