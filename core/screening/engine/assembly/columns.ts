// The cells of columns that have a kind, beside what was found in them.
import {
  address,
  addressesAt,
  countCells,
  countDestroyed,
  countInColumns,
  countMasked,
  flagCounted,
  flagDestroyed,
  flagFormOnly,
  flagMasked,
  formText,
  invalidForm,
  kindFamily,
  kindForm,
  kindShaped,
  landline,
  name,
  other,
  settingUses,
  settingUsesAt,
  settingValuesAt,
  valid,
} from '../layout';
import { cellFrom, cellTo } from './record';
import { addressReason, judgeCell, ofKind, shortHanName, textReason } from './cell-forms';
import { placeIn } from './division-names';
import { none } from './numbers';
import { beforeExtension, judgeRelaxed } from './relaxed';
import { byKind, count, endOfValues, settle, valueBytes } from './row';
import { trim, trimmedFrom, trimmedTo } from './trim';
import { byte, setting } from './text';

/** What the line scan found in a cell: enough for its column, and something hidden or destroyed. */
const enough: u32 = 1;
const hidden: u32 = 2;

/** Looks at the values from `value` on that begin before `end`. Most cells have none. */
// @ts-ignore: a decorator of AssemblyScript
@inline
function lookAt(value: u32, end: u32, kind: u32): u32 {
  return value < endOfValues() && load<u32>(value) < end ? lookAtSome(value, end, kind) : 0;
}

function lookAtSome(value: u32, end: u32, kind: u32): u32 {
  const family = ofKind(kind, kindFamily);
  let told: u32 = 0;
  for (; value < endOfValues() && load<u32>(value) < end; value += valueBytes) {
    const its = load<u32>(value, 8);
    if ((its & (flagMasked | flagDestroyed)) != 0) {
      // What nothing else says of it, the column does.
      if (its >> 8 == other && (its & flagCounted) == 0) {
        count(kind, (its & flagMasked) != 0 ? countMasked : countDestroyed);
        store<u32>(value, its | flagCounted, 8);
      }
      told |= enough | hidden;
      continue;
    }
    if (its >> 8 == kind) count(kind, countInColumns);
    if (ofKind(its >> 8, kindFamily) == family) told |= enough;
    if (load<u32>(value) <= trimmedFrom() && load<u32>(value, 4) >= trimmedTo()) told |= enough;
  }
  return told;
}

function holdsStar(from: u32, to: u32): bool {
  for (let at = from; at < to; at++) if (byte(at) == 0x2a) return true;
  return false;
}

/** Counts an address under its place; whether it has one. */
// @ts-ignore: a decorator of AssemblyScript
@inline
function countAddress(from: u32, to: u32): bool {
  const place = placeIn(from, to);
  const at = addressesAt + (place << 3);
  store<u64>(at, load<u64>(at) + 1);
  return place != 0;
}

/** A cell of a kind without a shape: its form decides. */
function readForm(kind: u32, told: u32): void {
  const from = trimmedFrom();
  const to = trimmedTo();
  let reason: u32 = valid;
  if (ofKind(kind, kindForm) == formText) reason = textReason(kind, from, to);
  else {
    if ((told & hidden) != 0) return;
    if (kind == name) {
      reason = shortHanName(from, to);
      if (reason == invalidForm) {
        if (holdsStar(from, to)) {
          settle(from, to, kind, flagMasked, byKind);
          return;
        }
        reason = judgeCell(kind, from, to);
      }
    } else if (kind == address) {
      reason = addressReason(from, to);
      if (reason == valid && !countAddress(from, to)) reason = flagFormOnly;
    } else reason = judgeCell(kind, from, to);
  }
  settle(from, to, kind, reason, byKind);
  count(kind, countInColumns);
}

/** Whether a cell of a kind with a shape is one value of it and nothing else, as most are. */
// @ts-ignore: a decorator of AssemblyScript
@inline
function isWhole(value: u32, start: u32, end: u32, kind: u32): bool {
  if (value >= endOfValues() || load<u32>(value) != start || load<u32>(value, 4) != end) return false;
  const its = load<u32>(value, 8);
  return its >> 8 == kind && (its & (flagMasked | flagDestroyed)) == 0 && ofKind(kind, kindShaped) != 0;
}

/** Reads the cells of the row that was divided last. */
export function readColumns(): void {
  let use = setting(settingUsesAt);
  // Values lie in order, and so do cells: none is passed twice.
  let value = setting(settingValuesAt);
  for (let left = setting(settingUses); left > 0; left--, use += 8) {
    const column = load<u32>(use);
    const kind = load<u32>(use, 4);
    const start = cellFrom(column);
    const end = cellTo(column);
    while (value < endOfValues() && load<u32>(value) < start) value += valueBytes;
    if (start == end) continue;
    if (isWhole(value, start, end, kind)) {
      count(kind, countCells);
      count(kind, countInColumns);
      continue;
    }
    if (!trim(start, end)) continue;
    count(kind, countCells);
    const told = lookAt(value, end, kind);
    if (ofKind(kind, kindShaped) == 0) {
      readForm(kind, told);
      continue;
    }
    if (told != 0) continue;
    const found = judgeRelaxed(kind, trimmedFrom(), trimmedTo());
    const own = found == none ? kind : found >> 8;
    const to = own == landline ? beforeExtension(trimmedFrom(), trimmedTo()) : trimmedTo();
    settle(trimmedFrom(), to, own, found == none ? invalidForm : found & 0xff, byKind);
    if (own == kind) count(kind, countInColumns);
  }
}
