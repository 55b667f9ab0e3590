import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { found, given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { apology } from './apology.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(apology, facts, law).outcome;
const because = (facts: FactSheet, law = today) => decide(apology, facts, law).because;
const by = { court: '演示法院', act: '认定', reasons: '演示' };

test('whether an apology fits is the court’s finding', () => {
  const claimed: FactSheet = { claimsMade: given(['apology']), apologyMedia: given(['national']) };
  assert.equal(because(claimed), 'open');
  assert.equal(outcome({ ...claimed, apologyProportionate: found(true, by) }), 'yes');
  assert.equal(outcome({ claimsMade: given(['cessation']) }), 'no');
});
