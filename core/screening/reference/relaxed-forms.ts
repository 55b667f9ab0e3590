import type { KindId } from '../kind.ts';
import { kinds } from '../kinds.ts';
import { digit, hexadecimal, is, letter, lower, word } from './byte-kinds.ts';
import { isWord } from './cell-forms.ts';
import { isLastOfIdentity, judgeCreditCode } from './credit-code.ts';
import { isOldPermanent, isWechatName } from './lead-words.ts';
import type { Lookups } from './lookups.ts';
import {
  areDigits,
  findLandline,
  findMobile,
  type Judged,
  judgeCard,
  judged,
  judgeIdentity,
  judgeOldIdentity,
  none,
} from './numbers.ts';
import { isPlateHead, serialEnd } from './plate.ts';
import { formOnly, placeOf, range, valid } from './row.ts';
import { Squeezed } from './trim.ts';

const squeezed = new Squeezed();

function isWordOf(id: 'passport' | 'travel-permit', own: boolean): boolean {
  const { cell } = kinds[id];
  if (cell.form !== 'words') return false;
  if (!own && areDigits(squeezed.bytes, 0, squeezed.length)) return false;
  return cell.words.some((form) => isWord(squeezed.bytes, 0, squeezed.length, form));
}

function document(column: KindId, tables: Lookups): Judged {
  const { bytes, length } = squeezed;
  const passport = judged(placeOf.passport, valid);
  const permit = judged(placeOf['travel-permit'], valid);
  if (column === 'passport' && isWordOf('passport', true)) return passport;
  if (column === 'travel-permit' && isWordOf('travel-permit', true)) return permit;
  if (length === 18 && areDigits(bytes, 0, 17) && isLastOfIdentity(bytes[17])) return judgeIdentity(bytes, 0, tables);
  if (length === 15 && areDigits(bytes, 0, 15)) return judgeOldIdentity(bytes, 0, tables);
  if (isOldPermanent(bytes, 0, length)) return judged(placeOf['permanent-resident-id'], formOnly);
  if (isWordOf('travel-permit', false)) return permit;
  return isWordOf('passport', false) ? passport : none;
}

/** Where a landline number ends before its extension: at 转, #, ext, or a hyphen behind seven digits or more. */
export function beforeExtension(bytes: Uint8Array, from: number, to: number): number {
  let run = 0;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x23 || (byte === 0x2d && run >= 7)) return at;
    if (byte === 0xe8 && bytes[at + 1] === 0xbd && bytes[at + 2] === 0xac) return at;
    if (lower(byte) === 0x65 && lower(bytes[at + 1] ?? 0) === 0x78 && lower(bytes[at + 2] ?? 0) === 0x74) return at;
    run = is(byte, digit) ? run + 1 : 0;
  }
  return to;
}

function landline(tables: Lookups): Judged {
  const { bytes, length } = squeezed;
  if (!areDigits(bytes, 0, length)) return none;
  const first = bytes[0] ?? 0;
  if ((length === 7 || length === 8) && first >= 0x32 && first <= 0x38) return judged(placeOf.landline, formOnly);
  // 86 571 8700 0000: the country instead of the 0.
  if (length >= 12 && first === 0x38 && bytes[1] === 0x36) {
    bytes[1] = 0x30;
    return landlineOf(1, length - 1, tables);
  }
  return landlineOf(0, length, tables);
}

function landlineOf(at: number, length: number, tables: Lookups): Judged {
  const found = findLandline(squeezed.bytes, at, length, tables);
  // Seven digits behind an area of three, as before the numbers grew.
  const short = length === 10 && squeezed.bytes[at] === 0x30 && is(squeezed.bytes[at + 1], digit);
  if (found !== none || !short) return found;
  const second = squeezed.bytes[at + 1];
  const own = squeezed.bytes[at + 3] ?? 0;
  if ((second !== 0x31 && second !== 0x32) || own < 0x32 || own > 0x38) return none;
  return judged(
    placeOf.landline,
    tables.isArea((second - 0x30) * 10 + (squeezed.bytes[at + 2] ?? 0) - 0x30) ? valid : formOnly,
  );
}

function plateForm(bytes: Uint8Array, from: number, to: number): Judged {
  // The joint is taken out wherever it stands; what is left is put behind a blank that bounds it.
  let length = 0;
  const made = new Uint8Array(24);
  if (!squeezed.squeeze(bytes, from, to) || squeezed.length > 20) return none;
  for (let at = 0; at < squeezed.length; at += 1) {
    if (squeezed.bytes[at] === 0xc2 && squeezed.bytes[at + 1] === 0xb7) at += 1;
    else made[length++] = squeezed.bytes[at] ?? 0;
  }
  return isPlateHead(made, 4) && serialEnd(made, 4) === length ? judged(placeOf.plate, valid) : none;
}

function ipForm(bytes: Uint8Array, from: number, to: number): Judged {
  let dots = 0;
  let colons = 0;
  let group = 0;
  let decimal = true;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at];
    if (byte === 0x2e || byte === 0x3a) {
      if (byte === 0x2e) dots += 1;
      else colons += 1;
      if (byte === 0x2e && group === 0) decimal = false;
      group = 0;
    } else if (is(byte, hexadecimal)) {
      group += 1;
      if (!is(byte, digit)) decimal = false;
      if (group > 4) return none;
    } else return none;
  }
  if (dots === 0 && colons >= 2 && colons <= 7) return judged(placeOf.ip, valid);
  // The line scan found those within the range.
  return dots === 3 && colons === 0 && decimal && group > 0 ? ipRange(bytes, from, to) : none;
}

function ipRange(bytes: Uint8Array, from: number, to: number): Judged {
  let number = 0;
  for (let at = from; at <= to; at += 1) {
    if (at < to && is(bytes[at], digit)) number = number * 10 + (bytes[at] ?? 0) - 0x30;
    else if (number > 255) return judged(placeOf.ip, range);
    else number = 0;
  }
  return none;
}

function macForm(bytes: Uint8Array, from: number, to: number): Judged {
  let digits = 0;
  for (let at = from; at < to; at += 1) {
    if (is(bytes[at], hexadecimal)) digits += 1;
    else if (bytes[at] !== 0x2e || to - from !== 14 || (at - from !== 4 && at - from !== 9)) return none;
  }
  return digits === 12 && (to - from === 12 || to - from === 14) ? judged(placeOf.mac, valid) : none;
}

/** A trimmed cell of a column by the relaxed form of its kind (docs/screening.md); `none` where it has not that either. */
export function judgeRelaxed(column: KindId, bytes: Uint8Array, from: number, to: number, tables: Lookups): Judged {
  switch (column) {
    case 'resident-id':
    case 'hmt-residence':
    case 'permanent-resident-id':
    case 'passport':
    case 'travel-permit':
      return squeezed.squeeze(bytes, from, to) ? document(column, tables) : none;
    case 'mobile':
      if (!squeezed.squeeze(bytes, from, to) || !areDigits(squeezed.bytes, 0, squeezed.length)) return none;
      return findMobile(squeezed.bytes, 0, squeezed.length, tables);
    case 'landline':
      return squeezed.squeeze(bytes, from, beforeExtension(bytes, from, to)) ? landline(tables) : none;
    case 'bank-card':
      if (!squeezed.squeeze(bytes, from, to) || !areDigits(squeezed.bytes, 0, squeezed.length)) return none;
      return judgeCard(squeezed.bytes, 0, squeezed.length, tables);
    case 'uscc':
      return squeezed.squeeze(bytes, from, to) && squeezed.length === 18 ? judgeCreditCode(squeezed.bytes, 0) : none;
    case 'plate':
      return plateForm(bytes, from, to);
    case 'ip':
      return ipForm(bytes, from, to);
    case 'mac':
      return macForm(bytes, from, to);
    case 'wechat':
      return is(bytes[from], letter) && is(bytes[to - 1], word) && isWechatName(bytes, from, to)
        ? judged(placeOf.wechat, valid)
        : none;
    default:
      return none;
  }
}
