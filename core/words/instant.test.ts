import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addMilliseconds, asInstant, milliseconds, parseInstant } from './instant.ts';

const bad = [
  '2026-11-23',
  '2026-11-23T08:30:00Z',
  '2026-11-23T08:30:00.000+08:00',
  '2026-11-23 08:30:00.000Z',
  '2026-02-30T08:30:00.000Z',
  '2026-11-23T24:00:00.000Z',
  '2026-11-23T08:60:00.000Z',
  '2026-06-30T23:59:60.000Z',
  '',
];

for (const text of bad) {
  test(`${JSON.stringify(text)} is not the one form of an instant`, () => {
    assert.deepEqual(parseInstant(text), { ok: false, problems: [{ code: 'instant.form', at: '' }] });
  });
}

const dates = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });

test('text order is time order, and nothing is lost on the way', () => {
  fc.assert(
    fc.property(dates, dates, (a, b) => {
      assert.equal(asInstant(a) < asInstant(b), a.getTime() < b.getTime());
      assert.equal(milliseconds(asInstant(a)), a.getTime());
    }),
  );
});

test('an hour later is an hour later', () => {
  assert.equal(addMilliseconds(asInstant('2026-12-31T23:30:00.000Z'), 3_600_000), '2027-01-01T00:30:00.000Z');
});

test('an invalid date is no instant', () => {
  assert.throws(() => asInstant(new Date(Number.NaN)), RangeError);
});
