/** GB 32100-2015: a character's value is its place here; I, O, S, V, Z are none. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const none = 31;

/** The value of each byte, `none` where it is no character of a credit code. */
const values = new Uint8Array(256).fill(none);
for (let value = 0; value < alphabet.length; value += 1) values[alphabet.charCodeAt(value)] = value;

/** Whether a byte is a character of a credit code. */
export function isCreditCodeByte(byte: number | undefined): boolean {
  return byte !== undefined && values[byte] !== none;
}

/** Whether the 18 characters that begin at `at`, all of the alphabet, end in their check character: weights 3^i modulo 31. */
export function creditCodeCheckHolds(bytes: Uint8Array, at: number): boolean {
  let sum = 0;
  let weight = 1;
  for (let place = at; place < at + 17; place += 1) {
    sum += (values[bytes[place] ?? 0] ?? none) * weight;
    weight = (weight * 3) % 31;
  }
  return (31 - (sum % 31)) % 31 === values[bytes[at + 17] ?? 0];
}
