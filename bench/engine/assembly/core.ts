// The same as core.c, for the compiler of AssemblyScript: see there.
const IN: u32 = 0x200000;
const CLS: u32 = 0x8000, CNT: u32 = 0x8200, DAYS: u32=0x8300, BIN: u32 = 0x10000;
let K0: u64, K1: u64, K2: u64, K3: u64;
let outG: u32, rid: u64, rph: u64, rem: u64;
// @ts-ignore: a decorator of AssemblyScript
@inline function B(p: u32): u32 { return load<u8>(p); }
// @ts-ignore: a decorator of AssemblyScript
@inline function C(p: u32): u32 { return load<u8>(CLS + load<u8>(p)); }
// @ts-ignore: a decorator of AssemblyScript
@inline function count(i: u32): void { store<u32>(CNT + i * 8, load<u32>(CNT + i * 8) + 1); }
function sip(p: u32, n: u32): u64 {
  let v0 = K0, v1 = K1, v2 = K2, v3 = K3;
  const e = p + (n & ~7);
  let m: u64 = 0;
  for (; p != e; p += 8) {
    m = load<u64>(p); v3 ^= m;
    v0 += v1;
    v1 = rotl(v1, 13);
    v1 ^= v0;
    v0 = rotl(v0, 32);
    v2 += v3;
    v3 = rotl(v3, 16);
    v3 ^= v2;
    v0 += v3;
    v3 = rotl(v3, 21);
    v3 ^= v0;
    v2 += v1;
    v1 = rotl(v1, 17);
    v1 ^= v2;
    v2 = rotl(v2, 32);
    v0 += v1;
    v1 = rotl(v1, 13);
    v1 ^= v0;
    v0 = rotl(v0, 32);
    v2 += v3;
    v3 = rotl(v3, 16);
    v3 ^= v2;
    v0 += v3;
    v3 = rotl(v3, 21);
    v3 ^= v0;
    v2 += v1;
    v1 = rotl(v1, 17);
    v1 ^= v2;
    v2 = rotl(v2, 32);
    v0 ^= m;
  }
  const r = n & 7;
  m = <u64>n << 56;
  if (r) m |= load<u64>(p) & (((<u64>1) << (r << 3)) - 1);
  v3 ^= m;
  v0 += v1;
  v1 = rotl(v1, 13);
  v1 ^= v0;
  v0 = rotl(v0, 32);
  v2 += v3;
  v3 = rotl(v3, 16);
  v3 ^= v2;
  v0 += v3;
  v3 = rotl(v3, 21);
  v3 ^= v0;
  v2 += v1;
  v1 = rotl(v1, 17);
  v1 ^= v2;
  v2 = rotl(v2, 32);
  v0 += v1;
  v1 = rotl(v1, 13);
  v1 ^= v0;
  v0 = rotl(v0, 32);
  v2 += v3;
  v3 = rotl(v3, 16);
  v3 ^= v2;
  v0 += v3;
  v3 = rotl(v3, 21);
  v3 ^= v0;
  v2 += v1;
  v1 = rotl(v1, 17);
  v1 ^= v2;
  v2 = rotl(v2, 32);
  v0 ^= m; v2 ^= 0xff;
  v0 += v1;
  v1 = rotl(v1, 13);
  v1 ^= v0;
  v0 = rotl(v0, 32);
  v2 += v3;
  v3 = rotl(v3, 16);
  v3 ^= v2;
  v0 += v3;
  v3 = rotl(v3, 21);
  v3 ^= v0;
  v2 += v1;
  v1 = rotl(v1, 17);
  v1 ^= v2;
  v2 = rotl(v2, 32);
  v0 += v1;
  v1 = rotl(v1, 13);
  v1 ^= v0;
  v0 = rotl(v0, 32);
  v2 += v3;
  v3 = rotl(v3, 16);
  v3 ^= v2;
  v0 += v3;
  v3 = rotl(v3, 21);
  v3 ^= v0;
  v2 += v1;
  v1 = rotl(v1, 17);
  v1 ^= v2;
  v2 = rotl(v2, 32);
  v0 += v1;
  v1 = rotl(v1, 13);
  v1 ^= v0;
  v0 = rotl(v0, 32);
  v2 += v3;
  v3 = rotl(v3, 16);
  v3 ^= v2;
  v0 += v3;
  v3 = rotl(v3, 21);
  v3 ^= v0;
  v2 += v1;
  v1 = rotl(v1, 17);
  v1 ^= v2;
  v2 = rotl(v2, 32);
  v0 += v1;
  v1 = rotl(v1, 13);
  v1 ^= v0;
  v0 = rotl(v0, 32);
  v2 += v3;
  v3 = rotl(v3, 16);
  v3 ^= v2;
  v0 += v3;
  v3 = rotl(v3, 21);
  v3 ^= v0;
  v2 += v1;
  v1 = rotl(v1, 17);
  v1 ^= v2;
  v2 = rotl(v2, 32);
  return v0 ^ v1 ^ v2 ^ v3;
}
export function init(): u32 {
  for (let i: u32 = 0; i < 256; i++) {
    let c: u32 = 0;
    if (i >= 48 && i <= 57) c = 1;
    if ((i | 32) >= 97 && (i | 32) <= 122) c = 2;
    if (c != 0 || i == 46 || i == 95 || i == 37 || i == 43 || i == 45) c |= 4;
    if ((c & 3) != 0 || i == 46 || i == 45) c |= 8;
    store<u8>(CLS + i, c);
  }
  const k0: u64 = 0x0706050403020100, k1: u64 = 0x0f0e0d0c0b0a0908;
  K0 = k0 ^ 0x736f6d6570736575; K1 = k1 ^ 0x646f72616e646f6d; K2 = k0 ^ 0x6c7967656e657261; K3 = k1 ^ 0x7465646279746573;
  bin(436742); bin(621700); bin(622202); bin(622848);
  store<u64>(DAYS, 0x1f1f1e1f1e1f1c1f << 8); store<u8>(DAYS + 8, 31); store<u8>(DAYS + 9, 30); store<u8>(DAYS + 10, 31); store<u8>(DAYS + 11, 30); store<u8>(DAYS + 12, 31);
  return CNT;
}
function bin(b: u32): void { store<u8>(BIN + (b >> 3), load<u8>(BIN + (b >> 3)) | (<u8>1 << <u8>(b & 7))); }
// @ts-ignore: a decorator of AssemblyScript
@inline function freeBefore(s: u32): bool {
  const b = B(s - 1), c = <u32>load<u8>(CLS + b);
  if (c & 3) return (c & 2) != 0 && B(s - 2) == 92;
  return !(b == 46 && (C(s - 2) & 1) != 0);
}
// @ts-ignore: a decorator of AssemblyScript
@inline function freeAfter(e: u32): bool {
  const b = B(e);
  if (load<u8>(CLS + b) & 3) return false;
  return !(b == 46 && (C(e + 1) & 1) != 0);
}
function inMail(e: u32): bool {
  let n = 0;
  while (n < 64 && (C(e) & 4) != 0) { e++; n++; }
  return B(e) == 64 && (C(e + 1) & 3) != 0;
}
// @ts-ignore: a decorator of AssemblyScript
@inline function two(p: u32): u32 { return (B(p) & 15) * 10 + (B(p + 1) & 15); }
// @ts-ignore: a decorator of AssemblyScript
@inline function dayOk(p: u32): bool {
  const c = two(p);
  if (c != 19 && c != 20) return false;
  const y = two(p + 2), m = two(p + 4), d = two(p + 6);
  if (m - 1 > 11 || d == 0) return false;
  let most: u32 = load<u8>(DAYS + m);
  if (m == 2 && (y & 3) == 0 && !(c == 19 && y == 0)) most = 29;
  return d <= most;
}
// @ts-ignore: a decorator of AssemblyScript
@inline function lanes(a: v128): u32 { return i32x4.extract_lane(a, 0) + i32x4.extract_lane(a, 1) + i32x4.extract_lane(a, 2) + i32x4.extract_lane(a, 3); }
// @ts-ignore: a decorator of AssemblyScript
@inline function idOk(s: u32): bool {
  const v = v128.and(v128.load(s), i8x16.splat(15));
  const a = i32x4.add(i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_u(v), i16x8(7, 9, 10, 5, 8, 4, 2, 1)), i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_u(v), i16x8(6, 3, 7, 9, 10, 5, 8, 4)));
  const r = (lanes(a) + 2 * (B(s + 16) & 15)) % 11, x = B(s + 17);
  const w: u32 = r == 2 ? 88 : 48 + (12 - r) % 11;
  return (x & ~32) == w || x == w;
}
// @ts-ignore: a decorator of AssemblyScript
@inline function provOk(t: u32): bool {
  const lo: u64 = ((<u64>31) << 11) | ((<u64>7) << 21) | ((<u64>127) << 31) | ((<u64>63) << 41) | ((<u64>31) << 50) | ((<u64>7) << 61);
  const hi: u64 = 3 | (1 << 7) | (7 << 17) | (1023 << 26);
  return t < 64 ? ((lo >> t) & 1) != 0 : ((hi >> (t - 64)) & 1) != 0;
}
// @ts-ignore: a decorator of AssemblyScript
@inline function luhn(e: u32, n: u32): bool {
  let x = v128.and(v128.load(e - 16), i8x16.splat(15));
  x = i8x16.add(x, v128.and(x, i8x16(-1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0)));
  x = i8x16.sub(x, v128.and(i8x16.gt_s(x, i8x16.splat(9)), i8x16.splat(9)));
  let t = lanes(i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(x)));
  for (let k: u32 = 16; k < n; k++) {
    let d = B(e - 1 - k) & 15;
    if (k & 1) { d *= 2; if (d > 9) d -= 9; }
    t += d;
  }
  return t % 10 == 0;
}
function digits(e: u32, n: u32): void {
  const s = e - n;
  if (!freeBefore(s)) return;
  const b = B(e);
  let N = n;
  if (n == 17 && (b | 32) == 120) N = 18;
  if (!freeAfter(s + N)) return;
  if (((load<u8>(CLS + b) & 4) != 0 || b == 64) && inMail(e)) return;
  if (N == 11 || (n == 13 && B(s) == 56 && B(s + 1) == 54) || (n == 15 && B(s) == 48 && B(s + 1) == 48 && B(s + 2) == 56 && B(s + 3) == 54)) {
    const q = e - 11;
    if (B(q) == 49 && B(q + 1) >= 51) { count(2); rph = sip(q, 11); }
    return;
  }
  if (N == 18 && provOk(two(s)) && dayOk(s + 6)) {
    if (idOk(s)) { count(0); rid = sip(s, 18); } else count(1);
    return;
  }
  if (n >= 16 && N == n) {
    let six: u32 = 0;
    for (let i: u32 = 0; i < 6; i++) six = six * 10 + (B(s + i) & 15);
    if (((load<u8>(BIN + (six >> 3)) >> <u8>(six & 7)) & 1) != 0 || (B(s) == 54 && B(s + 1) == 50)) {
      if (luhn(e, n)) { count(3); store<u64>(outG, sip(s, n)); outG += 8; }
    }
  }
}
function grouped(q: u32): void {
  const h = B(q);
  if (B(q - 5) != h) return;
  const s = q - 8;
  if (C(s - 1) & 1) return;
  const e = q + 5;
  if ((C(q + 1) & C(q + 2) & C(q + 3) & C(q + 4) & 1) != 0 && (C(e) & 3) == 0 && B(s) == 49 && B(s + 1) >= 51) {
    if (B(e) == h && (C(e + 1) & 1) != 0) return;
    const t = IN - 64;
    store<u32>(t, load<u32>(s)); store<u32>(t + 3, load<u32>(s + 4)); store<u32>(t + 7, load<u32>(s + 9));
    count(2); rph = sip(t, 11);
  }
}
function mail(p: u32): void {
  let s = p;
  while (p - s < 64 && (C(s - 1) & 4) != 0) s--;
  if (s == p || (C(p + 1) & 3) == 0) return;
  let e = p + 1, dots: u32 = 0;
  while (C(e) & 8) e++;
  while (B(e - 1) == 46 || B(e - 1) == 45) e--;
  let l = p + 1, ok = true, last: u32 = 0;
  for (let i = p + 1; ; i++) {
    if (i == e || B(i) == 46) {
      const n = i - l;
      if (n == 0 || n > 63 || B(l) == 45 || B(i - 1) == 45) ok = false;
      last = l;
      if (i == e) break;
      dots++; l = i + 1;
    }
  }
  if (!dots) return;
  const n = e - last;
  if (n < 2 || n > 24) ok = false;
  for (let i = last; i < e; i++) if ((C(i) & 2) == 0) ok = false;
  if (B(s) == 46 || B(p - 1) == 46) ok = false;
  if (ok) {
    const n = e - s;
    if (n > 320) { count(5); return; }
    const t = IN - 512;
    for (let i: u32 = 0; i < n; i += 16) {
      const v = v128.load(s + i);
      v128.store(t + i, v128.or(v, v128.and(v128.and(i8x16.gt_s(v, i8x16.splat(64)), i8x16.lt_s(v, i8x16.splat(91))), i8x16.splat(32))));
    }
    count(4); rem = sip(t, n);
  } else count(5);
}
// @ts-ignore: a decorator of AssemblyScript
@inline function bits(a: v128, b: v128, c: v128, d: v128): u64 {
  return <u64><u32>i8x16.bitmask(a) | (<u64><u32>i8x16.bitmask(b) << 16) | (<u64><u32>i8x16.bitmask(c) << 32) | (<u64><u32>i8x16.bitmask(d) << 48);
}
// @ts-ignore: a decorator of AssemblyScript
@inline function dg(x: v128): v128 { return i8x16.lt_s(i8x16.add(x, i8x16.splat(0x50)), i8x16.splat(-118)); }
// @ts-ignore: a decorator of AssemblyScript
@inline function shl(x: u64, p: u64, k: u64): u64 { return (x << k) | (p >> (64 - k)); }
// @ts-ignore: a decorator of AssemblyScript
@inline function hb(x: v128): v128 { return v128.or(i8x16.eq(x, i8x16.splat(45)), i8x16.eq(x, i8x16.splat(32))); }
export function scan(len: u32, out: u32, outd: u32): u32 {
  let T = out; outG = outd;
  let pD: u64 = 0, p1: u64 = 0, p2: u64 = 0, p3: u64 = 0, p4: u64 = 0, p8: u64 = 0, pG: u64 = 0;
  const end = IN + len;
  rid = 0; rph = 0; rem = 0;
  const nl = i8x16.splat(10), at = i8x16.splat(64);
  for (let p = IN; p < end; p += 64) {
    const a = v128.load(p), b = v128.load(p, 16), c = v128.load(p, 32), d = v128.load(p, 48);
    const D = bits(dg(a), dg(b), dg(c), dg(d));
    const N = bits(i8x16.eq(a, nl), i8x16.eq(b, nl), i8x16.eq(c, nl), i8x16.eq(d, nl));
    const A = bits(i8x16.eq(a, at), i8x16.eq(b, at), i8x16.eq(c, at), i8x16.eq(d, at));
    const H = bits(hb(a), hb(b), hb(c), hb(d));
    const e1 = shl(D, pD, 1), e2 = e1 & shl(e1, p1, 1), e3 = e2 & shl(e1, p1, 2), e4 = e2 & shl(e2, p2, 2), e8 = e4 & shl(e4, p4, 4), e11 = e8 & shl(e3, p3, 8);
    const e16 = e8 & shl(e8, p8, 8), e20 = e16 & shl(e4, p4, 16);
    const G = H & e3, G2 = H & e4 & shl(G, pG, 5);
    let ev = (e11 & ~D & ~e20) | N | A | G2;
    const w0 = pD;
    pD = D; p1 = e1; p2 = e2; p3 = e3; p4 = e4; p8 = e8; pG = G;
    while (ev) {
      const k = ctz(ev), bit = ev & (0 - ev), q = p + <u32>k;
      ev ^= bit;
      if (N & bit) {
        store<u64>(T, rid); store<u64>(T, rph, 8); store<u64>(T, rem, 16); store<u32>(T, 0, 24); T += 28;
        rid = 0; rph = 0; rem = 0; count(6);
      } else if (A & bit) mail(q);
      else if (G2 & bit) grouped(q);
      else {
        const w = k ? (D << (64 - k)) | (w0 >> k) : w0;
        digits(q, <u32>clz(~w));
      }
    }
  }
  return T - out;
}
