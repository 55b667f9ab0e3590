import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';

import type { FactSheet } from '../facts/vocabulary.ts';
import { courtAssistance } from '../questions/court-assistance.ts';
import { regime } from '../regime.ts';

const on = asDay('2026-11-23');
const proposed = regime({ on, proposals: ['R-COOP'] });
const request: FactSheet = { assistanceReceivedOn: given('2026-11-02'), assistanceDoneOn: given('2026-11-07') };

test('service has five days and progress three', () => {
  assert.equal(decide(courtAssistance, { ...request, assistanceKind: given('serve') }, proposed).outcome, 'yes');
  assert.equal(decide(courtAssistance, { ...request, assistanceKind: given('progress') }, proposed).outcome, 'no');
  assert.equal(decide(courtAssistance, { ...request, assistanceKind: given('serve') }, regime({ on })).because, 'open');
});

test('reminders go out seven days and one day before the end', () => {
  const { value } = decide(courtAssistance, { ...request, assistanceKind: given('transfer-evidence') }, proposed);
  assert.deepEqual(value, {
    due: '2026-12-02',
    provisional: false,
    done: true,
    remindOn: ['2026-11-25', '2026-12-01'],
  });
});
