/**
 * A share of a sum in whole units, rounded down: a fraction of a fen is dropped. Exact beyond what a product of the two would allow.
 */
export function perMilleOf(sum: number, perMille: number): number {
  return Math.floor(sum / 1000) * perMille + Math.floor(((sum % 1000) * perMille) / 1000);
}
