import type { Brand } from './brand.ts';
import { finding } from './finding.ts';
import { withoutSpaces } from './normal.ts';
import { accepted, certain, refused } from './parsed.ts';
import type { Parsed } from './parsed.ts';

/** A code of an administrative division at county level or above (GB/T 2260): six digits. */
export type DivisionCode = Brand<string, 'DivisionCode'>;

/** GB/T 2260: the first two digits of the 34 provinces, autonomous regions, municipalities and special regions. */
const provinces: ReadonlySet<string> = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82'.split(' '),
);

/** Reads six digits under an existing province. Whether the division itself exists or existed is for the reference data. */
export function parseDivisionCode(text: string): Parsed<DivisionCode> {
  const plain = withoutSpaces(text);
  if (!/^\d{6}$/.test(plain)) return refused(finding('division-code.form'));
  if (!provinces.has(plain.slice(0, 2)))
    return refused(finding('division-code.province', { province: plain.slice(0, 2) }));
  return accepted(plain as DivisionCode);
}

/** The division code of a literal in code or tests. Throws a RangeError when it is none. */
export function asDivisionCode(text: string): DivisionCode {
  return certain(parseDivisionCode(text), text);
}

/** The province that a division lies in: 330106 gives 330000. */
export function provinceOf(code: DivisionCode): DivisionCode {
  return `${code.slice(0, 2)}0000` as DivisionCode;
}

/** The prefecture that a division lies in: 330106 gives 330100; null for a province, which lies in none. */
export function prefectureOf(code: DivisionCode): DivisionCode | null {
  return divisionLevel(code) === 'province' ? null : (`${code.slice(0, 4)}00` as DivisionCode);
}

/** The level that the zeros of the code tell. */
export function divisionLevel(code: DivisionCode): 'province' | 'prefecture' | 'county' {
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'prefecture' : 'county';
}
