// Places and ages that identity numbers and mobiles tell.
import {
  hmtResidence,
  permanentResidentId,
  settingDivisionPagesAt,
  settingDivisionsAt,
  settingLandlineAreasAt,
  settingLeakedOn,
  settingMobileHomesAt,
  settingMobilePrefixesAt,
  settingProvincesAt,
} from '../layout';
import { byte, eight, numberOf, setting, two } from './text';

/** The place of a code of six digits; 0 where the table has none. */
export function placeOfCode(at: u32): u32 {
  return placeOfNumber(two(at) * 100 + two(at + 2), two(at + 4));
}

/** The same by its first four digits and its last two. */
// @ts-ignore: a decorator of AssemblyScript
@inline
export function placeOfNumber(four: u32, last: u32): u32 {
  const page = <u32>load<u16>(setting(settingDivisionPagesAt) + (four << 1));
  return load<u16>(setting(settingDivisionsAt) + (page * 100 + last) * 2);
}

/** Where an identity number was issued; its kind says how it is read. */
export function issuePlaceOf(at: u32, kind: u32): u32 {
  if (kind == permanentResidentId) return byte(at) == 0x39 ? placeOfNumber(two(at + 1) * 100, 0) : 0;
  // A residence permit for Taiwan begins 830000; Taiwan's code is 710000.
  if (kind == hmtResidence && byte(at + 1) == 0x33) return placeOfNumber(7100, 0);
  return placeOfCode(at);
}

/** Whether two digits are those of a province. */
// @ts-ignore: a decorator of AssemblyScript
@inline
export function isProvince(at: u32): bool {
  return load<u8>(setting(settingProvincesAt) + two(at)) != 0;
}

/** The home area of a mobile number, as the table numbers it; 0 where none is known. */
export function homeOf(at: u32): u32 {
  const homes = setting(settingMobileHomesAt);
  if (homes == 0) return 0;
  return load<u16>(homes + ((eight(load<u64>(at) << 8) - 1300000) << 1));
}

/** Whether a mobile's prefix is assigned. */
// @ts-ignore: a decorator of AssemblyScript
@inline
export function isAssigned(at: u32): bool {
  const five = (two(at) * 100 + two(at + 2)) * 10 + (byte(at + 4) & 15);
  return ((<u32>load<u8>(setting(settingMobilePrefixesAt) + (five >> 3)) >> (five & 7)) & 1) != 0;
}

/** Whether an area code of so many digits, its 0 included, is known. */
export function isArea(at: u32, length: u32): bool {
  return load<u8>(setting(settingLandlineAreasAt) + <u32>numberOf(at, length)) != 0;
}

/** Bit 25: the age is known; bit 24: under 14. Of a birth date as a number. */
// @ts-ignore: a decorator of AssemblyScript
@inline
export function ageBits(birth: u32): u32 {
  const leaked = setting(settingLeakedOn);
  if (leaked == 0 || birth > leaked) return 0;
  return leaked - birth < 140000 ? 3 << 24 : 1 << 25;
}
