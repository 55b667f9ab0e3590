/** Whether `length` ASCII digits from `at` end in the check digit of ISO/IEC 7812-1 annex B (Luhn). */
export function luhnHolds(bytes: Uint8Array, at: number, length: number): boolean {
  let sum = 0;
  let twice = false;
  for (let place = at + length - 1; place >= at; place -= 1) {
    const digit = (bytes[place] ?? 0x30) - 0x30;
    const counted = twice ? digit * 2 : digit;
    sum += counted > 9 ? counted - 9 : counted;
    twice = !twice;
  }
  return sum % 10 === 0;
}
