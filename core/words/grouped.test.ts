import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grouped } from './grouped.ts';

test('digits stand in threes from the end, and none is lost', () => {
  for (const [whole, written] of [
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1284306, '1,284,306'],
    [-1284306, '-1,284,306'],
    [Number.MAX_SAFE_INTEGER, '9,007,199,254,740,991'],
    [123456789012345678901n, '123,456,789,012,345,678,901'],
  ] as const)
    assert.equal(grouped(whole), written);
});
