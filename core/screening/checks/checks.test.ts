import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { creditCodeCheckCharacter } from '#words/credit-code.ts';
import { residentNumberCheckCharacter } from '#words/resident-number.ts';
import { firstYear, isCalendarDay, lastYear } from './calendar-day.ts';
import { creditCodeCheckHolds, isCreditCodeByte } from './credit-code-check.ts';
import { birthDateOf, eighteenOfFifteen, identityCheckHolds } from './identity-check.ts';
import { luhnHolds } from './luhn.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const digits = (length: number): fc.Arbitrary<string> =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''));

/** ISO 7064 section 7, the recursive way: doubling what came before, which uses no table of weights. */
function recursive(text: string): number {
  let sum = 0;
  for (const character of text) sum = (sum + (character === 'X' ? 10 : Number(character))) * 2;
  return (sum / 2) % 11;
}

test('the check of an identity number holds exactly where ISO 7064, reckoned recursively, leaves 1', () => {
  fc.assert(
    fc.property(digits(17), fc.constantFrom(...'0123456789X'), digits(3), (first, last, before) => {
      const number = first + last;
      assert.equal(identityCheckHolds(bytesOf(before + number), 3), recursive(number) === 1);
      assert.equal(identityCheckHolds(bytesOf(number.toLowerCase()), 0), recursive(number) === 1);
    }),
  );
});

test('it agrees with the check that the complaint form makes', () => {
  fc.assert(
    fc.property(digits(17), (first) => {
      assert.ok(identityCheckHolds(bytesOf(first + residentNumberCheckCharacter(first)), 0));
    }),
  );
});

test('one digit written wrong, or two neighbours exchanged, never pass', () => {
  fc.assert(
    fc.property(digits(17), fc.nat(16), fc.integer({ min: 1, max: 9 }), (first, place, shift) => {
      const number = first + residentNumberCheckCharacter(first);
      const wrong = [...number];
      wrong[place] = String((Number(wrong[place]) + shift) % 10);
      assert.ok(!identityCheckHolds(bytesOf(wrong.join('')), 0));
      const [a = '', b = ''] = number.slice(place, place + 2);
      fc.pre(a !== b && b !== 'X');
      assert.ok(!identityCheckHolds(bytesOf(number.slice(0, place) + b + a + number.slice(place + 2)), 0));
    }),
  );
});

test('a number of fifteen digits becomes the one of eighteen: century put in, check added, nothing else changed', () => {
  fc.assert(
    fc.property(digits(15), (old) => {
      const made = new TextDecoder().decode(eighteenOfFifteen(bytesOf('x' + old), 1));
      assert.equal(made.slice(0, 6) + made.slice(8, 17), old);
      assert.equal(made.slice(6, 8), '19');
      assert.equal(recursive(made), 1);
      assert.equal(birthDateOf(bytesOf(made), 0), Number('19' + old.slice(6, 12)));
    }),
  );
});

test('a day is one exactly where the calendar of the machine has it', () => {
  for (let year = firstYear; year <= lastYear; year += 1) {
    for (let month = 0; month <= 13; month += 1) {
      for (let day = 0; day <= 32; day += 1) {
        const date = new Date(Date.UTC(year, month - 1, day));
        const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
        if (isCalendarDay(year, month, day) !== real) assert.fail(`${year}-${month}-${day}`);
      }
    }
  }
});

test('Luhn holds for exactly one last digit, and agrees with the sum written as a text', () => {
  const byText = (text: string): boolean =>
    [...text]
      .toReversed()
      .map((digit, place) => (place % 2 === 0 ? digit : String(Number(digit) * 2)))
      .join('')
      .split('')
      .reduce((sum, digit) => sum + Number(digit), 0) %
      10 ===
    0;
  fc.assert(
    fc.property(fc.integer({ min: 12, max: 18 }).chain(digits), (first) => {
      const holding = [...'0123456789'].filter((last) => luhnHolds(bytesOf(`a${first}${last}b`), 1, first.length + 1));
      assert.deepEqual(
        holding,
        [...'0123456789'].filter((last) => byText(first + last)),
      );
      assert.equal(holding.length, 1);
    }),
  );
});

test('the check of a credit code holds exactly for the character that the register form reckons', () => {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  for (let byte = 0; byte < 256; byte += 1)
    assert.equal(isCreditCodeByte(byte), alphabet.includes(String.fromCharCode(byte)));
  assert.ok(!isCreditCodeByte(undefined));
  const first17 = fc.array(fc.constantFrom(...alphabet), { minLength: 17, maxLength: 17 });
  fc.assert(
    fc.property(first17, fc.constantFrom(...alphabet), (list, last) => {
      const first = list.join('');
      assert.equal(creditCodeCheckHolds(bytesOf(`,${first}${last}`), 1), creditCodeCheckCharacter(first) === last);
    }),
  );
});
