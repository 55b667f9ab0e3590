import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { creditCodeCheckCharacter } from '#words/credit-code.ts';
import { residentNumberCheckCharacter } from '#words/resident-number.ts';
import type { KindId } from '../kind.ts';
import { countsIn, foundIn } from './engine.fixture.ts';

const padded = (number: number, length: number): string => String(number).padStart(length, '0');

const mobiles = fc
  .tuple(fc.constantFrom('130', '138', '155', '177', '199'), fc.nat(99_999_999))
  .map(([prefix, rest]) => prefix + padded(rest, 8));
/** Division 000 of a province exists nowhere, so such a number can belong to nobody. */
const identities = fc
  .tuple(
    fc.constantFrom('11', '33', '51', '65'),
    fc.integer({ min: 1920, max: 2020 }),
    fc.nat(11),
    fc.nat(27),
    fc.nat(999),
  )
  .map(([province, year, month, day, sequence]) => {
    const first = `${province}0000${year}${padded(month + 1, 2)}${padded(day + 1, 2)}${padded(sequence, 3)}`;
    return first + residentNumberCheckCharacter(first);
  });
const creditCodes = fc
  .array(fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY'), { minLength: 7, maxLength: 7 })
  .map((list) => {
    const first = `91110000MA${list.join('')}`;
    return first + creditCodeCheckCharacter(first);
  });
const emails = fc
  .tuple(
    fc.stringMatching(/^[a-z][a-z0-9_+%]{0,20}[a-z0-9]$/),
    fc.constantFrom('example.com', 'mail.example.cn', 'a-b.example.org'),
  )
  .map((parts) => parts.join('@'));
const planted: readonly (readonly [KindId, fc.Arbitrary<string>])[] = [
  ['mobile', mobiles],
  ['mobile', mobiles.map((number) => `+86${number}`)],
  ['mobile', mobiles.map((number) => `${number.slice(0, 3)}-${number.slice(3, 7)}-${number.slice(7)}`)],
  ['mobile', mobiles.map((number) => `${number.slice(0, 3)} ${number.slice(3, 7)} ${number.slice(7)}`)],
  ['resident-id', identities],
  ['resident-id', identities.map((number) => number.toLowerCase())],
  ['resident-id', identities.map((number) => `${number.slice(0, 6)} ${number.slice(6, 14)} ${number.slice(14)}`)],
  ['uscc', creditCodes],
  ['email', emails],
  ['plate', fc.nat(99_999).map((number) => `浙A${padded(number, 5)}`)],
  ['ip', fc.tuple(fc.nat(255), fc.nat(255)).map(([a, b]) => `192.0.${a}.${b}`)],
  [
    'mac',
    fc.nat(0xffffff).map(
      (number) =>
        `00:00:5e:${number
          .toString(16)
          .padStart(6, '0')
          .replaceAll(/(..)(?=.)/g, '$1:')}`,
    ),
  ],
  ['wechat', fc.stringMatching(/^[a-z0-9]{14}$/).map((id) => `wxid_${id}`)],
  ['landline', fc.nat(9_999_999).map((number) => `0571-8${padded(number, 7)}`)],
];

/** What may stand directly beside any value, and is itself nothing. */
const beside = [
  '，',
  '。',
  '手机',
  ',',
  '"',
  "'",
  '(',
  ')',
  '[',
  ']',
  '<',
  '>',
  '/',
  ';',
  '|',
  '\t',
  '=',
  '&',
  '号',
  '\n',
  '\r\n',
  '！',
  '\u001f',
];
const texts = fc.constantFrom('', '张三', 'abc', '2024', 'the order 12', '共3件', '价格9.50元');
/** A text that ends, or begins, with something that bounds. */
const before = fc.tuple(texts, fc.constantFrom(...beside)).map((parts) => parts.join(''));
const after = fc.tuple(fc.constantFrom(...beside), texts).map((parts) => parts.join(''));

for (const [kind, values] of planted) {
  test(`${kind}: a value is found once in any text that bounds it, and nothing else is`, () => {
    fc.assert(
      fc.property(fc.oneof(before, fc.constant('')), values, fc.oneof(after, fc.constant('')), (left, value, right) => {
        assert.deepEqual(foundIn(left + value + right), { [kind]: 1 }, left + value + right);
      }),
      { numRuns: 300 },
    );
  });
}

// An address takes in what stands beside it, so it is left out; nothing before a plate is part of it.
const barred: readonly (readonly [KindId, fc.Arbitrary<string>, sides: readonly ('before' | 'after')[]])[] = [
  ['mobile', mobiles, ['before', 'after']],
  ['resident-id', identities, ['before', 'after']],
  ['uscc', creditCodes, ['before', 'after']],
  ['plate', fc.nat(99_999).map((number) => `浙A${padded(number, 5)}`), ['after']],
  ['mac', fc.constant('00:00:5e:00:53:01'), ['before', 'after']],
  ['ip', fc.nat(255).map((number) => `192.0.2.${number}`), ['before', 'after']],
  ['wechat', fc.stringMatching(/^[a-z0-9]{20}$/).map((id) => `wxid_${id}`), ['before', 'after']],
];
for (const [kind, values, sides] of barred) {
  test(`${kind}: a letter directly beside it leaves nothing of it`, () => {
    fc.assert(
      fc.property(values, fc.constantFrom('a', 'Z', 'q'), fc.constantFrom(...sides), (value, character, side) => {
        const text = side === 'before' ? character + value : value + character;
        assert.equal(foundIn(text)[kind], undefined, text);
      }),
      { numRuns: 200 },
    );
  });
}

test('an order number of twenty digits is nothing, whatever it holds', () => {
  fc.assert(
    fc.property(fc.oneof(mobiles, identities), fc.array(fc.nat(9), { minLength: 20, maxLength: 20 }), (value, list) => {
      const filled = list.join('');
      const inside = value.replace('X', '0');
      const at = 20 - inside.length;
      for (let place = 0; place <= at; place += 1) {
        const order = filled.slice(0, place) + inside + filled.slice(place + inside.length);
        assert.deepEqual(foundIn(`订单${order}，`), {}, order);
      }
    }),
  );
});

test('decimals and amounts are no numbers of anybody', () => {
  fc.assert(
    fc.property(mobiles, (number) => {
      assert.deepEqual(foundIn(`0.${number}`), {});
      assert.deepEqual(foundIn(`${number}.5`), {});
      assert.deepEqual(foundIn(`${number}.`), { mobile: 1 });
    }),
  );
});

test('a UUID holds no number', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.constantFrom('', '{', 'id='), (uuid, left) => {
      assert.deepEqual(foundIn(left + uuid), {}, uuid);
    }),
    { numRuns: 2000 },
  );
  assert.deepEqual(foundIn('11111111-2222-3333-4444-057187000000'), {});
});

test('digits before an @ belong to the address', () => {
  fc.assert(
    fc.property(mobiles, (number) => {
      assert.deepEqual(foundIn(`${number}@example.com`), { email: 1 });
      assert.deepEqual(foundIn(`${number}.a_b@example.com`), { email: 1 });
      assert.deepEqual(foundIn(`${number} @example`), { mobile: 1 });
      assert.deepEqual(foundIn(`${number}@微博`), { mobile: 1 });
    }),
  );
});

test('a letter that an escape ends with does not hide a number', () => {
  assert.deepEqual(foundIn('\\n13800000001\\t13800000002\\r'), { mobile: 2 });
  assert.deepEqual(foundIn('n13800000001'), {});
});

test('full width, zero width and CR do not hide a value', () => {
  assert.deepEqual(foundIn('１３８００００００００\r\n'), { mobile: 1 });
  assert.deepEqual(foundIn('138\u200b00000000'), { mobile: 1 });
  assert.deepEqual(foundIn('１１００００１９９００１０１００１Ｘ'.replace('Ｘ', '２')), foundIn('110000199001010012'));
});

test('what is hidden is counted as masked by what is left of it, and never as found', () => {
  for (const [text, kind] of [
    ['138****0000', 'mobile'],
    ['138 **** 0000', 'mobile'],
    ['110000********001X', 'resident-id'],
    ['1100***********0012', 'bank-card'],
    ['6222 **** **** 0001', 'bank-card'],
    ['622202******0001', 'bank-card'],
    ['zh***@example.com', 'email'],
    ['z*n@example.com', 'email'],
    ['a*****z', 'other'],
    ['张**', 'other'],
  ] as const) {
    const counts = countsIn(`客户 ${text}。`).kinds;
    assert.equal(counts[kind].masked, 1, text);
    for (const one of Object.values(counts)) assert.equal(one.found, 0, text);
  }
  for (const text of ['** ', '*张', '** 13800000001 **']) assert.equal(countsIn(text).kinds.other.masked, 0, text);
  assert.deepEqual(foundIn('**13800000001**'), { mobile: 1 });
});

test('a number that a spreadsheet rounded is counted as destroyed', () => {
  for (const text of ['6.22202E+18', '1.38E+10', '1.10000199001e+17'])
    assert.equal(countsIn(`卡号,${text},`).kinds.other.destroyed, 1, text);
  for (const text of ['6.2E+08', '6.2E+20', 'a6.2E+18', '6E+18', '6.2E18'])
    assert.equal(countsIn(text).kinds.other.destroyed, 0, text);
});

test('a lead word makes a value of what is none by itself, over joints but not over words or delimiters', () => {
  for (const text of ['QQ：100000', 'qq号码是 100000', 'QQ100000', '"qq": "100000"', 'my_qq=100000'])
    assert.deepEqual(foundIn(text), { qq: 1 }, text);
  for (const text of ['qq,100000', 'qq is 100000', 'a@qq 100000', 'xqq 100000', 'qq 1000000000000', '微信支付100000'])
    assert.equal(foundIn(text).qq, undefined, text);
  assert.deepEqual(foundIn('微信：example_01'), { wechat: 1 });
  assert.deepEqual(foundIn('微信号13800000001'), { mobile: 1 });
});

test('the next one of two numbers beside one another is found too', () => {
  fc.assert(
    fc.property(mobiles, identities, fc.constantFrom(',', '/', ' ', '、', '\n'), (mobile, identity, between) => {
      assert.deepEqual(foundIn(mobile + between + identity), { mobile: 1, 'resident-id': 1 });
      assert.deepEqual(foundIn(mobile + between + mobile), { mobile: 2 });
    }),
  );
});
