import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { decide } from '#law/kernel/decision.ts';

import type { FactSheet } from '../facts/vocabulary.ts';
import { regime } from '../regime.ts';

import { plaintiffOrder } from './plaintiff-order.ts';

const today = regime({ on: asDay('2026-11-23') });
const outcome = (sheet: FactSheet, law = today) => {
  const { outcome: answer, because } = decide(plaintiffOrder, sheet, law);
  return because ?? answer;
};

test('the law in force ranks nobody', () => {
  assert.equal(outcome({}), 'open');
});

test('each proposal gives its own order', () => {
  const first = (proposal: string) =>
    decide(plaintiffOrder, {}, regime({ on: asDay('2026-11-23'), proposals: [proposal] })).value;
  assert.deepEqual(first('R-STAND'), {
    order: [['designated-organisation'], ['consumer-organisation'], ['procuratorate']],
    others: ['may-join', 'may-support'],
  });
  assert.deepEqual(first('R-STAND-PROCURATORATE'), {
    order: [['procuratorate'], ['designated-organisation'], ['consumer-organisation']],
    others: ['may-join', 'may-support'],
  });
});
