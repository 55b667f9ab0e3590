import { creditCodeCheckHolds, isCreditCodeByte } from '../checks/credit-code-check.ts';
import { alnum, digit, is, letter } from './byte-kinds.ts';
import { areDigits, type Judged, judged, none } from './numbers.ts';
import { check, placeOf, type Row, valid } from './row.ts';

const creditCode = placeOf.uscc;

/** 18 bytes as a credit code: *check* where only that fails. */
export function judgeCreditCode(bytes: Uint8Array, at: number): Judged {
  for (let place = at; place < at + 18; place += 1) if (!isCreditCodeByte(bytes[place])) return none;
  if (!areDigits(bytes, at + 2, 6)) return none;
  return judged(creditCode, creditCodeCheckHolds(bytes, at) ? valid : check);
}

/** 18 digits: a credit code only where its check holds, since any digits have its form. */
export function findDigitCode(bytes: Uint8Array, at: number): Judged {
  return judgeCreditCode(bytes, at) === judged(creditCode, valid) ? judged(creditCode, valid) : none;
}

/** A word of 18 around the digit run that holds its places 3 to 8. @returns where it ends, 0 where it is none. */
export function findCreditCode(row: Row, from: number, to: number): number {
  const { bytes } = row;
  if (to - from < 6 || (!is(bytes[to], letter) && !is(bytes[from - 1], letter))) return 0;
  for (let at = from; at >= from - 2 && at >= row.taken; at -= 1) {
    if (at < from && !is(bytes[at], alnum)) return 0;
    if (!row.beginsAt(at)) continue;
    const end = at + 18;
    const found = judgeCreditCode(bytes, at);
    if (found === none || areDigits(bytes, at, 18) || !row.endsAt(end) || row.inMail(end)) continue;
    row.add(creditCode, at, end, found === judged(creditCode, valid) ? valid : check);
    return end;
  }
  return 0;
}

/** Whether a byte may stand in a number of 18 as its last: a digit or an X. */
export function isLastOfIdentity(byte: number | undefined): boolean {
  return is(byte, digit) || byte === 0x58 || byte === 0x78;
}
