import type { Brand } from './brand.ts';
import { finding } from './finding.ts';
import { milliseconds } from './instant.ts';
import type { Instant } from './instant.ts';
import { withoutSpaces } from './normal.ts';
import { accepted, certain, refused } from './parsed.ts';
import type { Parsed } from './parsed.ts';

/**
 * A day of the civil calendar, `YYYY-MM-DD`. Days compare as text: `a < b` is "a is before b".
 * A legal day is a day of Asia/Shanghai; the text carries no zone because no other zone is ever meant.
 */
export type Day = Brand<string, 'Day'>;

/** Days as far as a source states them: a year, a month of it, or a whole day. Never filled up by a guess. */
export type PartialDay = Brand<string, 'PartialDay'> | Day;

const millisecondsADay = 86_400_000;

/** China Standard Time is UTC+8 without daylight saving since 1991-09-15 (IANA time zone database, Asia/Shanghai). */
const shanghaiOffset = 8 * 3_600_000;
const lastDaylightSaving = Date.UTC(1991, 8, 15);

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days in a month counted from 1; 0 where there is no such month. */
function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0);
}

function written(year: number, month: number, day: number): Day {
  if (year < 1 || year > 9999) throw new RangeError(`no day in year ${year}: years run from 0001 to 9999`);
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return text as Day;
}

interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function civil(day: Day): Civil {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/**
 * The day's number, counted from 1970-01-01 as 0, in the proleptic Gregorian calendar. March is taken as the first
 * month, so that the leap day ends the counted year and no table is needed.
 */
function numberOf(day: Day): number {
  const { year, month, day: date } = civil(day);
  const counted = month > 2 ? year : year - 1;
  const era = Math.floor(counted / 400);
  const yearOfEra = counted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The inverse of `numberOf`. */
function dayOf(number: number): Day {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return written(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date);
}

/** Reads `YYYY-MM-DD`; full-width digits are taken as meant. 2026-02-30 is impossible, never the second of March. */
export function parseDay(text: string): Parsed<Day> {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(withoutSpaces(text));
  if (match === null) return refused(finding('day.form'));
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1 || day < 1 || day > daysInMonth(year, month)) {
    return refused(finding('day.impossible', { day: match[0] }));
  }
  return accepted(written(year, month, day));
}

/** The day of a literal in code or tests. Throws a RangeError when it is none. */
export function asDay(text: string): Day {
  return certain(parseDay(text), text);
}

/** The day `count` days later (earlier when negative). Throws a RangeError outside the years 1 to 9999. */
export function addDays(day: Day, count: number): Day {
  return dayOf(numberOf(day) + count);
}

/** Days from `from` to `to`: 1 for the next day, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/** 1 Monday … 7 Sunday (ISO 8601). */
export function weekday(day: Day): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  const fromMonday = (((numberOf(day) + 3) % 7) + 7) % 7;
  return (fromMonday + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

/**
 * The corresponding day `count` months later; where that month has none, its last day (Civil Code art. 202).
 * Months are added to the first day, never one after another: 31 January and two months is 31 March.
 */
export function addMonths(day: Day, count: number): Day {
  const from = civil(day);
  const months = from.year * 12 + (from.month - 1) + count;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return written(year, month, Math.min(from.day, daysInMonth(year, month)));
}

/**
 * The legal day of an instant: the day of Asia/Shanghai, whatever the machine's own zone. Throws a RangeError for
 * instants before 1991-09-15, when the offset changed twice a year: no act of this system is that old.
 */
export function shanghaiDay(instant: Instant): Day {
  const moment = milliseconds(instant);
  if (moment < lastDaylightSaving) throw new RangeError(`no legal day for ${instant}: before fixed UTC+8`);
  return dayOf(Math.floor((moment + shanghaiOffset) / millisecondsADay));
}

/** Reads `2021`, `2021-05` or a whole day. */
export function parsePartialDay(text: string): Parsed<PartialDay> {
  const plain = withoutSpaces(text);
  const match = /^(\d{4})(?:-(\d\d))?$/.exec(plain);
  if (match === null) return parseDay(plain);
  const year = Number(match[1]);
  const month = match[2] === undefined ? 1 : Number(match[2]);
  if (year < 1 || month < 1 || month > 12) return refused(finding('day.impossible', { day: plain }));
  return accepted(plain as PartialDay);
}

/** The partial day of a literal in code or tests. Throws a RangeError when it is none. */
export function asPartialDay(text: string): PartialDay {
  return certain(parsePartialDay(text), text);
}

/** Whether the source stated the whole day. */
export function isWholeDay(partial: PartialDay): partial is Day {
  return partial.length === 10;
}

/** The earliest day that a partial day may mean. */
export function firstDayOf(partial: PartialDay): Day {
  if (isWholeDay(partial)) return partial;
  return asDay(partial.length === 4 ? `${partial}-01-01` : `${partial}-01`);
}

/** The latest day that a partial day may mean. */
export function lastDayOf(partial: PartialDay): Day {
  if (isWholeDay(partial)) return partial;
  if (partial.length === 4) return asDay(`${partial}-12-31`);
  const [year, month] = [Number(partial.slice(0, 4)), Number(partial.slice(5, 7))];
  return written(year, month, daysInMonth(year, month));
}
