// Lead words: what stands shortly before a value and says what it is.
import { classDelimiter, classDigit, classLetter, classWord, classesAt, settingLeadEndsAt } from '../layout';
import { byte, isDivider, kindOfByte, setting } from './text';

/** How far back a lead may begin. */
export const leadReach: u32 = 24;

// @ts-ignore: a decorator of AssemblyScript
@inline
export function lowerCase(one: u32): u32 {
  return one - 0x41 < 26 ? one | 0x20 : one;
}

/**
 * Whether the last two bytes of any lead stand before this place, as near as one must be, or before the word around it.
 * Sure when it says no.
 */
export function mayFollowLead(start: u32): bool {
  const ends = setting(settingLeadEndsAt);
  const first = start - 3 * leadReach;
  while (start > first && !isDivider(start - 1)) {
    const pair = (lowerCase(byte(start - 2)) << 8) | lowerCase(byte(start - 1));
    if (((<u32>load<u8>(ends + (pair >> 3)) >> (pair & 7)) & 1) != 0) return true;
    start--;
  }
  return false;
}
