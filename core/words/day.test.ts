import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  asDay,
  asPartialDay,
  daysBetween,
  firstDayOf,
  isWholeDay,
  lastDayOf,
  parseDay,
  parsePartialDay,
  shanghaiDay,
  weekday,
} from './day.ts';
import type { Day } from './day.ts';
import { asInstant } from './instant.ts';

/** Temporal is the independent reckoning that ours is compared with; browsers need not have it. */
const plain = (day: Day): Temporal.PlainDate => Temporal.PlainDate.from(day);

const days = fc
  .integer({ min: 0, max: 146_097 * 3 })
  .map((number) => asDay(Temporal.PlainDate.from('1600-01-01').add({ days: number }).toString()));

test('days are added and counted as the calendar has them', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -200_000, max: 200_000 }), (day, count) => {
      const later = addDays(day, count);
      assert.equal(later, plain(day).add({ days: count }).toString());
      assert.equal(daysBetween(day, later), count);
    }),
  );
});

test('months are added to the corresponding day, else to the month’s end', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -1500, max: 1500 }), (day, count) => {
      assert.equal(addMonths(day, count), plain(day).add({ months: count }).toString());
    }),
  );
});

for (const [from, count, to] of [
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-01-31', 2, '2026-03-31'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-11-23', 36, '2029-11-23'],
] as const) {
  test(`${from} and ${count} months is ${to}`, () => {
    assert.equal(addMonths(asDay(from), count), to);
  });
}

test('weekdays run from Monday 1 to Sunday 7', () => {
  fc.assert(fc.property(days, (day) => assert.equal(weekday(day), plain(day).dayOfWeek)));
  assert.equal(weekday(asDay('2026-11-23')), 1);
});

test('days compare as text', () => {
  fc.assert(
    fc.property(days, days, (a, b) => {
      assert.equal(a < b, Temporal.PlainDate.compare(a, b) < 0);
    }),
  );
});

for (const text of ['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-01-00', '1900-02-29', '0000-01-01']) {
  test(`there is no day ${text}`, () => {
    const read = parseDay(text);
    assert.deepEqual(read, { ok: false, problems: [{ code: 'day.impossible', at: '', params: { day: text } }] });
  });
}

for (const text of ['', '2026-1-1', '2026/01/01', '20260101', '2026-01-01T00:00:00Z', '+002026-01-01', '2026-01-01x']) {
  test(`${JSON.stringify(text)} is not the form of a day`, () => {
    const read = parseDay(text);
    assert.deepEqual(read, { ok: false, problems: [{ code: 'day.form', at: '' }] });
  });
}

test('full-width digits are taken as meant', () => {
  assert.deepEqual(parseDay('２０２６－１１－２３'), { ok: true, value: '2026-11-23' });
});

test('a legal day begins at midnight in Shanghai, whatever the machine’s zone', () => {
  assert.equal(shanghaiDay(asInstant('2026-11-23T15:59:59.999Z')), '2026-11-23');
  assert.equal(shanghaiDay(asInstant('2026-11-23T16:00:00.000Z')), '2026-11-24');
  assert.equal(shanghaiDay(asInstant('2025-12-31T16:00:00.000Z')), '2026-01-01');
  const instants = fc.date({ min: new Date('1991-09-16'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(instants, (date) => {
      const there = Temporal.Instant.from(date.toISOString()).toZonedDateTimeISO('Asia/Shanghai');
      assert.equal(shanghaiDay(asInstant(date)), there.toPlainDate().toString());
    }),
  );
});

test('an instant from the years of daylight saving has no legal day here, rather than a wrong one', () => {
  assert.throws(() => shanghaiDay(asInstant('1988-07-01T15:30:00.000Z')), RangeError);
});

test('days beyond the years 1 to 9999 are refused', () => {
  assert.throws(() => addDays(asDay('9999-12-31'), 1), RangeError);
  assert.throws(() => addMonths(asDay('0001-01-01'), -1), RangeError);
  assert.throws(() => asDay('soon'), RangeError);
});

test('a partial day stays as partial as its source, and spans what it may mean', () => {
  for (const [text, first, last] of [
    ['2021', '2021-01-01', '2021-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2021-05-06', '2021-05-06', '2021-05-06'],
  ] as const) {
    const partial = asPartialDay(text);
    assert.equal(partial, text);
    assert.equal(firstDayOf(partial), first);
    assert.equal(lastDayOf(partial), last);
    assert.equal(isWholeDay(partial), text === first);
  }
  assert.equal(parsePartialDay('2021-13').ok, false);
  assert.equal(parsePartialDay('21').ok, false);
  assert.equal(parsePartialDay('2021-02-30').ok, false);
});
