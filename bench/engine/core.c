/*
 * The core of the engine's algorithm, for clang: identity numbers, mobiles, cards and e-mails of plain lines, with
 * their checks and digests. assembly/core.ts is the same for AssemblyScript's compiler, line by line. They are no part
 * of the system: they are here to be measured beside each other, because one of the two compilers had to be chosen
 * (docs/decisions/0032).
 */
#include <wasm_simd128.h>

typedef unsigned char u8;
typedef unsigned u32;
typedef unsigned long long u64;

#define IN 0x200000
u8 CLS[256];
u64 K[4];
u64 cnt[16];
u32 outG;

u8 cardbin[1000000 / 8];
static inline u64 rotl(u64 x, int b) { return (x << b) | (x >> (64 - b)); }
#define RND          \
  v0 += v1;          \
  v1 = rotl(v1, 13); \
  v1 ^= v0;          \
  v0 = rotl(v0, 32); \
  v2 += v3;          \
  v3 = rotl(v3, 16); \
  v3 ^= v2;          \
  v0 += v3;          \
  v3 = rotl(v3, 21); \
  v3 ^= v0;          \
  v2 += v1;          \
  v1 = rotl(v1, 17); \
  v1 ^= v2;          \
  v2 = rotl(v2, 32);
static inline u64 ld(u32 p) { return *(u64 __attribute__((aligned(1)))*)p; }
#define B(p) (*(u8*)(p))
/* SipHash-2-4. */
static u64 sip(u32 p, u32 n) {
  u64 v0 = K[0], v1 = K[1], v2 = K[2], v3 = K[3];
  u32 e = p + (n & ~7u);
  for (; p != e; p += 8) {
    u64 m = ld(p);
    v3 ^= m;
    RND RND v0 ^= m;
  }
  u64 b = ((u64)n << 56);
  u32 r = n & 7;
  if (r) b |= ld(p) & ((1ull << (r * 8)) - 1);
  v3 ^= b;
  RND RND v0 ^= b;
  v2 ^= 0xff;
  RND RND RND RND return v0 ^ v1 ^ v2 ^ v3;
}
__attribute__((export_name("init"))) u32 init(void) {
  for (int i = 0; i < 256; i++) {
    u8 c = 0;
    if (i >= '0' && i <= '9') c = 1;
    if ((i | 32) >= 'a' && (i | 32) <= 'z') c = 2;
    if (c || i == '.' || i == '_' || i == '%' || i == '+' || i == '-') c |= 4;
    if ((c & 3) || i == '.' || i == '-') c |= 8;
    CLS[i] = c;
  }
  u64 k0 = 0x0706050403020100ull, k1 = 0x0f0e0d0c0b0a0908ull;
  K[0] = k0 ^ 0x736f6d6570736575ull;
  K[1] = k1 ^ 0x646f72616e646f6dull;
  K[2] = k0 ^ 0x6c7967656e657261ull;
  K[3] = k1 ^ 0x7465646279746573ull;
  u32 bins[] = {436742, 621700, 622202, 622848};
  for (int i = 0; i < 4; i++) cardbin[bins[i] >> 3] |= 1 << (bins[i] & 7);
  return (u32)cnt;
}
/* A value may begin here: no alnum before, but a letter after a backslash, and it is no decimal. */
static inline int free_before(u32 s) {
  u32 b = B(s - 1);
  u32 c = CLS[b];
  if (c & 3) return (c & 2) && B(s - 2) == '\\';
  return !(b == '.' && (CLS[B(s - 2)] & 1));
}
static inline int free_after(u32 e) {
  u32 b = B(e);
  if (CLS[b] & 3) return 0;
  return !(b == '.' && (CLS[B(e + 1)] & 1));
}
/* What ends here goes on to an @: it is part of an e-mail. */
static int in_mail(u32 e) {
  u32 n = 0;
  while (n < 64 && (CLS[B(e)] & 4)) {
    e++;
    n++;
  }
  return B(e) == '@' && (CLS[B(e + 1)] & 3);
}
static inline u32 two(u32 p) { return (B(p) & 15) * 10 + (B(p + 1) & 15); }
static const u8 days[13] = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
static inline int day_ok(u32 p) {
  u32 c = two(p);
  if (c != 19 && c != 20) return 0;
  u32 y = two(p + 2), m = two(p + 4), d = two(p + 6);
  if (m - 1 > 11 || d == 0) return 0;
  u32 most = days[m];
  if (m == 2 && (y & 3) == 0 && !(c == 19 && y == 0)) most = 29;
  return d <= most;
}
/* GB 11643, MOD 11-2. */
static inline int id_ok(u32 s) {
  v128_t v = wasm_v128_and(wasm_v128_load((void*)s), wasm_i8x16_splat(15));
  v128_t a =
      wasm_i32x4_add(wasm_i32x4_dot_i16x8(wasm_u16x8_extend_low_u8x16(v), wasm_i16x8_make(7, 9, 10, 5, 8, 4, 2, 1)),
                     wasm_i32x4_dot_i16x8(wasm_u16x8_extend_high_u8x16(v), wasm_i16x8_make(6, 3, 7, 9, 10, 5, 8, 4)));
  u32 t = wasm_i32x4_extract_lane(a, 0) + wasm_i32x4_extract_lane(a, 1) + wasm_i32x4_extract_lane(a, 2) +
          wasm_i32x4_extract_lane(a, 3) + 2 * (B(s + 16) & 15);
  u32 r = t % 11;
  u32 x = B(s + 17);
  u32 w = r == 2 ? 'X' : '0' + (12 - r) % 11;
  return (x & ~32u) == w || x == w;
}
/* Two digits of a province. */
static inline int prov_ok(u32 t) {
  static const u64 lo = (31ull << 11) | (7ull << 21) | (127ull << 31) | (63ull << 41) | (31ull << 50) | (7ull << 61);
  static const u64 hi = (3ull) | (1ull << 7) | (7ull << 17) | (1023ull << 26);
  return t < 64 ? (lo >> t) & 1 : (hi >> (t - 64)) & 1;
}
static inline int luhn(u32 e, u32 n) {
  v128_t x = wasm_v128_and(wasm_v128_load((void*)(e - 16)), wasm_i8x16_splat(15));
  v128_t ev = wasm_i8x16_make(-1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0);
  x = wasm_i8x16_add(x, wasm_v128_and(x, ev));
  x = wasm_i8x16_sub(x, wasm_v128_and(wasm_i8x16_gt(x, wasm_i8x16_splat(9)), wasm_i8x16_splat(9)));
  v128_t a = wasm_u32x4_extadd_pairwise_u16x8(wasm_u16x8_extadd_pairwise_u8x16(x));
  u32 t = wasm_i32x4_extract_lane(a, 0) + wasm_i32x4_extract_lane(a, 1) + wasm_i32x4_extract_lane(a, 2) +
          wasm_i32x4_extract_lane(a, 3);
  for (u32 k = 16; k < n; k++) {
    u32 d = B(e - 1 - k) & 15;
    if (k & 1) {
      d *= 2;
      if (d > 9) d -= 9;
    }
    t += d;
  }
  return t % 10 == 0;
}
static u64 rid, rph, rem;
/* A run of so many digits ends here. */
static void digits(u32 e, u32 n) {
  u32 s = e - n;
  if (!free_before(s)) return;
  u32 b = B(e);
  u32 N = n;
  if (n == 17 && (b | 32) == 'x') {
    N = 18;
  }
  if (!free_after(s + N)) return;
  if ((CLS[b] & 4 || b == '@') && in_mail(e)) return;
  if (N == 11 || (n == 13 && B(s) == '8' && B(s + 1) == '6') ||
      (n == 15 && B(s) == '0' && B(s + 1) == '0' && B(s + 2) == '8' && B(s + 3) == '6')) {
    u32 q = e - 11;
    if (B(q) == '1' && B(q + 1) >= '3') {
      cnt[2]++;
      rph = sip(q, 11);
    }
    return;
  }
  if (N == 18 && prov_ok(two(s)) && day_ok(s + 6)) {
    if (id_ok(s)) {
      cnt[0]++;
      if (n == 17)
        rid = sip(s, 18);
      else
        rid = sip(s, 18);
    } else
      cnt[1]++;
    return;
  }
  if (n >= 16 && N == n) {
    u32 six = 0;
    for (u32 i = 0; i < 6; i++) six = six * 10 + (B(s + i) & 15);
    if (((cardbin[six >> 3] >> (six & 7)) & 1) || (B(s) == '6' && B(s + 1) == '2')) {
      if (luhn(e, n)) {
        cnt[3]++;
        *(u64*)outG = sip(s, n);
        outG += 8;
      }
    }
  }
}
/* The second joint of 3-4-4 stands here. */
static void grouped(u32 q) {
  u32 h = B(q);
  if (B(q - 5) != h) return;
  u32 s = q - 8;
  if (CLS[B(s - 1)] & 1) {
    return;
  }
  u32 e = q + 5;
  if ((CLS[B(q + 1)] & CLS[B(q + 2)] & CLS[B(q + 3)] & CLS[B(q + 4)] & 1) && !(CLS[B(e)] & 3) && B(s) == '1' &&
      B(s + 1) >= '3') {
    if (B(e) == h && (CLS[B(e + 1)] & 1)) return;
    u8* t = (u8*)(IN - 64);
    t[0] = B(s);
    t[1] = B(s + 1);
    t[2] = B(s + 2);
    for (int i = 0; i < 4; i++) {
      t[3 + i] = B(s + 4 + i);
      t[7 + i] = B(s + 9 + i);
    }
    cnt[2]++;
    rph = sip((u32)t, 11);
  }
}
/* An @ stands here. */
static void mail(u32 p) {
  u32 s = p;
  while (p - s < 64 && (CLS[B(s - 1)] & 4)) s--;
  if (s == p || !(CLS[B(p + 1)] & 3)) return;
  u32 e = p + 1, dots = 0;
  while (CLS[B(e)] & 8) e++;
  while (B(e - 1) == '.' || B(e - 1) == '-') e--;
  u32 l = p + 1;
  int ok = 1;
  u32 last = 0;
  for (u32 i = p + 1;; i++) {
    if (i == e || B(i) == '.') {
      u32 n = i - l;
      if (n == 0 || n > 63 || B(l) == '-' || B(i - 1) == '-') ok = 0;
      last = l;
      if (i == e) break;
      dots++;
      l = i + 1;
    }
  }
  if (!dots) return;
  u32 n = e - last;
  if (n < 2 || n > 24) ok = 0;
  for (u32 i = last; i < e; i++)
    if (!(CLS[B(i)] & 2)) ok = 0;
  if (B(s) == '.' || B(p - 1) == '.') ok = 0;
  if (ok) {
    u32 n = e - s;
    if (n > 320) {
      cnt[5]++;
      return;
    }
    u8* t = (u8*)(IN - 512);
    v128_t A = wasm_i8x16_splat(64), Z = wasm_i8x16_splat(91), X = wasm_i8x16_splat(32);
    for (u32 i = 0; i < n; i += 16) {
      v128_t v = wasm_v128_load((void*)(s + i));
      v = wasm_v128_or(v, wasm_v128_and(wasm_v128_and(wasm_i8x16_gt(v, A), wasm_i8x16_lt(v, Z)), X));
      wasm_v128_store(t + i, v);
    }
    cnt[4]++;
    rem = sip((u32)t, n);
  } else
    cnt[5]++;
}
#define BITS(e0, e1, e2, e3)                                                                                 \
  ((u64)wasm_i8x16_bitmask(e0) | ((u64)wasm_i8x16_bitmask(e1) << 16) | ((u64)wasm_i8x16_bitmask(e2) << 32) | \
   ((u64)wasm_i8x16_bitmask(e3) << 48))
#define SHL(x, p, k) (((x) << (k)) | ((p) >> (64 - (k))))
__attribute__((export_name("scan"))) u32 scan(u32 len, u32 out, u32 outd) {
  u32 T = out;
  outG = outd;
  u64 pD = 0, p1 = 0, p2 = 0, p3 = 0, p4 = 0, p8 = 0, pG = 0;
  u32 end = IN + len;
  v128_t c50 = wasm_i8x16_splat(0x50), c76 = wasm_i8x16_splat(-118), nl = wasm_i8x16_splat(10),
         at = wasm_i8x16_splat('@'), hy = wasm_i8x16_splat('-'), bl = wasm_i8x16_splat(' ');
  rid = rph = rem = 0;
  for (u32 p = IN; p < end; p += 64) {
    v128_t a = wasm_v128_load((void*)p), b = wasm_v128_load((void*)(p + 16)), c = wasm_v128_load((void*)(p + 32)),
           d = wasm_v128_load((void*)(p + 48));
#define M(f) BITS(f(a), f(b), f(c), f(d))
#define FD(x) wasm_i8x16_lt(wasm_i8x16_add(x, c50), c76)
#define FN(x) wasm_i8x16_eq(x, nl)
#define FA(x) wasm_i8x16_eq(x, at)
#define FH(x) wasm_v128_or(wasm_i8x16_eq(x, hy), wasm_i8x16_eq(x, bl))
    u64 D = M(FD), N = M(FN), A = M(FA), H = M(FH);
    u64 e1 = SHL(D, pD, 1), e2 = e1 & SHL(e1, p1, 1), e3 = e2 & SHL(e1, p1, 2), e4 = e2 & SHL(e2, p2, 2),
        e8 = e4 & SHL(e4, p4, 4), e11 = e8 & SHL(e3, p3, 8);
    u64 e16 = e8 & SHL(e8, p8, 8);
    u64 e20 = e16 & SHL(e4, p4, 16);
    u64 G = H & e3, G2 = H & e4 & SHL(G, pG, 5);
    u64 ev = (e11 & ~D & ~e20) | N | A | G2;
    u64 w0 = pD;
    pD = D;
    p1 = e1;
    p2 = e2;
    p3 = e3;
    p4 = e4;
    p8 = e8;
    pG = G;
    while (ev) {
      u32 k = __builtin_ctzll(ev);
      u64 bit = ev & -ev;
      ev &= ev - 1;
      u32 q = p + k;
      if (N & bit) {
        *(u64 __attribute__((aligned(1)))*)T = rid;
        *(u64 __attribute__((aligned(1)))*)(T + 8) = rph;
        *(u64 __attribute__((aligned(1)))*)(T + 16) = rem;
        *(u32 __attribute__((aligned(1)))*)(T + 24) = 0;
        T += 28;
        rid = rph = rem = 0;
        cnt[6]++;
      } else if (A & bit)
        mail(q);
      else if (G2 & bit)
        grouped(q);
      else {
        u64 w = k ? (D << (64 - k)) | (w0 >> k) : w0;
        digits(q, __builtin_clzll(~w));
      }
    }
  }
  return T - out;
}
