import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';

import { statutoryDays } from './statutory-days.ts';
import { calendarOf, isWorking, nearestWorkingDay } from './working-days.ts';
import { year2025 } from './years/2025.ts';
import { year2026 } from './years/2026.ts';

const calendar = calendarOf([year2025, year2026]);

test('a make-up Saturday or Sunday is a working day, a swapped weekday is not', () => {
  for (const day of year2026.makeUpWorkdays) assert.equal(calendar.statusOf(day).kind, 'make-up');
  assert.ok(isWorking('make-up'));
  assert.deepEqual(calendar.statusOf(asDay('2026-02-20')), {
    day: '2026-02-20',
    kind: 'day-off',
    provisional: false,
  });
  assert.equal(calendar.statusOf(asDay('2026-10-01')).kind, 'statutory');
  assert.equal(calendar.statusOf(asDay('2026-03-07')).kind, 'weekend');
  assert.equal(calendar.statusOf(asDay('2026-03-06')).kind, 'working');
});

test('a year without a notice is provisional and has only the days of the statute', () => {
  assert.deepEqual(calendar.statusOf(asDay('2027-02-06')), { day: '2027-02-06', kind: 'statutory', provisional: true });
  assert.deepEqual(calendar.statusOf(asDay('2027-03-03')), { day: '2027-03-03', kind: 'working', provisional: true });
  assert.equal(statutoryDays(2027).days.length, 13);
  assert.ok(statutoryDays(2027).complete);
  assert.equal(statutoryDays(2031).days.length, 6);
  assert.equal(statutoryDays(2020).days.length, 5);
  assert.equal(statutoryDays(2031).complete, false);
});

test('the end of the last published year stays open until the next notice', () => {
  assert.equal(year2026.nextNoticeKnown, false);
  assert.equal(calendar.statusOf(asDay('2026-12-30')).provisional, true);
  assert.equal(calendar.statusOf(asDay('2026-12-23')).provisional, false);
  assert.equal(calendar.statusOf(asDay('2025-12-30')).provisional, false);
});

test('the statute computed for a year agrees with the notice once it is out', () => {
  const fixed = statutoryDays(2026).days;
  for (const day of fixed) assert.ok(year2026.statutory.includes(day), day);
});

test('the nearest working day is the day itself or the first one beyond the holiday', () => {
  assert.equal(nearestWorkingDay(asDay('2026-03-06'), 1, calendar).day, '2026-03-06');
  const national = nearestWorkingDay(asDay('2025-10-01'), 1, calendar);
  assert.equal(national.day, '2025-10-09');
  assert.equal(national.over.length, 8);
  assert.equal(nearestWorkingDay(asDay('2025-10-08'), -1, calendar).day, '2025-09-30');
});
