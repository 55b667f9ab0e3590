import { partitionOf, placeIn, placesBefore } from './identifiers.ts';
import type { Identifiers } from './identifiers.ts';
import type { Rows } from './rows.ts';
import { hubAbove } from './ties.ts';

/** Marks the hubs by rows without an identity number: what stands beside more than five others. */
export function findHubs(identifiers: Identifiers, rows: Rows): void {
  const before = placesBefore(identifiers);
  const placeOf = (key: number): number => (before[partitionOf(key)] ?? 0) + placeIn(key);
  // First with repetitions, which is cheap, so as to look closely at few.
  const others = new Uint8Array(identifiers.count);
  let candidates = 0;
  rows.each((keys) => {
    for (const key of keys) {
      const place = placeOf(key);
      const known = others[place] ?? 0;
      const more = Math.min(255, known + keys.length - 1);
      others[place] = more;
      if (known <= hubAbove && more > hubAbove) candidates += 1;
    }
  });
  if (candidates === 0) return;
  const places = new Int32Array(candidates);
  let filled = 0;
  for (let place = 0; filled < candidates; place += 1)
    if ((others[place] ?? 0) > hubAbove) {
      places[filled] = place;
      filled += 1;
    }
  /** Up to five distinct neighbours of each candidate, plus 1. */
  const neighbours = new Int32Array(candidates * hubAbove);
  rows.each((keys) => {
    for (const key of keys) {
      const place = placeOf(key);
      if ((others[place] ?? 0) <= hubAbove || identifiers.isHub(key)) continue;
      const from = numberOf(places, place) * hubAbove;
      for (const other of keys)
        if (other !== key && !keep(neighbours, from, other + 1)) {
          identifiers.makeHub(key);
          break;
        }
    }
  });
}

/** Where a place stands among places in rising order. */
function numberOf(places: Int32Array, place: number): number {
  let [from, until] = [0, places.length - 1];
  while (from < until) {
    const middle = (from + until) >>> 1;
    if ((places[middle] ?? 0) < place) from = middle + 1;
    else until = middle;
  }
  return from;
}

/** Keeps a value among the five from here; false where five others are there. */
function keep(values: Int32Array, from: number, value: number): boolean {
  for (let at = from; at < from + hubAbove; at += 1) {
    const known = values[at] ?? 0;
    if (known === value) return true;
    if (known !== 0) continue;
    values[at] = value;
    return true;
  }
  return false;
}
