import { digit, is, letter, parting, word } from './byte-kinds.ts';
import { findCreditCode, findDigitCode } from './credit-code.ts';
import { findGrouped } from './grouped.ts';
import { findDestroyed } from './hidden.ts';
import { findLed } from './lead-words.ts';
import type { Lookups } from './lookups.ts';
import { findIp } from './machines.ts';
import { findCard, findIdentity, findLandline, findMobile, type Judged, none } from './numbers.ts';
import { findPlate } from './plate.ts';
import type { Row, State } from './row.ts';

const hyphen = 0x2d;
const blank = 0x20;
const dot = 0x2e;

/** What a run of so many digits is by itself. */
function judgeRun(row: Row, from: number, length: number, tables: Lookups): Judged {
  const { bytes } = row;
  switch (length) {
    case 11:
    case 12: {
      // The last group of a UUID is no number.
      if (bytes[from] === 0x30 && bytes[from - 1] === hyphen) return none;
      const found = findMobile(bytes, from, length, tables);
      return found === none ? findLandline(bytes, from, length, tables) : found;
    }
    case 13:
    case 15:
      return findMobile(bytes, from, length, tables);
    case 18: {
      const identity = findIdentity(bytes, from, tables);
      if (identity !== none) return identity;
      const code = findDigitCode(bytes, from);
      return code === none ? findCard(bytes, from, length, tables) : code;
    }
    case 16:
    case 17:
    case 19:
      return findCard(bytes, from, length, tables);
    default:
      return none;
  }
}

/** A run that stands by itself. @returns where the value ends, 0 where it is none. */
function findAlone(row: Row, from: number, to: number, tables: Lookups): number {
  const { bytes } = row;
  const length = to - from;
  const withX = length === 17 && (bytes[to] === 0x58 || bytes[to] === 0x78);
  const end = withX ? to + 1 : to;
  if (!row.beginsAt(from) || !row.endsAt(end)) return 0;
  const found = withX ? findIdentity(bytes, from, tables) : judgeRun(row, from, length, tables);
  if (found === none || row.inMail(end)) return 0;
  row.add(Math.floor(found / 8), from, end, (found % 8) as State);
  return end;
}

/** Whether a run of digits joined to this one may make a group with it: no second group has less than three digits. */
function mayBeGrouped(bytes: Uint8Array, length: number, to: number): boolean {
  if (length < 2 || length > 6 || (bytes[to] !== hyphen && bytes[to] !== blank)) return false;
  return is(bytes[to + 1], digit) && is(bytes[to + 2], digit) && is(bytes[to + 3], digit);
}

/** Whether what is before a run may be the head of a plate: a letter, or a joint behind one. */
function mayBePlate(bytes: Uint8Array, from: number): boolean {
  const before = bytes[from - 1] ?? 0;
  if (before === blank || before === hyphen) return is(bytes[from - 2], letter);
  return is(before, letter) || before === 0xb7;
}

/** Whether a lead word may say what a run is: it is long enough by itself, or not the first of its word. */
function mayBeLed(bytes: Uint8Array, from: number, to: number): boolean {
  return to - from >= 5 ? !is(bytes[from - 1], parting) : is(bytes[from - 1], word);
}

/**
 * All that a run of digits may be part of, in the order of docs/screening.md; most runs are short, and what is beside
 * them says at once that they are nothing.
 * @returns where to go on: behind the value, else behind the run.
 */
export function readDigitRun(row: Row, from: number, to: number, tables: Lookups): number {
  const { bytes } = row;
  const length = to - from;
  let end = 0;
  if (mayBeGrouped(bytes, length, to)) end = findGrouped(row, from, to, tables);
  if (end === 0 && length >= 11 && length <= 19) end = findAlone(row, from, to, tables);
  if (end === 0 && length >= 6 && length <= 17) end = findCreditCode(row, from, to);
  if (end === 0 && length <= 6 && mayBePlate(bytes, from)) end = findPlate(row, from);
  if (end === 0 && length <= 3 && bytes[to] === dot && is(bytes[to + 1], digit)) {
    end = findIp(row, from);
    if (end === 0 && length === 1) end = findDestroyed(row, from);
  }
  if (end === 0 && mayBeLed(bytes, from, to)) end = findLed(row, from, to, tables);
  return end === 0 ? to : end;
}
