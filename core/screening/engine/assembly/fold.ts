// The digest of a row (docs/screening.md, Digests): its bytes are folded under words of the key, sixteen bytes of every
// 512, and SipHash is taken of the folds. The folding is NH of UMAC (RFC 4418, 5.2), twice; it costs a tenth of SipHash.
import { foldBlock, settingFoldWordsAt } from '../layout';
import { digestOf } from './digest';
import { setting } from './text';

/** In place of a kind, before the folds of a row. */
const beforeRow: u32 = 0xff;
/** Of a step: 32 bytes, whose first half is multiplied with its second. */
const step: u32 = 32;

/** 32 bytes all ones, then 32 zeros: from 32 − n on, a mask of the first n bytes of a step. */
const masks: u32 = <u32>memory.data(64, 16);
/** Room for the byte of the mark, both sums and what came before. */
const folds: u32 = <u32>memory.data(48, 16) + 8;

/** Before the first row. */
export function beginFolds(): void {
  memory.fill(masks, 0xff, step);
}

/** The digest of a row's bytes. 32 bytes behind it may be read. Never 0. */
export function digestOfBytes(from: u32, length: u32): u64 {
  let before: u64 = length;
  for (let at = from, left = length; left > 0; ) {
    const bytes = min(left, foldBlock);
    fold(at, bytes);
    store<u64>(folds, before, 16);
    before = digestOf(beforeRow, folds, 24);
    at += bytes;
    left -= bytes;
  }
  return before;
}

/** Puts both sums of a block where they are digested. */
function fold(from: u32, bytes: u32): void {
  let words = setting(settingFoldWordsAt);
  let one = i64x2.splat(0);
  let other = i64x2.splat(0);
  let at = from;
  const whole = from + (bytes & ~(step - 1));
  for (; at < whole; at += step, words += step) {
    const low = v128.load(at);
    const high = v128.load(at, 16);
    one = plus(one, low, high, words);
    other = plus(other, low, high, words + step);
  }
  const rest = bytes & (step - 1);
  if (rest != 0) {
    const low = v128.and(v128.load(at), v128.load(masks + step - rest));
    const high = v128.and(v128.load(at, 16), v128.load(masks + step - rest, 16));
    one = plus(one, low, high, words);
    other = plus(other, low, high, words + step);
  }
  store<u64>(folds, i64x2.extract_lane(one, 0) + i64x2.extract_lane(one, 1));
  store<u64>(folds, i64x2.extract_lane(other, 0) + i64x2.extract_lane(other, 1), 8);
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function plus(sums: v128, low: v128, high: v128, words: u32): v128 {
  const one = i32x4.add(low, v128.load(words));
  const other = i32x4.add(high, v128.load(words, 16));
  return i64x2.add(i64x2.add(sums, i64x2.extmul_low_i32x4_u(one, other)), i64x2.extmul_high_i32x4_u(one, other));
}
