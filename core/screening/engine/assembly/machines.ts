// Plates, addresses of machines and WeChat's own names, found from a byte within them.
import { classWord, ip, mac, plate, valid, wechat } from '../layout';
import { isOctet, isPlateHead, macEnd, serialEnd } from './forms';
import { take, taken } from './row';
import { byte, freeAfter, freeBefore, isAlnum, isDigit, kindOfByte, leadsToMail } from './text';

/** Four decimal numbers from a digit run on. */
export function findIp(from: u32): u32 {
  if (!freeBefore(from)) return 0;
  let at = from;
  for (let part = 0; part < 4; part++) {
    if (part > 0) {
      if (byte(at) != 0x2e) return 0;
      at++;
    }
    const begin = at;
    while (at - begin < 4 && isDigit(at)) at++;
    if (!isOctet(begin, at)) return 0;
  }
  if (!freeAfter(at) || leadsToMail(at)) return 0;
  take(from, at, ip, valid);
  return at;
}

/** A MAC address from its first joint. */
export function findMac(joint: u32): u32 {
  const one = byte(joint);
  if (byte(joint + 3) != one || byte(joint + 6) != one || joint - 2 < taken()) return 0;
  const end = macEnd(joint - 2);
  if (end != 0) take(joint - 2, end, mac, valid);
  return end;
}

/** `wxid_` from its low line. */
export function findWxid(line: u32): u32 {
  const from = line - 4;
  if (from < taken() || load<u32>(from) != 0x64697877 || isAlnum(from - 1)) return 0;
  let end = line + 1;
  while (end - line <= 21 && (kindOfByte(end) & classWord) != 0) end++;
  const length = end - line - 1;
  if (length < 6 || length > 20) return 0;
  take(from, end, wechat, valid);
  return end;
}

/** A plate around the first digit run of its serial. */
export function findPlate(run: u32): u32 {
  let from = run;
  while (from > taken() && run - from < 6 && isAlnum(from - 1)) from--;
  const before = byte(from - 1);
  let head: u32 = 0;
  // 浙A00001: the letter of the authority is the first of the word. Else a joint stands between the two.
  if (from < run && before >= 0x80 && isPlateHead(from + 1)) {
    head = from - 3;
    from++;
  } else if ((before == 0x20 || before == 0x2d) && isPlateHead(from - 1)) head = from - 5;
  else if (before == 0xb7 && byte(from - 2) == 0xc2 && isPlateHead(from - 2)) head = from - 6;
  else return 0;
  if (head < taken()) return 0;
  const end = serialEnd(from);
  if (end != 0) take(head, end, plate, valid);
  return end;
}
