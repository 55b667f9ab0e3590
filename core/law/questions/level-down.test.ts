import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { levelDown } from './level-down.ts';

const today = regime({ on: asDay('2026-11-23') });
const lawful: FactSheet = {
  approvedHandDown: given(true),
  handDownNecessary: given(true),
  handDownGround: given('numerous-inconvenient'),
  hearingOpened: given(false),
};

test('a case is handed down only with approval, need, an allowed type and before the hearing', () => {
  assert.equal(decide(levelDown, lawful, today).outcome, 'yes');
  for (const change of [
    { approvedHandDown: given(false) },
    { handDownNecessary: given(false) },
    { handDownGround: given('other') },
    { hearingOpened: given(true) },
  ] as const)
    assert.equal(decide(levelDown, { ...lawful, ...change }, today).outcome, 'no');
});
