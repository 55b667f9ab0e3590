import { alnum, digit, is, plate, wideAt } from './byte-kinds.ts';
import { placeOf, type Row, valid } from './row.ts';

const kind = placeOf.plate;
const provinces = new Set(
  Array.from('京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川贵云藏陕甘青宁新', (character) => character.charCodeAt(0)),
);
/** What may stand instead of the last place: police, learners, consulates, Hong Kong, Macao. */
const endings = new Set(Array.from('警学挂港澳', (character) => character.charCodeAt(0)));

/** A letter of an authority: A to Z without I; O is one of some authorities. */
function isAuthority(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x41 && byte <= 0x5a && byte !== 0x49;
}

const isNewEnergyLetter = (byte: number | undefined): boolean =>
  byte !== undefined && byte >= 0x41 && byte <= 0x4b && byte !== 0x49;

function digitsIn(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (is(bytes[at], digit)) count += 1;
  return count;
}

/** Where what follows province and letter ends, 0 where it is no number of a plate. */
export function serialEnd(bytes: Uint8Array, from: number): number {
  let end = from;
  while (end < from + 7 && is(bytes[end], plate)) end += 1;
  if (is(bytes[end], alnum)) return 0;
  const length = end - from;
  const digits = digitsIn(bytes, from, end);
  if (length === 4 && digits >= 2 && endings.has(wideAt(bytes, end))) return end + 3;
  if (length === 5) return digits >= 2 ? end : 0;
  if (length !== 6) return 0;
  const small = isNewEnergyLetter(bytes[from]) && digitsIn(bytes, from + 2, end) === 4;
  const large = isNewEnergyLetter(bytes[end - 1]) && digitsIn(bytes, from, end - 1) === 5;
  return small || large ? end : 0;
}

/** Whether a province's character and a letter stand before `at`. */
export function isPlateHead(bytes: Uint8Array, at: number): boolean {
  return isAuthority(bytes[at - 1]) && provinces.has(wideAt(bytes, at - 4));
}

/** A plate around the first digit run of its serial. @returns where it ends, 0 where it is none. */
export function findPlate(row: Row, run: number): number {
  const { bytes } = row;
  let from = run;
  while (from > row.taken && run - from < 6 && is(bytes[from - 1], alnum)) from -= 1;
  const before = bytes[from - 1];
  let head = 0;
  // 浙A00001: the letter of the authority is the first of the word. Else a joint stands between the two.
  if (from < run && (before ?? 0) >= 0x80 && isPlateHead(bytes, from + 1)) {
    head = from - 3;
    from += 1;
  } else if ((before === 0x20 || before === 0x2d) && isPlateHead(bytes, from - 1)) head = from - 5;
  else if (before === 0xb7 && bytes[from - 2] === 0xc2 && isPlateHead(bytes, from - 2)) head = from - 6;
  else return 0;
  if (head < row.taken) return 0;
  const end = serialEnd(bytes, from);
  if (end !== 0) row.add(kind, head, end, valid);
  return end;
}
