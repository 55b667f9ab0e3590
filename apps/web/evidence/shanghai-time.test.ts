import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instantInShanghai } from './shanghai-time.ts';

test('a time on the wall in Shanghai is eight hours ahead of UTC, whatever the machine says', () => {
  assert.equal(instantInShanghai('2026-11-20 10:00'), '2026-11-20T02:00:00.000Z');
  assert.equal(instantInShanghai('2026-11-20T00:00:30'), '2026-11-19T16:00:30.000Z');
});

test('what is no day or no time is refused', () => {
  for (const written of ['2026-02-30 10:00', '2026-11-20', '2026-11-20 25:00', '20 Nov 2026', ''])
    assert.equal(instantInShanghai(written), null, written);
});
