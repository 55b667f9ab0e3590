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
// Ends of lines stop the search too; they end the row or, quoted, are passed over.
const lineEnd = 6;
events[0x0a] = lineEnd;
events[0x00] = lineEnd;

/** The nearest byte at which something may be found, or where the line ends: the loop that most bytes are passed in. */
function nextEvent(bytes: Uint8Array, from: number): number {
  let place = from;
  while (events[bytes[place] ?? 0] === 0) place += 1;
  return place;
}

/** Goes through a row from left to right and takes down every value that can be told by its shape alone. */
export function scanLine(row: Row, tables: Lookups): void {
  const { bytes, end } = row;
  row.taken = row.start;
  for (let place = nextEvent(bytes, row.start); place < end;) {
    let next = 0;
    switch (events[bytes[place] ?? 0]) {
      case number: {
        let to = place + 1;
        while (events[bytes[to] ?? 0] === number) to += 1;
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
      case line:
        next = findWxid(row, place);
        break;
      default:
    }
    place = nextEvent(bytes, next > place ? next : place + 1);
  }
}
