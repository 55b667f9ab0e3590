// Lead words: what stands shortly before a value and says what it is.
import { settingLeadEndsAt, settingLeadGroupsAt, settingLeadsAt } from '../layout';
import { byte, isAlnum, isDivider, setting } from './text';

/** How far back a lead may begin. */
export const leadReach: u32 = 24;
export const noLead: u32 = 0xffffffff;
const leadBytes: u32 = 12;

// @ts-ignore: a decorator of AssemblyScript
@inline
export function lowerCase(one: u32): u32 {
  return one - 0x41 < 26 ? one | 0x20 : one;
}

/**
 * Whether any lead stands before this place, as near as one must be, or before the word around it. Sure when it says no.
 * What lies before `walked` was looked at before.
 */
export function mayFollowLead(start: u32, walked: u32): bool {
  const ends = setting(settingLeadEndsAt);
  const first = max(start - 3 * leadReach, walked);
  while (start > first && !isDivider(start - 1)) {
    const pair = (lowerCase(byte(start - 2)) << 8) | lowerCase(byte(start - 1));
    if (((<u32>load<u8>(ends + (pair >> 3)) >> (pair & 7)) & 1) != 0 && leadEndingAt(start, 0) != noLead) return true;
    start--;
  }
  return false;
}

/** The longest lead that ends here and begins at `from` or later; its number in the table. */
export function leadEndingAt(end: u32, from: u32): u32 {
  // Leads of one last byte lie together; u16 each of the first of them and how many they are.
  const group = setting(settingLeadGroupsAt) + (lowerCase(byte(end - 1)) << 2);
  const first = <u32>load<u16>(group);
  const last = first + load<u16>(group, 2);
  let entry = setting(settingLeadsAt) + first * leadBytes;
  for (let number = first; number < last; number++, entry += leadBytes) {
    const length = load<u32>(entry, 4);
    const lead = load<u32>(entry);
    if (end - length < from || !isLead(lead, end - length, length)) continue;
    // QQ within a word is none, and after an @ or a dot it is a domain.
    const before = byte(end - length - 1);
    if (byte(lead) < 0x80 && (isAlnum(end - length - 1) || before == 0x40 || before == 0x2e)) continue;
    return number;
  }
  return noLead;
}

export function kindOfLead(number: u32): u32 {
  return load<u32>(setting(settingLeadsAt) + number * leadBytes, 8);
}

function isLead(lead: u32, at: u32, length: u32): bool {
  for (let place = length; place > 0; place--)
    if (lowerCase(byte(at + place - 1)) != byte(lead + place - 1)) return false;
  return true;
}
