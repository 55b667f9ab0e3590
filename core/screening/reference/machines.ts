import { alnum, digit, hexadecimal, is, word } from './byte-kinds.ts';
import { placeOf, type Row, valid } from './row.ts';

const ip = placeOf.ip;
const mac = placeOf.mac;
const wechat = placeOf.wechat;
const dot = 0x2e;

/** Four decimal numbers from a digit run on. @returns where they end, 0 where they are no IP address. */
export function findIp(row: Row, from: number): number {
  const { bytes } = row;
  if (!row.beginsAt(from)) return 0;
  let at = from;
  for (let part = 0; part < 4; part += 1) {
    if (part > 0) {
      if (bytes[at] !== dot) return 0;
      at += 1;
    }
    const begin = at;
    let number = 0;
    while (at - begin < 4 && is(bytes[at], digit)) {
      number = number * 10 + (bytes[at] ?? 0) - 0x30;
      at += 1;
    }
    if (at === begin || number > 255 || (bytes[begin] === 0x30 && at - begin > 1)) return 0;
  }
  if (!row.endsAt(at) || row.inMail(at)) return 0;
  row.add(ip, from, at, valid);
  return at;
}

/** Where six pairs of hexadecimal digits that begin at `from` end; 0 where they do not, or are not bounded. */
export function macEnd(bytes: Uint8Array, from: number): number {
  const joint = bytes[from + 2];
  if (joint !== 0x3a && joint !== 0x2d) return 0;
  for (let pair = 0; pair < 6; pair += 1) {
    const at = from + pair * 3;
    if (pair > 0 && bytes[at - 1] !== joint) return 0;
    if (!is(bytes[at], hexadecimal) || !is(bytes[at + 1], hexadecimal)) return 0;
  }
  const end = from + 17;
  if (is(bytes[from - 1], alnum) || (bytes[from - 1] === joint && is(bytes[from - 2], alnum))) return 0;
  if (is(bytes[end], alnum) || (bytes[end] === joint && is(bytes[end + 1], alnum))) return 0;
  return end;
}

/** A MAC address from its first joint. @returns where it ends, 0 where it is none. */
export function findMac(row: Row, joint: number): number {
  const { bytes } = row;
  if (bytes[joint + 3] !== bytes[joint] || bytes[joint + 6] !== bytes[joint] || joint - 2 < row.taken) return 0;
  const end = macEnd(bytes, joint - 2);
  if (end !== 0) row.add(mac, joint - 2, end, valid);
  return end;
}

/** `wxid_` from its low line. @returns where it ends, 0 where it is none. */
export function findWxid(row: Row, line: number): number {
  const { bytes } = row;
  const from = line - 4;
  if (from < row.taken || bytes[from] !== 0x77 || bytes[from + 1] !== 0x78) return 0;
  if (bytes[from + 2] !== 0x69 || bytes[from + 3] !== 0x64 || is(bytes[from - 1], alnum)) return 0;
  let end = line + 1;
  while (end - line <= 21 && is(bytes[end], word)) end += 1;
  const length = end - line - 1;
  if (length < 6 || length > 20) return 0;
  row.add(wechat, from, end, valid);
  return end;
}
