// Cells of a column by the relaxed form of its kind (docs/screening.md, Columns).
import {
  bankCard,
  flagFormOnly,
  invalidCheck,
  invalidRange,
  ip,
  landline,
  mac,
  mobile,
  passport,
  permanentResidentId,
  plate,
  residentId,
  travelPermit,
  creditCodeKind,
  valid,
  wechat,
} from '../layout';
import { wordsReason } from './cell-forms';
import { creditCheckHolds } from './checks';
import { isCreditForm, isPlateHead, serialEnd } from './forms';
import { isOldPermanent, isWechatName } from './led';
import { findLandline, findMobile, judgeCard, judged, judgeIdentity, none, oldIdentityReason } from './numbers';
import { isArea } from './places';
import { squeeze, squeezed, squeezedLength } from './trim';
import { areDigits, byte, isDigit, isHexadecimal, two } from './text';

/** Whether the squeezed cell is a word of a passport or a travel permit; in another's column only with a letter in it. */
function isWordOf(kind: u32, own: bool): bool {
  const length = squeezedLength();
  if (!own && areDigits(squeezed, length)) return false;
  return wordsReason(kind, squeezed, squeezed + length) == valid;
}

function document(column: u32): u32 {
  const length = squeezedLength();
  if ((column == passport || column == travelPermit) && isWordOf(column, true)) return judged(column, valid);
  if (length == 18 && areDigits(squeezed, 17) && (isDigit(squeezed + 17) || byte(squeezed + 17) == 0x58))
    return judgeIdentity(squeezed);
  if (length == 15 && areDigits(squeezed, 15)) return judged(residentId, oldIdentityReason(squeezed));
  if (isOldPermanent(squeezed, squeezed + length)) return judged(permanentResidentId, flagFormOnly);
  if (isWordOf(travelPermit, false)) return judged(travelPermit, valid);
  return isWordOf(passport, false) ? judged(passport, valid) : none;
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function small(at: u32): u32 {
  const one = byte(at);
  return one - 0x41 < 26 ? one + 0x20 : one;
}

/** Where a landline number ends before its extension: at 转, #, ext, or a hyphen behind seven digits or more. */
export function beforeExtension(from: u32, to: u32): u32 {
  let run: u32 = 0;
  for (let at = from; at < to; at++) {
    const one = byte(at);
    if (one == 0x23 || (one == 0x2d && run >= 7)) return at;
    if (one == 0xe8 && byte(at + 1) == 0xbd && byte(at + 2) == 0xac) return at;
    if (small(at) == 0x65 && small(at + 1) == 0x78 && small(at + 2) == 0x74) return at;
    run = isDigit(at) ? run + 1 : 0;
  }
  return to;
}

function landlineOf(at: u32, length: u32): u32 {
  const found = findLandline(at, length);
  // Seven digits behind an area of three, as before the numbers grew.
  if (found != none || length != 10 || byte(at) != 0x30) return found;
  if (byte(at + 1) - 0x31 > 1 || byte(at + 3) - 0x32 > 6) return none;
  return judged(landline, isArea(at, 3) ? valid : flagFormOnly);
}

function landlineCell(): u32 {
  const length = squeezedLength();
  if (!areDigits(squeezed, length)) return none;
  if ((length == 7 || length == 8) && byte(squeezed) - 0x32 <= 6) return judged(landline, flagFormOnly);
  // 86 571 8700 0000: the country instead of the 0.
  if (length >= 12 && two(squeezed) == 86) {
    store<u8>(squeezed + 1, 0x30);
    return landlineOf(squeezed + 1, length - 1);
  }
  return landlineOf(squeezed, length);
}

function plateCell(from: u32, to: u32): u32 {
  if (!squeeze(from, to) || squeezedLength() > 20) return none;
  // The joint is taken out wherever it stands.
  const end = squeezed + squeezedLength();
  let made = squeezed;
  for (let at = squeezed; at < end; at++) {
    if (byte(at) == 0xc2 && byte(at + 1) == 0xb7) at++;
    else store<u8>(made++, byte(at));
  }
  memory.fill(made, 0, 8);
  return isPlateHead(squeezed + 4) && serialEnd(squeezed + 4) == made ? judged(plate, valid) : none;
}

function isBeyondRange(from: u32, to: u32): bool {
  let number: u64 = 0;
  for (let at = from; at <= to; at++) {
    if (at < to && isDigit(at)) number = number * 10 + (byte(at) & 15);
    else if (number > 255) return true;
    else number = 0;
  }
  return false;
}

function ipCell(from: u32, to: u32): u32 {
  let dots: u32 = 0;
  let colons: u32 = 0;
  let group: u32 = 0;
  let decimal = true;
  for (let at = from; at < to; at++) {
    const one = byte(at);
    if (one == 0x2e || one == 0x3a) {
      if (one == 0x3a) colons++;
      else {
        dots++;
        if (group == 0) decimal = false;
      }
      group = 0;
    } else if (isHexadecimal(at)) {
      group++;
      if (!isDigit(at)) decimal = false;
      if (group > 4) return none;
    } else return none;
  }
  if (dots == 0 && colons - 2 <= 5) return judged(ip, valid);
  // The line scan has found those within the range.
  return dots == 3 && colons == 0 && decimal && group > 0 && isBeyondRange(from, to) ? judged(ip, invalidRange) : none;
}

function macCell(from: u32, to: u32): u32 {
  const length = to - from;
  if (length != 12 && length != 14) return none;
  let digits: u32 = 0;
  for (let at = from; at < to; at++) {
    if (isHexadecimal(at)) digits++;
    else if (byte(at) != 0x2e || length != 14 || (at - from != 4 && at - from != 9)) return none;
  }
  return digits == 12 ? judged(mac, valid) : none;
}

/** A trimmed cell of a column; `none` where it has not the relaxed form either. */
export function judgeRelaxed(column: u32, from: u32, to: u32): u32 {
  if (column <= <u32>permanentResidentId || column == passport || column == travelPermit)
    return squeeze(from, to) ? document(column) : none;
  if (column == mobile || column == bankCard) {
    if (!squeeze(from, to)) return none;
    const length = squeezedLength();
    if (!areDigits(squeezed, length)) return none;
    return column == mobile ? findMobile(squeezed, length) : judgeCard(squeezed, length);
  }
  if (column == landline) return squeeze(from, beforeExtension(from, to)) ? landlineCell() : none;
  if (column == creditCodeKind) {
    if (!squeeze(from, to) || squeezedLength() != 18 || !isCreditForm(squeezed)) return none;
    return judged(creditCodeKind, creditCheckHolds(squeezed) ? valid : invalidCheck);
  }
  if (column == plate) return plateCell(from, to);
  if (column == ip) return ipCell(from, to);
  if (column == mac) return macCell(from, to);
  return column == wechat && isWechatName(from, to) ? judged(wechat, valid) : none;
}
