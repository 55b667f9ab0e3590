/** The level that the form of a court code tells (法〔2015〕137号 arts. 4-5). */
export type CourtCodeLevel = 'supreme' | 'high' | 'intermediate' | 'basic';

/** What a two-digit number of a court code stands for since 法〔2018〕335号. */
export type CourtBand =
  | 'division'
  | 'railway'
  | 'maritime'
  | 'intellectual-property'
  | 'oilfield'
  | 'forestry'
  | 'reclamation'
  | 'cross-district'
  | 'county-direct';

/** First and last number of each band, in order; 86 is assigned to none. */
const bands: readonly (readonly [first: number, last: number, band: CourtBand])[] = [
  [1, 70, 'division'],
  [71, 71, 'railway'],
  [72, 72, 'maritime'],
  [73, 73, 'intellectual-property'],
  [74, 74, 'oilfield'],
  [75, 80, 'forestry'],
  [81, 85, 'reclamation'],
  [87, 95, 'cross-district'],
  [96, 99, 'county-direct'],
];

/** The level by the number of digits: none a High Court, two intermediate, four basic. Expects a well-formed code. */
export function courtCodeLevel(court: string): CourtCodeLevel {
  if (court === '最高法') return 'supreme';
  if (court.length === 1) return 'high';
  return court.length === 3 ? 'intermediate' : 'basic';
}

/**
 * The band of the last pair of digits; null for codes without digits and for a number assigned to no band. A band is
 * the rule's own reading: some courts were numbered outside it (京74 is a financial court), so reference data decides.
 */
export function courtBand(court: string): CourtBand | null {
  const number = Number(/\d\d$/.exec(court)?.[0]);
  return bands.find(([first, last]) => number >= first && number <= last)?.[2] ?? null;
}
