import { alnum, digit, is, letter } from './byte-kinds.ts';
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

/**
 * All that a run of digits may be part of, in the order of docs/screening.md.
 * @returns where to go on: behind the value, else behind the run.
 */
export function readDigitRun(row: Row, from: number, to: number, tables: Lookups): number {
  const { bytes } = row;
  const length = to - from;
  const after = bytes[to];
  if ((after === hyphen || after === blank) && is(bytes[to + 1], digit) && length <= 6 && length >= 2) {
    const end = findGrouped(row, from, to, tables);
    if (end !== 0) return end;
  }
  if (length >= 11 && length <= 19) {
    const end = findAlone(row, from, to, tables);
    if (end !== 0) return end;
  }
  if (length >= 6 && length <= 17 && (is(after, letter) || is(bytes[from - 1], letter))) {
    const end = findCreditCode(row, from, to);
    if (end !== 0) return end;
  }
  const before = bytes[from - 1] ?? 0;
  if (length <= 6 && (is(before, letter) || before === blank || before === hyphen || before === 0xb7)) {
    const end = findPlate(row, from);
    if (end !== 0) return end;
  }
  if (after === dot && length <= 3 && is(bytes[to + 1], digit)) {
    const end = findIp(row, from) || (length === 1 ? findDestroyed(row, from) : 0);
    if (end !== 0) return end;
  }
  if (length >= 5 || is(before, alnum) || is(after, letter) || before === 0x5f || after === 0x5f || before === hyphen) {
    const end = findLed(row, from, to, tables);
    if (end !== 0) return end;
  }
  return to;
}
