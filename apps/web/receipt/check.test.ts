import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { utf8 } from '#words/digest.ts';
import { checkReceipt, keysIn } from './check.ts';

describe('a receipt checked in the browser', () => {
  test('what is no receipt fails as a file, and nothing is claimed of the rest', async () => {
    const { verdict, items } = await checkReceipt(utf8('{"format":"something else"}'), []);
    assert.equal(verdict, 'failed');
    assert.equal(items.file, 'failed');
    assert.notEqual(items.signature, 'verified');
  });

  test('a text without a key gives no key', () => {
    assert.deepEqual(keysIn('not a key\n'), []);
    assert.deepEqual(keysIn(''), []);
  });
});
