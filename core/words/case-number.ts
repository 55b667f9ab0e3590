import { finding } from './finding.ts';
import type { Finding } from './finding.ts';
import type { Language } from './language.ts';
import { withoutSpaces } from './normal.ts';
import { acceptedUnless, certain, refused } from './parsed.ts';
import type { Parsed } from './parsed.ts';

/**
 * A case number (案号) taken apart, after 关于人民法院案件案号的若干规定 (法〔2015〕137号, amended 法〔2018〕335号).
 * `court` is the court code (法院代字), `special` the special-trial code (专门审判代字), `type` the type code (类型代字),
 * `suffix` the numeral after 之. A `demo` number bears 演示 and means no real case.
 */
export interface CaseNumber {
  readonly year: number;
  readonly court: string;
  readonly special?: '知';
  readonly type: string;
  readonly serial: number;
  readonly suffix?: string;
  readonly demo: boolean;
}

/** Codes that reference data knows; where handed in, a code outside them is a finding. */
export interface KnownCodes {
  readonly courts?: ReadonlySet<string>;
  readonly types?: ReadonlySet<string>;
}

/** One character a province, with 贵/黔 and 云/滇 both read, 军 the military courts and 兵 the corps' courts. */
const provinces = '京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云黔滇藏陕甘青宁新军兵';

const han = '\\u4e00-\\u9fa5';
const numerals = '一二三四五六七八九十';
const courtForm = new RegExp(`^(最高法|[${provinces}])(\\d*)`);
const typeForm = new RegExp(`^([${han}]*?)(演示)?(?=\\d|号|$|[^${han}])`);

/** What is left to read, and the defects found so far. Each part below takes its piece off the front. */
interface Reading {
  rest: string;
  readonly problems: Finding[];
}

function take(reading: Reading, form: RegExp): RegExpExecArray | null {
  const match = form.exec(reading.rest);
  if (match !== null) reading.rest = reading.rest.slice(match[0].length);
  return match;
}

function note(reading: Reading, ...found: Parameters<typeof finding>): void {
  reading.problems.push(finding(...found));
}

function takeYear(reading: Reading): number {
  const bracketed = take(reading, /^\(([^()]*)\)/);
  if (bracketed !== null) {
    const written = bracketed[1] ?? '';
    if (written === '') note(reading, 'case-number.year-missing');
    else if (!/^20\d\d$/.test(written)) note(reading, 'case-number.year-form', { year: written });
    return Number(written);
  }
  const bare = take(reading, /^[([{〔【]?(20\d\d)[)\]}〕】]?(?!\d)/);
  if (bare !== null) note(reading, 'case-number.brackets');
  else {
    note(reading, 'case-number.year-missing');
    take(reading, /^[([{〔【)\]}〕】]+/);
  }
  return Number(bare?.[1]);
}

function takeCourt(reading: Reading, known: ReadonlySet<string> | undefined): string {
  const match = take(reading, courtForm);
  if (match === null) {
    const strange = take(reading, new RegExp(`^[^\\d${han}]*[${han}]?\\d{2,4}(?=[${han}])`));
    if (strange === null) note(reading, 'case-number.court-missing');
    else note(reading, 'case-number.court-form', { court: strange[0] });
    return '';
  }
  const [court, name, digits = ''] = match;
  const formed = courtDigits(digits) && (name !== '最高法' || digits === '');
  if (!formed) note(reading, 'case-number.court-form', { court });
  else if (known !== undefined && !known.has(court)) note(reading, 'case-number.court-unknown', { court });
  return court;
}

/** None for a High Court, two for an intermediate, four for a basic one; no pair of digits is 00. */
function courtDigits(digits: string): boolean {
  return digits === '' || /^(?!00)\d\d(?:(?!00)\d\d)?$/.test(digits);
}

function takeType(
  reading: Reading,
  known: ReadonlySet<string> | undefined,
): Pick<CaseNumber, 'special' | 'type' | 'demo'> {
  const match = take(reading, typeForm);
  const written = match?.[1] ?? '';
  // A court hands 知 on its own to the type code that follows: 最高法知民终, 苏05知民初.
  const special = written.startsWith('知') && written.length > 1 ? ({ special: '知' } as const) : {};
  const type = 'special' in special ? written.slice(1) : written;
  if (type === '') note(reading, 'case-number.type-missing');
  else if (type.length > 4 || /[字第]/.test(type)) note(reading, 'case-number.type-form', { type });
  else if (known !== undefined && !known.has(type)) note(reading, 'case-number.type-unknown', { type });
  return { ...special, type, demo: match?.[2] !== undefined };
}

function takeSerial(reading: Reading): number {
  const digits = take(reading, /^\d+/)?.[0] ?? '';
  if (digits === '') note(reading, 'case-number.serial-missing');
  else if (!/^[1-9]\d{0,8}$/.test(digits)) note(reading, 'case-number.serial-form', { serial: digits });
  return Number(digits);
}

function takeEnd(reading: Reading): Pick<CaseNumber, 'suffix'> {
  if (take(reading, /^号/) === null && reading.rest === '') note(reading, 'case-number.word-missing');
  const suffix = take(reading, new RegExp(`^之([${numerals}]+)`))?.[1];
  const strange = suffix === undefined ? take(reading, /^之\d*/) : null;
  if (strange !== null) note(reading, 'case-number.suffix-form', { suffix: strange[0] });
  if (reading.rest !== '') note(reading, 'case-number.trailing', { trailing: reading.rest });
  return suffix === undefined ? {} : { suffix };
}

/**
 * Reads a case number as people write it: full-width or half-width brackets and digits, spaces anywhere. Every defect
 * is named at once: `浙0192民初号` lacks both its year and its serial.
 */
export function parseCaseNumber(text: string, known: KnownCodes = {}): Parsed<CaseNumber> {
  const reading: Reading = { rest: withoutSpaces(text), problems: [] };
  if (reading.rest === '') return refused(finding('field.empty'));
  const year = takeYear(reading);
  const court = takeCourt(reading, known.courts);
  const type = takeType(reading, known.types);
  const serial = takeSerial(reading);
  const end = takeEnd(reading);
  return acceptedUnless(reading.problems, () => ({ year, court, ...type, serial, ...end }));
}

/** The case number of a literal in code or tests. Throws a RangeError when it is none. */
export function asCaseNumber(text: string): CaseNumber {
  return certain(parseCaseNumber(text), text);
}

/** The one written form: `（2020）浙0192民初10993号`; in English text the brackets are half-width. */
export function formatCaseNumber(number: CaseNumber, language: Language = 'zh'): string {
  const [open, close] = language === 'zh' ? ['（', '）'] : ['(', ')'];
  const suffix = number.suffix === undefined ? '' : `之${number.suffix}`;
  const type = `${number.special ?? ''}${number.type}${number.demo ? '演示' : ''}`;
  return `${open}${number.year}${close}${number.court}${type}${number.serial}号${suffix}`;
}

/** A finding when the number is of another court than the one that acts; null when it is its own. */
export function otherCourt(number: CaseNumber, court: string, at = ''): Finding | null {
  if (number.court === court) return null;
  return { code: 'case-number.other-court', at, params: { court: number.court, expected: court } };
}
