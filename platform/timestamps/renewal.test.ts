import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renewalOf } from './renewal.ts';

test('the lead time and the ends of algorithms are read; nothing is taken to end that nobody named', () => {
  assert.deepEqual(renewalOf({}), { leadDays: 90, endings: {} });
  const named = {
    DENGWEN_TIMESTAMP_RENEWAL_DAYS: '400',
    DENGWEN_TIMESTAMP_ALGORITHMS_END: ' sha256=2035-01-01T00:00:00.000Z  rsa=2031-01-01T00:00:00.000Z',
  };
  assert.deepEqual(renewalOf(named), {
    leadDays: 400,
    endings: { sha256: Date.parse('2035-01-01T00:00:00Z'), rsa: Date.parse('2031-01-01T00:00:00Z') },
  });
});

test('a setting that cannot be read stops the start', () => {
  for (const days of ['0', '-1', '1.5', 'soon', '100000'])
    assert.throws(() => renewalOf({ DENGWEN_TIMESTAMP_RENEWAL_DAYS: days }), RangeError, days);
  for (const end of ['md5=2035-01-01T00:00:00.000Z', 'sha256', 'sha256=2035', 'sha256=soon'])
    assert.throws(() => renewalOf({ DENGWEN_TIMESTAMP_ALGORITHMS_END: end }), RangeError, end);
});
