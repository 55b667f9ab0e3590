// SipHash-2-4 (Aumasson and Bernstein 2012) of the byte of a kind and the bytes of a value. Its rounds are written out:
// the state stays in registers so, and this is a tenth of all that the engine does.
import { keyAt } from '../layout';

/**
 * The digest of a kind and a value that lies in memory as it is digested; one byte before it and seven behind may be
 * read. Never 0.
 */
export function digestOf(kind: u32, at: u32, length: u32): u64 {
  let v0 = load<u64>(keyAt);
  let v1 = load<u64>(keyAt, 8);
  let v2 = load<u64>(keyAt, 16);
  let v3 = load<u64>(keyAt, 24);
  // The message is one byte longer than the value, and begins one byte before it.
  const total: u64 = length + 1;
  let left = total;
  at--;
  let word = (load<u64>(at) & ~0xff) | kind;
  for (; left >= 8; left -= 8) {
    v3 ^= word;
    v0 += v1;
    v2 += v3;
    v1 = rotl<u64>(v1, 13) ^ v0;
    v3 = rotl<u64>(v3, 16) ^ v2;
    v0 = rotl<u64>(v0, 32) + v3;
    v2 += v1;
    v3 = rotl<u64>(v3, 21) ^ v0;
    v1 = rotl<u64>(v1, 17) ^ v2;
    v2 = rotl<u64>(v2, 32);
    v0 += v1;
    v2 += v3;
    v1 = rotl<u64>(v1, 13) ^ v0;
    v3 = rotl<u64>(v3, 16) ^ v2;
    v0 = rotl<u64>(v0, 32) + v3;
    v2 += v1;
    v3 = rotl<u64>(v3, 21) ^ v0;
    v1 = rotl<u64>(v1, 17) ^ v2;
    v2 = rotl<u64>(v2, 32);
    v0 ^= word;
    at += 8;
    word = load<u64>(at);
  }
  word = (word & ((<u64>1 << (left << 3)) - 1)) | (total << 56);
  v3 ^= word;
  v0 += v1;
  v2 += v3;
  v1 = rotl<u64>(v1, 13) ^ v0;
  v3 = rotl<u64>(v3, 16) ^ v2;
  v0 = rotl<u64>(v0, 32) + v3;
  v2 += v1;
  v3 = rotl<u64>(v3, 21) ^ v0;
  v1 = rotl<u64>(v1, 17) ^ v2;
  v2 = rotl<u64>(v2, 32);
  v0 += v1;
  v2 += v3;
  v1 = rotl<u64>(v1, 13) ^ v0;
  v3 = rotl<u64>(v3, 16) ^ v2;
  v0 = rotl<u64>(v0, 32) + v3;
  v2 += v1;
  v3 = rotl<u64>(v3, 21) ^ v0;
  v1 = rotl<u64>(v1, 17) ^ v2;
  v2 = rotl<u64>(v2, 32);
  v0 ^= word;
  v2 ^= 0xff;
  v0 += v1;
  v2 += v3;
  v1 = rotl<u64>(v1, 13) ^ v0;
  v3 = rotl<u64>(v3, 16) ^ v2;
  v0 = rotl<u64>(v0, 32) + v3;
  v2 += v1;
  v3 = rotl<u64>(v3, 21) ^ v0;
  v1 = rotl<u64>(v1, 17) ^ v2;
  v2 = rotl<u64>(v2, 32);
  v0 += v1;
  v2 += v3;
  v1 = rotl<u64>(v1, 13) ^ v0;
  v3 = rotl<u64>(v3, 16) ^ v2;
  v0 = rotl<u64>(v0, 32) + v3;
  v2 += v1;
  v3 = rotl<u64>(v3, 21) ^ v0;
  v1 = rotl<u64>(v1, 17) ^ v2;
  v2 = rotl<u64>(v2, 32);
  v0 += v1;
  v2 += v3;
  v1 = rotl<u64>(v1, 13) ^ v0;
  v3 = rotl<u64>(v3, 16) ^ v2;
  v0 = rotl<u64>(v0, 32) + v3;
  v2 += v1;
  v3 = rotl<u64>(v3, 21) ^ v0;
  v1 = rotl<u64>(v1, 17) ^ v2;
  v2 = rotl<u64>(v2, 32);
  v0 += v1;
  v2 += v3;
  v1 = rotl<u64>(v1, 13) ^ v0;
  v3 = rotl<u64>(v3, 16) ^ v2;
  v0 = rotl<u64>(v0, 32) + v3;
  v2 += v1;
  v3 = rotl<u64>(v3, 21) ^ v0;
  v1 = rotl<u64>(v1, 17) ^ v2;
  v2 = rotl<u64>(v2, 32);
  const digest = v0 ^ v1 ^ v2 ^ v3;
  return digest == 0 ? 1 : digest;
}
