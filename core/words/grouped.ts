/** A whole number as people copy it, none of its digits left out: 1,284,306. The same in both languages. */
export function grouped(whole: number | bigint): string {
  return String(whole).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}
