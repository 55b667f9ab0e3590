// What the loader calls.
import { beginFolds } from './fold';
import { normaliseText } from './normal';
import { forgetRanks } from './ranks';
import { beginYield, digestsEnd, tuplesEnd } from './row';
import { beginLines, isStopped, openRow } from './rows';
import { passOver } from './scan';
import { byte } from './text';

/** A new order: what was kept of the last one goes. */
export function begin(): void {
  forgetRanks();
  beginFolds();
}

/** Normalises text in place; its length then. */
export function normalise(from: u32, length: u32): u32 {
  return normaliseText(from, length);
}

/**
 * Scans whole lines. `goesOn`: the first continues a row; `whole`: nothing of the block comes after.
 *
 * @returns how many of its lines were not read: their record may go on in what comes
 */
export function scan(from: u32, length: u32, goesOn: bool, whole: bool, tuples: u32, digests: u32): u32 {
  beginYield(tuples, digests);
  beginLines(from, from + length, goesOn, whole);
  passOver(from, length);
  if (!isStopped()) return 0;
  let lines: u32 = 0;
  for (let at = openRow(); at < from + length; at++) if (byte(at) == 0x0a) lines++;
  return lines;
}

export { passCoreLines, passCoreTable, passLines, passTable } from './scan';

/** Where the tuples end, and where the digests end. */
export function tuplesTo(): u32 {
  return tuplesEnd();
}

export function digestsTo(): u32 {
  return digestsEnd();
}
