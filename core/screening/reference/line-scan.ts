import { digit, is } from './byte-kinds.ts';
import { readDigitRun } from './digit-run.ts';
import { findEmail } from './email.ts';
import { findMasked } from './hidden.ts';
import type { Lookups } from './lookups.ts';
import { findMac, findWxid } from './machines.ts';
import type { Row } from './row.ts';

/** Bytes at which a value may be found; between them there is nothing to look at. */
const events = new Uint8Array(256);
const number = 1;
const at = 2;
const star = 3;
const joint = 4;
const line = 5;
events.fill(number, 0x30, 0x3a);
events[0x40] = at;
events[0x2a] = star;
events[0x3a] = joint;
events[0x2d] = joint;
events[0x5f] = line;

/** Goes through a row from left to right and takes down every value that can be told by its shape alone. */
export function scanLine(row: Row, tables: Lookups): void {
  const { bytes, end } = row;
  row.taken = row.start;
  let place = row.start;
  while (place < end) {
    const event = events[bytes[place] ?? 0];
    if (event === 0) {
      place += 1;
      continue;
    }
    let next = 0;
    switch (event) {
      case number: {
        let to = place + 1;
        while (is(bytes[to], digit)) to += 1;
        next = readDigitRun(row, place, to, tables);
        break;
      }
      case at:
        next = findEmail(row, place);
        break;
      case star:
        next = findMasked(row, place, tables);
        break;
      case joint:
        next = findMac(row, place);
        break;
      default:
        next = findWxid(row, place);
    }
    place = next > place ? next : place + 1;
  }
}
