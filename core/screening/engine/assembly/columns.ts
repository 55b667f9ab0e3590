// The cells of columns that have a kind.
import {
  address,
  addressesAt,
  countCells,
  countInColumns,
  flagDestroyed,
  flagFormOnly,
  flagMasked,
  formAddress,
  formDate,
  formDecimal,
  formDigits,
  formName,
  formText,
  formWords,
  invalidForm,
  kindFamily,
  kindForm,
  kindShaped,
  kindsAt,
  name,
  other,
  settingColumns,
  settingUses,
  settingUsesAt,
  settingValuesAt,
  valid,
} from '../layout';
import { nameReason, placeOfAddress } from './cell-names';
import { dateReason, decimalReason, digitsReason, textReason, wordsReason } from './cell-forms';
import { relaxed } from './relaxed';
import { asItStands, count, digitsAlone, endOfValues, inUpperCase, rekind, settle, valueBytes } from './row';
import { byte, setting } from './text';

/** The cell without what is around it. */
let cellStart: u32 = 0;
let cellEnd: u32 = 0;
/** A number of a kind's entry. */
// @ts-ignore: a decorator of AssemblyScript
@inline
export function ofKind(kind: u32, number: u32): u32 {
  return load<u32>(kindsAt + (kind << 6) + (number << 2));
}

/** Reads the cells of a row whose delimiters are at hand: `ends` points to where each cell but the last ends. */
export function readColumns(start: u32, stop: u32, ends: u32): void {
  const last = setting(settingColumns) - 1;
  let use = setting(settingUsesAt);
  // Values lie in order, and so do cells: none is looked at twice.
  let value = setting(settingValuesAt);
  for (let left = setting(settingUses); left > 0; left--, use += 8) {
    const column = load<u32>(use);
    const from = column == 0 ? start : load<u32>(ends + ((column - 1) << 2)) + 1;
    const to = column == last ? stop : load<u32>(ends + (column << 2));
    while (value < endOfValues() && load<u32>(value) < from) value += valueBytes;
    if (from == to) continue;
    readCell(load<u32>(use, 4), from, to, value);
  }
}

/** A blank of a cell: space, tab, U+00A0, U+3000; how many bytes it has. */
function blankAt(at: u32, to: u32): u32 {
  const one = byte(at);
  if (one == 0x20 || one == 0x09) return 1;
  if (one == 0xc2 && at + 2 <= to && byte(at + 1) == 0xa0) return 2;
  return one == 0xe3 && at + 3 <= to && byte(at + 1) == 0x80 && byte(at + 2) == 0x80 ? 3 : 0;
}

function blankBefore(at: u32, from: u32): u32 {
  const one = byte(at - 1);
  if (one == 0x20 || one == 0x09) return 1;
  if (one == 0xa0 && at - 2 >= from && byte(at - 2) == 0xc2) return 2;
  return one == 0x80 && at - 3 >= from && byte(at - 2) == 0x80 && byte(at - 3) == 0xe3 ? 3 : 0;
}

function trimBlanks(): void {
  while (cellStart < cellEnd) {
    const bytes = blankAt(cellStart, cellEnd);
    if (bytes == 0) break;
    cellStart += bytes;
  }
  while (cellStart < cellEnd) {
    const bytes = blankBefore(cellEnd, cellStart);
    if (bytes == 0) break;
    cellEnd -= bytes;
  }
}

function trim(from: u32, to: u32): void {
  cellStart = from;
  cellEnd = to;
  trimBlanks();
  if (cellStart < cellEnd && byte(cellStart) == 0x27) cellStart++;
  if (cellEnd - cellStart >= 2 && byte(cellStart) == 0x3d && byte(cellStart + 1) == 0x22) cellStart++;
  while (cellStart < cellEnd && byte(cellStart) == 0x22) cellStart++;
  while (cellStart < cellEnd && byte(cellEnd - 1) == 0x22) cellEnd--;
  trimBlanks();
}
