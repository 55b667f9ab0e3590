import { numberAt } from './digits.ts';

/** GB 11643-1999 section 6.2: the weights of the 17 characters before the check character (ISO 7064 MOD 11-2). */
const weights = new Uint8Array([7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);
/** The check character by remainder, in ASCII: 1 0 X 9 8 7 6 5 4 3 2. */
const checks = new Uint8Array([0x31, 0x30, 0x58, 0x39, 0x38, 0x37, 0x36, 0x35, 0x34, 0x33, 0x32]);

/** The check character, in ASCII, of the 17 ASCII digits that begin at `at`. */
export function identityCheckCharacter(bytes: Uint8Array, at: number): number {
  let sum = 0;
  for (let place = 0; place < 17; place += 1) sum += (weights[place] ?? 0) * ((bytes[at + place] ?? 0x30) - 0x30);
  return checks[sum % 11] ?? 0;
}

/** Whether the 18 characters that begin at `at` end in their check character; a small x is a capital one. */
export function identityCheckHolds(bytes: Uint8Array, at: number): boolean {
  const last = bytes[at + 17] ?? 0;
  return identityCheckCharacter(bytes, at) === (last === 0x78 ? 0x58 : last);
}

/** The 18 characters of a number of the old form (15 digits, two of them the year, all of the 20th century). */
export function eighteenOfFifteen(bytes: Uint8Array, at: number): Uint8Array {
  const made = new Uint8Array(18);
  made.set(bytes.subarray(at, at + 6));
  made.set([0x31, 0x39], 6);
  made.set(bytes.subarray(at + 6, at + 15), 8);
  made[17] = identityCheckCharacter(made, 0);
  return made;
}

/** The birth date of 18 characters from `at`, as a number: 19900101. */
export function birthDateOf(bytes: Uint8Array, at: number): number {
  return numberAt(bytes, at + 6, 8);
}
