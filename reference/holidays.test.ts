import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weekday } from '#words/day.ts';
import { holidays } from './holidays.ts';

test('a day stands once, in order; a make-up workday is a Saturday or a Sunday', () => {
  const dates = holidays().map((row) => row.date);
  assert.deepEqual(dates, [...new Set(dates)].toSorted());
  for (const row of holidays()) if (row.kind === 'workday-makeup') assert.ok(weekday(row.date) >= 6, row.date);
});

test('the statute gives eleven days a year until 2024 and thirteen from 2025', () => {
  for (let year = 2018; year <= 2027; year += 1) {
    const days = holidays().filter((row) => row.kind === 'statutory' && row.date.startsWith(`${year}-`));
    // In 2020 the Mid-Autumn Festival fell on National Day.
    assert.equal(days.length, year >= 2025 ? 13 : year === 2020 ? 10 : 11, `${year}`);
  }
});

test('the days of a year without a notice are derived and name none', () => {
  for (const row of holidays()) {
    assert.equal(row.notice === null, row.reliability === 'derived', row.date);
    assert.equal(row.notice === null, row.date.startsWith('2027-'), row.date);
  }
});
