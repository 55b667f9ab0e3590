import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { asCreditCode, creditCodeCheckCharacter, parseCreditCode } from './credit-code.ts';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Synthetic codes: any registry, any division digits, any organisation code, the check character reckoned. */
const codes = fc
  .tuple(
    fc.constantFrom('91', '92', '12', '51', 'A1', 'N2'),
    fc.integer({ min: 110_000, max: 659_999 }),
    fc.array(fc.constantFrom(...alphabet), { minLength: 9, maxLength: 9 }),
  )
  .map(([registry, division, organisation]) => {
    const first17 = `${registry}${division}${organisation.join('')}`;
    return first17 + creditCodeCheckCharacter(first17);
  });

test('a code with its check character reads as itself, also in lower case, full width or with spaces', () => {
  fc.assert(
    fc.property(codes, (code) => {
      const full = code.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
      for (const text of [code, code.toLowerCase(), full, ` ${code.slice(0, 8)} ${code.slice(8)} `]) {
        assert.deepEqual(parseCreditCode(text), { ok: true, value: code });
      }
    }),
  );
});

test('any one character written wrong is found', () => {
  fc.assert(
    fc.property(codes, fc.nat(17), fc.constantFrom(...alphabet), (code, place, character) => {
      fc.pre(code[place] !== character);
      assert.equal(parseCreditCode(code.slice(0, place) + character + code.slice(place + 1)).ok, false);
    }),
  );
});

test('two neighbours exchanged are found', () => {
  fc.assert(
    fc.property(codes, fc.nat(16), (code, place) => {
      const [a = '', b = ''] = code.slice(place, place + 2);
      fc.pre(a !== b);
      assert.equal(parseCreditCode(code.slice(0, place) + b + a + code.slice(place + 2)).ok, false);
    }),
  );
});

test('the check character is the one of the standard’s own reckoning', () => {
  // Weights 3^i mod 31; a code of zeros sums to nothing, one of a single 1 in front to its weight.
  assert.equal(creditCodeCheckCharacter('00000000000000000'), '0');
  assert.equal(creditCodeCheckCharacter('10000000000000000'), 'Y');
  assert.equal(creditCodeCheckCharacter('00000000000000001'), '3');
  // The example that GB 32100-2015 itself prints.
  assert.equal(creditCodeCheckCharacter('91350100M000100Y4'), '3');
  assert.throws(() => creditCodeCheckCharacter('1'), RangeError);
  assert.throws(() => creditCodeCheckCharacter('I0000000000000000'), RangeError);
});

for (const [text, expected] of [
  ['', ['credit-code.length']],
  ['9133', ['credit-code.length']],
  ['9133010600000000OI', ['credit-code.character', 'credit-code.character']],
  ['91330106S', ['credit-code.length', 'credit-code.character']],
  ['91A30106000000000A', ['credit-code.division', 'credit-code.check-digit']],
  ['913301060000000001', ['credit-code.check-digit']],
] as const) {
  test(`${JSON.stringify(text)} has all its defects named at once`, () => {
    const read = parseCreditCode(text);
    assert.deepEqual(read.ok ? [] : read.problems.map((found) => found.code), expected);
  });
}

test('I is never read as 1: the place is named instead', () => {
  const read = parseCreditCode('9I330106000000000X');
  assert.deepEqual(read.ok ? [] : read.problems, [
    { code: 'credit-code.character', at: '', params: { character: 'I', place: 2 } },
  ]);
  assert.throws(() => asCreditCode('9I330106000000000X'), RangeError);
});
