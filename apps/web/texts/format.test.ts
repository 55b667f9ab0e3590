import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  dayAfter,
  dayInSentence,
  dayOf,
  daysFrom,
  groups,
  moment,
  money,
  percent,
  size,
  span,
  weekdayOf,
} from './format.ts';

describe('dates, sums and digests as pages show them', () => {
  test('an instant is shown in Shanghai, whatever the machine’s own zone', () => {
    assert.equal(moment('2026-11-18T01:26:41.000Z'), '2026-11-18 09:26:41');
    assert.equal(dayOf('2026-11-18T16:00:00.000Z'), '2026-11-19');
    assert.equal(dayOf('2026-11-18T15:59:59.999Z'), '2026-11-18');
  });

  test('a day in a sentence names its weekday', () => {
    assert.equal(dayInSentence('2026-11-25', 'zh'), '11 月 25 日（周三）');
    assert.equal(dayInSentence('2026-11-25', 'en'), 'Wed 25 November');
    assert.equal(weekdayOf('2026-11-29'), 7);
  });

  test('days are counted over the ends of months and years', () => {
    assert.equal(daysFrom('2026-12-30', '2027-01-02'), 3);
    assert.equal(dayAfter('2028-02-28', 1), '2028-02-29');
    assert.equal(dayAfter('2027-01-01', -1), '2026-12-31');
  });

  test('bytes are shown in the unit that they fill, and a small share is never nothing', () => {
    assert.deepEqual([0, 999, 1_000, 412_654_321, 10 ** 12].map(size), [
      '0 B',
      '999 B',
      '1.0 kB',
      '412.7 MB',
      '1.0 TB',
    ]);
    assert.deepEqual(
      [percent(42, 1_000), percent(1, 9_999), percent(0, 5), percent(0, 0)],
      ['4.2%', '<0.1%', '0.0%', '0%'],
    );
  });

  test('a sum in whole yuan shows no decimals, any other shows two', () => {
    assert.equal(money(386_250_000, 'zh'), '3,862,500 元');
    assert.equal(money(1, 'en'), 'CNY 0.01');
  });

  test('a span is told in its two largest units', () => {
    assert.equal(span(22_320_000, 'zh'), '6 小时 12 分');
    assert.equal(span(30_000, 'en'), 'less than 1 min');
    assert.equal(span(2 * 86_400_000, 'en'), '2 d');
  });

  test('a digest is read out in eight groups of eight', () => {
    assert.deepEqual(groups('0123456789abcdef'.repeat(4)).length, 8);
  });
});
