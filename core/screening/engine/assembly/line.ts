// A row from left to right, byte by byte: every value that can be told by its shape alone.
import { email, flagMasked } from '../layout';
import { readDigitRun } from './digit-run';
import { findMasked } from './hidden';
import { findMac, findWxid } from './machines';
import { mailForm, noMail } from './mail';
import { take, taken, takeFrom } from './row';
import { byte, endOfDomain, isAlnum, isDigit, isLetter, isLocal } from './text';

/** An e-mail address around its `@`; where it ends, 0 where it is none. */
function findEmail(at: u32): u32 {
  if (!isAlnum(at + 1)) return 0;
  const least = taken();
  let from = at;
  while (from > least && at - from < 64 && isLocal(from - 1)) from--;
  if (from > least && isLocal(from - 1)) return 0;
  if (from > least && byte(from - 1) == 0x5c && isLetter(from)) from++;
  if (from == at) return 0;
  const end = endOfDomain(at + 1);
  const form = mailForm(from, at, end);
  if (form == noMail) return 0;
  const hidden = from > least && byte(from - 1) == 0x2a;
  take(from, end, email, hidden ? flagMasked : form);
  return end;
}

export function scanLine(start: u32, end: u32): void {
  takeFrom(start);
  let place = start;
  while (place < end) {
    const one = byte(place);
    let next: u32 = 0;
    if (one - 0x30 < 10) {
      let to = place + 1;
      while (isDigit(to)) to++;
      next = readDigitRun(place, to);
    } else if (one == 0x40) next = findEmail(place);
    else if (one == 0x2a) next = findMasked(place, end);
    else if (one == 0x3a || one == 0x2d) next = findMac(place);
    else if (one == 0x5f) next = findWxid(place);
    place = max(next, place + 1);
  }
}
