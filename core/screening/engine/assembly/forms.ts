// Forms of plates, credit codes and addresses of machines.
import { classCredit, classDigit, classLetter, classPlate, classesAt } from '../layout';
import { areDigits, byte, kindOfByte } from './text';

/** The 31 province characters of plates, in UTF-8. */
const provinces: u32 = <u32>memory.data<u8>([
  0xe4, 0xba, 0xac, 0xe6, 0xb4, 0xa5, 0xe6, 0xb2, 0xaa, 0xe6, 0xb8, 0x9d, 0xe5, 0x86, 0x80, 0xe8, 0xb1, 0xab, 0xe4,
  0xba, 0x91, 0xe8, 0xbe, 0xbd, 0xe9, 0xbb, 0x91, 0xe6, 0xb9, 0x98, 0xe7, 0x9a, 0x96, 0xe9, 0xb2, 0x81, 0xe6, 0x96,
  0xb0, 0xe8, 0x8b, 0x8f, 0xe6, 0xb5, 0x99, 0xe8, 0xb5, 0xa3, 0xe9, 0x84, 0x82, 0xe6, 0xa1, 0x82, 0xe7, 0x94, 0x98,
  0xe6, 0x99, 0x8b, 0xe8, 0x92, 0x99, 0xe9, 0x99, 0x95, 0xe5, 0x90, 0x89, 0xe9, 0x97, 0xbd, 0xe8, 0xb4, 0xb5, 0xe7,
  0xb2, 0xa4, 0xe9, 0x9d, 0x92, 0xe8, 0x97, 0x8f, 0xe5, 0xb7, 0x9d, 0xe5, 0xae, 0x81, 0xe7, 0x90, 0xbc,
]);

/** Whether three bytes are the character of a province on a plate. */
export function isPlateProvince(at: u32): bool {
  for (let one: u32 = 0; one < 93; one += 3)
    if (load<u16>(provinces + one) == load<u16>(at) && load<u8>(provinces + one + 2) == load<u8>(at + 2)) return true;
  return false;
}

/** Whether eighteen characters are of the form of a credit code, a letter among them. */
export function isCreditForm(at: u32): bool {
  let letters: u32 = 0;
  for (let place: u32 = 0; place < 18; place++) {
    const kinds = kindOfByte(at + place);
    if ((kinds & classCredit) == 0) return false;
    letters |= kinds & classLetter;
  }
  return letters != 0 && areDigits(at + 2, 6);
}

/** A number from 0 to 255 without leading zeros. */
export function isOctet(start: u32, end: u32): bool {
  const length = end - start;
  if (length - 1 > 2) return false;
  if (length == 1) return true;
  const first = byte(start) & 15;
  if (first == 0) return false;
  return length == 2 || first * 100 + (byte(start + 1) & 15) * 10 + (byte(start + 2) & 15) < 256;
}

export function isHexadecimal(at: u32): bool {
  const one = byte(at);
  return one - 0x30 < 10 || (one | 0x20) - 0x61 < 6;
}
