import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseResidentNumber, residentNumberCheckCharacter } from './resident-number.ts';

/** Made up: division 000 exists nowhere, so the number can belong to nobody. */
const first17 = '11000019900101001';
const made = first17 + residentNumberCheckCharacter(first17);

const codes = (text: string): readonly string[] => {
  const read = parseResidentNumber(text);
  return read.ok ? [] : read.problems.map((found) => found.code);
};

test('a number with its check character is read, full-width and lower case too', () => {
  assert.deepEqual(codes(made), []);
  assert.deepEqual(codes(made.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))), []);
});

test('the weights and characters are those of ISO 7064 MOD 11-2', () => {
  assert.equal(residentNumberCheckCharacter('0'.repeat(17)), '1');
  assert.equal(residentNumberCheckCharacter('1' + '0'.repeat(16)), '5');
  assert.equal(residentNumberCheckCharacter('0'.repeat(16) + '1'), 'X');
});

test('every other check character is refused, and so are impossible birthdays and other forms', () => {
  for (const check of '0123456789X') {
    if (first17 + check !== made) assert.deepEqual(codes(first17 + check), ['resident-number.check-digit']);
  }
  assert.deepEqual(codes('110000199002300010'), ['resident-number.birth-date']);
  assert.deepEqual(codes('1100001990010100'), ['resident-number.form']);
});

test('a finding repeats nothing of the number', () => {
  const read = parseResidentNumber('110000199001010000');
  assert.ok(!read.ok);
  assert.ok(!JSON.stringify(read.problems).includes('1990'));
});
