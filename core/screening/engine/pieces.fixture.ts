import fc from 'fast-check';
import { residentNumberCheckCharacter } from '#words/resident-number.ts';
import { type KindId, kindIds } from '../kind.ts';
import { kinds } from '../kinds.ts';
import type { Dialect } from '../scanner.ts';

/** Texts made of what the engines look for and what is nearly that, so that chance meets the edges of every rule. */

const two = (number: number): string => String(number).padStart(2, '0');
const digits = (count: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^[0-9]{${count}}$`));
const joined = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((texts) => texts.join(''));
const one = (texts: string): fc.Arbitrary<string> => fc.constantFrom(...texts.split(' '));

const year = fc.integer({ min: 1895, max: 2105 }).map(String);
const month = fc.integer({ min: 0, max: 13 });
const dayOfMonth = fc.integer({ min: 0, max: 32 });
const areas = one('330106 110103 999999 810000 830000 900000 933000 320508 000000 810100');

const identity = fc
  .tuple(joined(areas, year, month.map(two), dayOfMonth.map(two), digits(3)), fc.nat(3))
  .map(([first, way]) => {
    const whole = first + residentNumberCheckCharacter(first);
    return way === 0 ? whole.toLowerCase() : way === 1 ? `${first}5` : whole;
  });
const oldIdentity = joined(one('330106 110103 000000'), digits(2), month.map(two), dayOfMonth.map(two), digits(3));
const mobile = joined(one('13 138 199 12 10 170 149'), digits(9)).map((text) => text.slice(0, 11));

/** Digits with the Luhn digit that makes them hold. */
function withLuhn(first: string): string {
  const sum = [...first]
    .toReversed()
    .map((digit, place) => (place % 2 === 0 ? Number(digit) * 2 : Number(digit)))
    .reduce((total, number) => total + (number > 9 ? number - 9 : number), 0);
  return `${first}${(10 - (sum % 10)) % 10}`;
}
const card = fc
  .tuple(one('622202 621700 62 436742 4 9'), digits(18), fc.integer({ min: 12, max: 19 }))
  .map(([begin, rest, length]) => withLuhn((begin + rest).slice(0, length - 1)));

/** A number cut into groups of these lengths. */
const cut = (number: fc.Arbitrary<string>, ...lengths: readonly number[]): fc.Arbitrary<string> =>
  fc.tuple(number, fc.constantFrom('-', ' ')).map(([text, joint]) => {
    let at = 0;
    const groups = lengths.map((length) => text.slice(at, (at += length)));
    return [...groups, text.slice(at)].filter((group) => group !== '').join(joint);
  });
const groups = fc
  .tuple(
    fc.constantFrom('-', ' '),
    fc.array(
      fc.oneof(
        one('86 138 0571 6222 330106 19900101 021'),
        fc.integer({ min: 1, max: 9 }).chain((length) => digits(length)),
        digits(4),
        digits(4),
      ),
      { minLength: 2, maxLength: 7 },
    ),
  )
  .map(([joint, list]) => list.join(joint));

const mail = joined(
  fc.stringMatching(/^[a-z0-9._%+A-Z-]{1,12}$/),
  fc.constant('@'),
  fc.stringMatching(/^[a-z0-9.A-Z-]{1,14}$/),
  fc.constantFrom('', '.com', '.cn', '.c', '.123'),
);
const plate = joined(
  one('浙 京 中 川'),
  fc.stringMatching(/^[A-J]$/),
  fc.constantFrom('', '·', ' ', '-'),
  fc.oneof(
    fc.stringMatching(/^[0-9A-HJ-NP-Z]{4,7}$/),
    fc.stringMatching(/^[0-9]{4,7}$/),
    fc.stringMatching(/^[A-K][0-9A-Z][0-9]{4}$/),
    fc.stringMatching(/^[0-9]{5}[A-K]$/),
  ),
  fc.constantFrom('', '警', '学', '人'),
);
const machine = fc.oneof(
  fc
    .tuple(fc.array(fc.stringMatching(/^[0-9a-fA-F]{2}$/), { minLength: 5, maxLength: 7 }), fc.constantFrom(':', '-'))
    .map(([pairs, joint]) => pairs.join(joint)),
  fc.array(fc.nat(299), { minLength: 3, maxLength: 6 }).map((numbers) => numbers.join('.')),
);
const hidden = joined(
  fc.stringMatching(/^[0-9A-Za-z张-]{0,8}$/),
  one('* ** **** ******** ***********'),
  fc.stringMatching(/^[0-9Xx@. -]{0,8}$/),
);
const creditCode = fc.oneof(
  joined(fc.stringMatching(/^[0-9A-HJ-NPQRTUWXY]{2}$/), digits(6), fc.stringMatching(/^[0-9A-HJ-NPQRTUWXYS]{9,11}$/)),
  one('91350100M000100Y43 \\n91350100M000100Y43 91330106MA27XL0000'),
);
const paper = fc
  .tuple(one('E G EA H M PE 14 abc XYZ'), digits(12), fc.integer({ min: 6, max: 12 }))
  .map(([begin, rest, length]) => begin + rest.slice(0, length));
const landline = joined(
  one('0571 010 021 0371 0199 86571 8610 0086571'),
  fc.constantFrom('', '-', ' ', '(', ')'),
  one('87654321 2345678 12345678 98765432 8765432'),
  fc.constantFrom('', '-1', '-801', '-1234567', '转801', '#12'),
);
const lead = fc
  .constantFrom(...kindIds.flatMap((id) => kinds[id].leads))
  .chain((text) => fc.constantFrom(text, text.toUpperCase()));
const name = fc.constantFrom(
  '张伟',
  '欧阳娜娜',
  '李',
  '王小明明',
  '古丽·阿依',
  'Zhang San',
  '张*',
  '张*三',
  '司马光',
  'O’Neil',
  "O'Neil-B. C",
);
const address = one(
  '浙江省杭州市西湖区文三路1号 杭州西湖 北京东路12号 南京路步行街 广东深圳南山区科技园 朝阳区建国路 河北省石家庄市长安区 西湖区 上海市 新疆维吾尔自治区乌鲁木齐市天山区 江苏南京市鼓楼区 湖南省 吉林省吉林市船营区',
);
const date = fc.oneof(
  joined(year, month.map(two), dayOfMonth.map(two), fc.constantFrom('', ' 10:20:30', 'T10', 'x')),
  joined(
    year,
    fc.constant('年'),
    month.map(String),
    fc.constant('月'),
    dayOfMonth.map(String),
    fc.constantFrom('', '日'),
  ),
  fc
    .tuple(year, month, dayOfMonth, fc.constantFrom('-', '/', '.'), fc.constantFrom('', ' 10:20:30', 'T10'))
    .map(([y, m, d, joint, rest]) => `${y}${joint}${m}${joint}${d}${rest}`),
);
const odd = fc.constantFrom(
  ...'6.22202E+18 1.2e+10 1.5E+9 wxid_abc123 wxid_ab Xwxid_abcdef wxid_13812345678 2116.62 20231121000000000000 - 无'.split(
    ' ',
  ),
  ...'NULL \\N n/a null ="123" \'138 550e8400-e29b-41d4-a716-012345678901 abc123_x li_ming7 vx 转8001 ext 86 0086'.split(
    ' ',
  ),
  ...'+ ( ) / . .. _ \\n \\t \\ @ a Z 9 0 x X ， 中 · １３８ ＠ Ａ ｚ ． 😀 𠮷 120.123456 -33.5 200.1 \\n13812345678'.split(
    ' ',
  ),
  ...'a.b QQ12345 qq： 微信 护照 , , , ; | " ""'.split(' '),
  ...Array.from('  \t\u3000\u00a0\u200b\ufeff\u2060\u001f\r\0'),
);
const run = fc.integer({ min: 1, max: 22 }).chain(digits);
const before = joined(one('86 0086 +86 0 86- \\n . 1. a _ - 中 @'), mobile);

const numbers = [identity, oldIdentity, mobile, before, card, run, landline, groups];
const others = [lead, mail, plate, machine, hidden, creditCode, paper, name, address, date, odd, odd, odd];
const grouped = [cut(mobile, 3, 4), cut(identity, 6, 8), cut(card, 4, 4, 4, 4)];
const piece = fc.oneof(...numbers, ...others, ...grouped);
const line = fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join(''));
const cell = fc
  .oneof(piece, piece, line)
  .chain((text) =>
    fc.constantFrom(
      text,
      text,
      `"${text}"`,
      `"${text.replaceAll('"', '""')}"`,
      ` ${text} `,
      `'${text}`,
      `="${text}"`,
      `"${text}`,
    ),
  );
const record = fc.array(cell, { minLength: 1, maxLength: 7 }).map((cells) => cells.join(','));

/** A block of lines, some of them records of a table, some bytes of some of them broken. */
export const blocks: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    fc.array(fc.oneof({ weight: 3, arbitrary: record }, { weight: 2, arbitrary: line }), {
      minLength: 1,
      maxLength: 6,
    }),
    fc.constantFrom('\n', '\r\n', '\n\n'),
    fc.boolean(),
    fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 2 }),
    fc.nat(4),
  )
  .map(([lines, end, whole, breaks, broken]) => {
    const bytes = new TextEncoder().encode(lines.join(end) + (whole ? end : ''));
    if (broken === 0) for (const [at, value] of breaks) if (bytes.length > 0) bytes[at % bytes.length] = value;
    return bytes;
  });

export const dialects: fc.Arbitrary<Dialect | null> = fc.option(
  fc.record({
    delimiter: fc.constantFrom(0x2c, 0x2c, 0x2c, 0x09, 0x3b, 0x7c, 0x1f),
    quoted: fc.boolean(),
    columns: fc.array(
      fc.constantFrom<KindId | null>(null, ...kindIds).map((kind) => ({ kind })),
      { minLength: 1, maxLength: 7 },
    ),
  }),
  { nil: null },
);
