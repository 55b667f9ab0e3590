import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';

import type { FactSheet } from '../facts/vocabulary.ts';
import { regime } from '../regime.ts';

import { plaintiffClass } from './plaintiff-class.ts';

const today = regime({ on: asDay('2026-11-23') });
const outcome = (sheet: FactSheet, law = today) => {
  const { outcome: answer, because } = decide(plaintiffClass, sheet, law);
  return because ?? answer;
};

test('the three classes of article 70 and nobody else', () => {
  for (const kind of ['procuratorate', 'consumer-organisation', 'designated-organisation'] as const)
    assert.equal(outcome({ plaintiffKind: given(kind) }), 'yes');
  for (const kind of ['individual', 'other-organisation'] as const)
    assert.equal(outcome({ plaintiffKind: given(kind) }), 'no');
});
