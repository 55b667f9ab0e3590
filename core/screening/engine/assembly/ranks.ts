// Ranks of rows: the highest whose kinds a row has. Rows of a table mostly have the same kinds, so answers are kept.
import { settingClasses, settingClassesAt } from '../layout';
import { setting } from './text';

/** 64 answers: u64 kinds, u32 ranks plus 16 so that 0 is none. */
const answers: u32 = <u32>memory.data(1024, 16);
const classBytes: u32 = 16;

/** Forgets the answers of another order. */
export function forgetRanks(): void {
  memory.fill(answers, 0, 1024);
}

/** Bits 0 and 1: the rank of a row with these kinds; bits 2 and 3: the same of somebody under 14. */
export function rankOf(kinds: u64): u32 {
  const answer = answers + ((<u32>(kinds ^ (kinds >> 17) ^ (kinds >> 7)) & 63) << 4);
  if (load<u64>(answer) == kinds && load<u32>(answer, 8) != 0) return load<u32>(answer, 8) & 15;
  let rank: u32 = 0;
  let under14: u32 = 0;
  let at = setting(settingClassesAt);
  for (let left = setting(settingClasses); left > 0; left--, at += classBytes) {
    const needed = load<u64>(at);
    if ((needed & kinds) != needed) continue;
    const its = load<u32>(at, 12);
    if (load<u32>(at, 8) == 0) rank = max(rank, its);
    under14 = max(under14, its);
  }
  const ranks = rank | (under14 << 2);
  store<u64>(answer, kinds);
  store<u32>(answer, ranks | 16, 8);
  return ranks;
}
