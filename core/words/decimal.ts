/**
 * The whole number that a decimal text writes: no sign, no leading zero, no `0x10`, no space, at most the exact
 * integers. Null otherwise. `BigInt` and `Number` read all of those, and an attacker chooses what they get to read.
 */
export function wholeNumber(text: string): number | null {
  if (!/^(?:0|[1-9]\d{0,15})$/.test(text)) return null;
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : null;
}
