import { divisions } from '#reference/divisions.ts';
import { screeningTables } from '#reference/screening-tables.ts';
import { identityCheckCharacter } from '#screening/checks/identity-check.ts';
import { utf8 } from '#words/digest.ts';

/** How many people there are in it, and every how many of them something is as real data sets have it. */
const people = 2_000;
const every = { again: 5, wrongNumber: 25, noNumber: 11, masked: 17, email: 2 } as const;

const given = ['一', '乙', '示例', '演', '样本', '某某', '假名', '虚构'] as const;

/**
 * A data set to try a screening on, made up from end to end and the same each time: nobody alive was born when its
 * people were, its mobile numbers begin as no assigned one does, its addresses of mail end in `.invalid` (RFC 2606), and
 * each row says that it is made up. What a screening has to tell apart is in it: numbers that are wrong, missing,
 * hidden, and people who come twice.
 */
export function demonstrationDataSet(): Uint8Array {
  const { surnames } = screeningTables().tables;
  const counties = divisions().filter(({ level, to }) => level === 'county' && to === null);
  const rows = ['姓名,身份证号,手机号,邮箱,收货地址,说明'];
  for (let row = 0; row < people + Math.floor(people / every.again); row += 1) {
    // Whoever comes again is somebody who was there before.
    const person = row < people ? row : (row * every.again) % people;
    const county = counties[(person * 7_919) % counties.length];
    if (county === undefined) throw new RangeError('no county in force');
    const name = `${surnames[(person * 31) % surnames.length] ?? ''}${given[person % given.length] ?? ''}`;
    rows.push(
      [
        name,
        person % every.noNumber === 0 ? '' : identityNumber(county.code, person),
        mobile(person),
        person % every.email === 0 ? `made-up-${person}@mail.invalid` : '',
        `${county.name}虚构路 ${1 + (person % 300)} 号`,
        '演示数据，纯属虚构',
      ].join(','),
    );
  }
  return utf8(`${rows.join('\n')}\n`);
}

/** Born between 1900 and 1909; one in so many with a check character that does not hold. */
function identityNumber(division: string, person: number): string {
  const pad = (figure: number, width: number): string => String(figure).padStart(width, '0');
  const birth = `190${person % 10}${pad(1 + (person % 12), 2)}${pad(1 + (person % 28), 2)}`;
  const first = `${division}${birth}${pad(person % 1_000, 3)}`;
  const check = String.fromCharCode(identityCheckCharacter(utf8(first), 0));
  if (person % every.wrongNumber !== 0) return first + check;
  return first + (check === '0' ? '1' : '0');
}

/** 142 is a prefix of things with thirteen digits; no phone of eleven has it. */
function mobile(person: number): string {
  const number = `142${String((person * 48_271) % 100_000_000).padStart(8, '0')}`;
  return person % every.masked === 0 ? `${number.slice(0, 3)}****${number.slice(7)}` : number;
}
