/**
 * SipHash-2-4 (Aumasson and Bernstein, 2012) with 64-bit words in halves of 32 bits, since a BigInt a value would cost
 * more than the hash. The result lies in `low` and `high` until the next call.
 */
export class SipHash {
  low = 0;
  high = 0;
  readonly #key = new Int32Array(4);
  /** v0 to v3, low half before high half. */
  readonly #state = new Int32Array(8);

  /** @param key 16 bytes. @throws RangeError on another length. */
  constructor(key: Uint8Array) {
    if (key.length !== 16) throw new RangeError('a key of SipHash has 16 bytes');
    const view = new DataView(key.buffer, key.byteOffset, 16);
    for (let word = 0; word < 4; word += 1) this.#key[word] = view.getInt32(word * 4, true);
  }

  /** Hashes the first `length` bytes. */
  hash(bytes: Uint8Array, length: number): void {
    const [k0 = 0, k1 = 0, k2 = 0, k3 = 0] = this.#key;
    const v = this.#state;
    // "somepseudorandomlygeneratedbytes", as the paper has it.
    v[0] = k0 ^ 0x70736575;
    v[1] = k1 ^ 0x736f6d65;
    v[2] = k2 ^ 0x6e646f6d;
    v[3] = k3 ^ 0x646f7261;
    v[4] = k0 ^ 0x6e657261;
    v[5] = k1 ^ 0x6c796765;
    v[6] = k2 ^ 0x79746573;
    v[7] = k3 ^ 0x74656462;
    const whole = length & ~7;
    for (let at = 0; at < whole; at += 8) this.#word(fourBytes(bytes, at, 4), fourBytes(bytes, at + 4, 4));
    const rest = length - whole;
    const low = fourBytes(bytes, whole, Math.min(4, rest));
    const high = fourBytes(bytes, whole + 4, Math.max(0, rest - 4));
    this.#word(low, high | (length << 24));
    v[4] = (v[4] ?? 0) ^ 0xff;
    for (let round = 0; round < 4; round += 1) sipRound(v);
    this.low = ((v[0] ?? 0) ^ (v[2] ?? 0) ^ (v[4] ?? 0) ^ (v[6] ?? 0)) >>> 0;
    this.high = ((v[1] ?? 0) ^ (v[3] ?? 0) ^ (v[5] ?? 0) ^ (v[7] ?? 0)) >>> 0;
  }

  #word(low: number, high: number): void {
    const v = this.#state;
    v[6] = (v[6] ?? 0) ^ low;
    v[7] = (v[7] ?? 0) ^ high;
    sipRound(v);
    sipRound(v);
    v[0] = (v[0] ?? 0) ^ low;
    v[1] = (v[1] ?? 0) ^ high;
  }
}

function fourBytes(bytes: Uint8Array, at: number, count: number): number {
  let word = 0;
  for (let place = 0; place < count; place += 1) word |= (bytes[at + place] ?? 0) << (place * 8);
  return word;
}

/** v[to] += v[from], as 64-bit numbers. */
function add(v: Int32Array, to: number, from: number): void {
  const low = ((v[to] ?? 0) >>> 0) + ((v[from] ?? 0) >>> 0);
  v[to + 1] = (v[to + 1] ?? 0) + (v[from + 1] ?? 0) + (low > 0xffffffff ? 1 : 0);
  v[to] = low;
}

/** v[to] = (v[to] <<< bits) ^ v[from], with bits below 32. */
function rotateAndMix(v: Int32Array, to: number, bits: number, from: number): void {
  const low = v[to] ?? 0;
  const high = v[to + 1] ?? 0;
  v[to] = ((low << bits) | (high >>> (32 - bits))) ^ (v[from] ?? 0);
  v[to + 1] = ((high << bits) | (low >>> (32 - bits))) ^ (v[from + 1] ?? 0);
}

/** v[at] <<< 32. */
function swap(v: Int32Array, at: number): void {
  const low = v[at] ?? 0;
  v[at] = v[at + 1] ?? 0;
  v[at + 1] = low;
}

function sipRound(v: Int32Array): void {
  add(v, 0, 2);
  rotateAndMix(v, 2, 13, 0);
  swap(v, 0);
  add(v, 4, 6);
  rotateAndMix(v, 6, 16, 4);
  add(v, 0, 6);
  rotateAndMix(v, 6, 21, 0);
  add(v, 4, 2);
  rotateAndMix(v, 2, 17, 4);
  swap(v, 4);
}
