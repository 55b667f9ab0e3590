import { joined, utf8 } from '#words/digest.ts';
import { sm3 } from './sm3.ts';

/** GB/T 32918.5-2017: the recommended curve over a prime field, y² = x³ + ax + b, its base point and its order. */
const prime = 0xfffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffffn;
const a = prime - 3n;
const b = 0x28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93n;
const order = 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n;
const base: Point = {
  x: 0x32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7n,
  y: 0xbc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0n,
};

/** A point of the curve in plain coordinates; null is the one at infinity. */
interface Point {
  readonly x: bigint;
  readonly y: bigint;
}

function modulo(value: bigint, by: bigint): bigint {
  const rest = value % by;
  return rest < 0n ? rest + by : rest;
}

/** By the extended Euclidean algorithm; public values only, so its time may tell them. */
function inverse(value: bigint): bigint {
  let [low, high] = [modulo(value, prime), prime];
  let [one, other] = [1n, 0n];
  while (low > 1n) {
    const quotient = high / low;
    [low, high] = [high - low * quotient, low];
    [one, other] = [other - one * quotient, one];
  }
  return modulo(one, prime);
}

function add(one: Point | null, other: Point | null): Point | null {
  if (one === null || other === null) return one ?? other;
  if (one.x === other.x && modulo(one.y + other.y, prime) === 0n) return null;
  const slope =
    one.x === other.x ? (3n * one.x * one.x + a) * inverse(2n * one.y) : (other.y - one.y) * inverse(other.x - one.x);
  const x = modulo(slope * slope - one.x - other.x, prime);
  return { x, y: modulo(slope * (one.x - x) - one.y, prime) };
}

function times(scalar: bigint, point: Point): Point | null {
  let [result, double]: [Point | null, Point | null] = [null, point];
  for (let rest = scalar; rest > 0n; rest >>= 1n) {
    if (rest % 2n === 1n) result = add(result, double);
    double = add(double, double);
  }
  return result;
}

function numberOf(bytes: Uint8Array): bigint {
  return bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}

function bytesOf(value: bigint): Uint8Array {
  return Uint8Array.from({ length: 32 }, (_, place) => Number((value >> BigInt(8 * (31 - place))) & 0xffn));
}

/** GB/T 32918.2-2016 section 5.5: the digest that binds a signer's identity to curve and key. */
function identityDigest(identity: Uint8Array, key: Point): Uint8Array {
  const bits = identity.length * 8;
  const length = Uint8Array.of(Math.floor(bits / 256), bits % 256);
  return sm3(length, identity, ...[a, b, base.x, base.y, key.x, key.y].map(bytesOf));
}

/** GM/T 0009-2012 section 10: the identity where signer and verifier agreed on no other. */
export const defaultIdentity: Uint8Array = utf8('1234567812345678');

/**
 * SM2 with SM3 (GB/T 32918.2-2016 section 7). The identity is never guessed: another one gives another digest, and a good
 * signature then fails.
 *
 * @param publicKey 65 bytes, the point uncompressed · @param signature r and s, 32 bytes each
 */
export function verifySm2(
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
  identity: Uint8Array,
): boolean {
  if (publicKey.length !== 65 || publicKey[0] !== 4 || signature.length !== 64 || identity.length > 8191) return false;
  const key: Point = { x: numberOf(publicKey.subarray(1, 33)), y: numberOf(publicKey.subarray(33)) };
  if (key.x >= prime || key.y >= prime) return false;
  if (modulo(key.y * key.y - (key.x * key.x * key.x + a * key.x + b), prime) !== 0n) return false;
  const [r, s] = [numberOf(signature.subarray(0, 32)), numberOf(signature.subarray(32))];
  if (r === 0n || s === 0n || r >= order || s >= order) return false;
  const t = modulo(r + s, order);
  if (t === 0n) return false;
  const digest = numberOf(sm3(joined(identityDigest(identity, key), message)));
  const point = add(times(s, base), times(t, key));
  return point !== null && modulo(digest + point.x, order) === r;
}
