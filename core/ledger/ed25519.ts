import { sameBytes, sha512 } from '#words/digest.ts';
import type { Ed25519Verify } from './verifier-key.ts';

/** RFC 8032 section 5.1: the field, the order of the base point, the curve's constant, a square root of -1. */
const prime = 2n ** 255n - 19n;
const order = 2n ** 252n + 27742317777372353535851937790883648493n;
const curve = modulo(-121665n * inverse(121666n));
const rootOfMinusOne = power(2n, (prime - 1n) / 4n);

/** A point in extended coordinates: x = X/Z, y = Y/Z, T = XY/Z. */
interface Point {
  readonly x: bigint;
  readonly y: bigint;
  readonly z: bigint;
  readonly t: bigint;
}

function modulo(value: bigint): bigint {
  const rest = value % prime;
  return rest < 0n ? rest + prime : rest;
}

function power(base: bigint, exponent: bigint): bigint {
  let [result, square] = [1n, base];
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest % 2n === 1n) result = modulo(result * square);
    square = modulo(square * square);
  }
  return result;
}

function inverse(value: bigint): bigint {
  return power(modulo(value), prime - 2n);
}

function littleEndian(bytes: Uint8Array): bigint {
  return bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}

/** RFC 8032 section 5.1.4. */
function add(one: Point, other: Point): Point {
  const a = modulo((one.y - one.x) * (other.y - other.x));
  const b = modulo((one.y + one.x) * (other.y + other.x));
  const c = modulo(2n * curve * one.t * other.t);
  const d = modulo(2n * one.z * other.z);
  const [e, f, g, h] = [b - a, d - c, d + c, b + a];
  return { x: modulo(e * f), y: modulo(g * h), z: modulo(f * g), t: modulo(e * h) };
}

function times(scalar: bigint, point: Point): Point {
  let [result, double] = [{ x: 0n, y: 1n, z: 1n, t: 0n }, point];
  for (let rest = scalar; rest > 0n; rest >>= 1n) {
    if (rest % 2n === 1n) result = add(result, double);
    double = add(double, double);
  }
  return result;
}

/** RFC 8032 section 5.1.3; null for bytes that are no point, and for a coordinate that is not reduced. */
function decode(bytes: Uint8Array): Point | null {
  const written = littleEndian(bytes);
  const [sign, y] = [written >> 255n, written & (2n ** 255n - 1n)];
  if (bytes.length !== 32 || y >= prime) return null;
  const square = modulo((y * y - 1n) * inverse(curve * y * y + 1n));
  let x = power(square, (prime + 3n) / 8n);
  if (modulo(x * x) !== square) x = modulo(x * rootOfMinusOne);
  if (modulo(x * x) !== square || (x === 0n && sign === 1n)) return null;
  if (x % 2n !== sign) x = prime - x;
  return { x, y, z: 1n, t: modulo(x * y) };
}

function encode({ x, y, z }: Point): Uint8Array {
  const scale = inverse(z);
  const [plainX, plainY] = [modulo(x * scale), modulo(y * scale)];
  let written = plainY | ((plainX % 2n) << 255n);
  return Uint8Array.from({ length: 32 }, () => {
    const byte = Number(written & 0xffn);
    written >>= 8n;
    return byte;
  });
}

const base = decode(Uint8Array.from({ length: 32 }, (_, place) => (place === 0 ? 0x58 : 0x66)));

/**
 * Ed25519 by arithmetic alone (RFC 8032 section 5.1.7, without cofactor), for browsers whose own cryptography does not
 * have it: the verifier from a stick opens on whatever a court has. Only public values pass through it.
 */
export const verifyEd25519: Ed25519Verify = (publicKey, message, signature) => {
  if (signature.length !== 64 || base === null) return false;
  const [encoded, scalar] = [signature.subarray(0, 32), littleEndian(signature.subarray(32))];
  const key = decode(publicKey);
  if (key === null || scalar >= order) return false;
  const challenge = littleEndian(sha512(encoded, publicKey, message)) % order;
  const negative: Point = { x: modulo(-key.x), y: key.y, z: 1n, t: modulo(-key.t) };
  return sameBytes(encode(add(times(scalar, base), times(challenge, negative))), encoded);
};
