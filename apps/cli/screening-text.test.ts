import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figures, screeningOf } from '#screening/figures/screening.fixture.ts';

import { screeningText } from './screening-text.ts';

test('where digests were lost the report says why repetitions are not known, and what to do', () => {
  const found = { name: figures(10, 0, null) };
  for (const [lost, zh, en] of [
    ['disk-full', /磁盘已满[^]*「—」[^]*姓名 name[^]*—/, /disk[^]*is full[^]*“—”[^]*Name name[^]*—/],
    ['input-output', /无法读写[^]*「—」[^]*—/, /could not be written or read[^]*“—”[^]*—/],
  ] as const) {
    const screening = screeningOf(found, null, { lost });
    assert.match(screeningText(screening, null, 'zh'), zh);
    assert.match(screeningText(screening, null, 'en'), en);
  }
  assert.doesNotMatch(screeningText(screeningOf(found, null), null, 'en'), /TMPDIR/);
});
