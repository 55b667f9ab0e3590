/** Where figures stand on a line, in per cent of its length. Pure, so that what is drawn is tested without a browser. */

/** A range with its best estimate, the ends a little in from the edges so that their words fit. */
export interface RangePlaces {
  readonly least: number;
  readonly best: number;
  readonly most: number;
}

const inset = 12;

/** Places of a range; all in the middle where it is none. */
export function rangePlaces(least: number, best: number, most: number): RangePlaces {
  if (most <= least) return { least: 50, best: 50, most: 50 };
  const place = (n: number): number => inset + ((n - least) / (most - least)) * (100 - 2 * inset);
  return { least: inset, best: place(best), most: 100 - inset };
}

/** The place of a figure on a line of decades from `from` to `to`; what lies beyond stands at the end. */
export function decadePlace(figure: number, from: number, to: number): number {
  if (figure <= from) return 0;
  if (figure >= to) return 100;
  return (Math.log10(figure / from) / Math.log10(to / from)) * 100;
}

/** The power of ten that a figure does not exceed: where a line of decades ends. */
export function decadeAbove(figure: number): number {
  return 10 ** Math.ceil(Math.log10(Math.max(figure, 1)));
}

/** Steps of darkness of a tile by its share of the largest, from 0 (nothing) to 4. */
export function shadeOf(count: number, largest: number): 0 | 1 | 2 | 3 | 4 {
  if (count === 0) return 0;
  const share = count / largest;
  if (share > 3 / 5) return 4;
  if (share > 3 / 10) return 3;
  return share > 1 / 8 ? 2 : 1;
}

/** Per mille as it is written: 4,692.3. */
export const perMille = (n: number): string =>
  (n / 1000).toLocaleString('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1, roundingMode: 'floor' });

/** How often a threshold is reached, rounded down, so that it never shows one that is not reached. */
export const timesOf = (figure: number, threshold: number): string => perMille(Math.floor((figure * 1000) / threshold));
