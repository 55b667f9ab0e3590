import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { found, given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { acceptanceAnnouncement } from './acceptance-announcement.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(acceptanceAnnouncement, facts, law).outcome;
const because = (facts: FactSheet, law = today) => decide(acceptanceAnnouncement, facts, law).because;
const by = { court: '演示法院', act: '认定', reasons: '演示' };

const narrow = regime({ on, readings: { 'consumer-rules': 'consumer-only' } });

test('the court announces a consumer organisation’s suit and not a procuratorate’s, which announced before it sued', () => {
  assert.equal(outcome({ plaintiffKind: given('consumer-organisation') }), 'yes');
  assert.equal(outcome({ plaintiffKind: given('procuratorate') }), 'no');
});

test('for a designated organisation it turns on a reading, and under the narrow one only a finding settles it', () => {
  const designated: FactSheet = { plaintiffKind: given('designated-organisation') };
  assert.equal(outcome(designated), 'yes');
  assert.equal(because(designated, narrow), 'open');
  assert.equal(outcome({ ...designated, consumerRulesApplied: found(true, by) }, narrow), 'yes');
  assert.deepEqual(decide(acceptanceAnnouncement, designated, today).restsOn, ['consumer-rules']);
});
