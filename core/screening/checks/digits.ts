/** Whether a byte is an ASCII digit. */
export function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

/** The number that `length` ASCII digits from `at` are. The caller knows that they are digits. */
export function numberAt(bytes: Uint8Array, at: number, length: number): number {
  let number = 0;
  for (let place = at; place < at + length; place += 1) number = number * 10 + ((bytes[place] ?? 0x30) - 0x30);
  return number;
}
