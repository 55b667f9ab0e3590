// E-mail addresses (docs/screening.md, Other shapes).
import { classLetter, invalidForm, valid } from '../layout';
import { byte, kindOfByte } from './text';

/** No dot in its domain: it is no address. */
export const noMail: u32 = 255;

/** Whether a local part from `start`, an `@` at `at` and a domain to `end` are an address, and one of good form. */
export function mailForm(start: u32, at: u32, end: u32): u32 {
  let reason: u32 = valid;
  let label = at + 1;
  let letters = true;
  let dots = false;
  for (let place = label; place < end; place++) {
    const one = byte(place);
    if (one == 0x2e) {
      if (!isLabel(label, place)) reason = invalidForm;
      dots = true;
      label = place + 1;
      letters = true;
    } else if ((kindOfByte(place) & classLetter) == 0) letters = false;
  }
  if (!dots) return noMail;
  if (!letters || end - label - 2 > 22) return invalidForm;
  if (byte(start) == 0x2e || byte(at - 1) == 0x2e) return invalidForm;
  for (let place = start + 1; place < at; place++)
    if (byte(place) == 0x2e && byte(place - 1) == 0x2e) return invalidForm;
  return reason;
}

function isLabel(start: u32, end: u32): bool {
  return end > start && end - start <= 63 && byte(start) != 0x2d && byte(end - 1) != 0x2d;
}
