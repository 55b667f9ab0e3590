import { parseDivisionCode, prefectureOf, provinceOf } from '#words/division-code.ts';
import type { DivisionCode } from '#words/division-code.ts';
import type { PlaceLayer } from '../report.ts';

/** A division with all that lies in it. `count` is `unplaced` and the sum of `within`. */
export interface PlaceCount {
  readonly code: DivisionCode;
  readonly count: number;
  /** Of these, known no nearer; all of them in a county. */
  readonly unplaced: number;
  readonly within: readonly PlaceCount[];
}

export interface RolledUp {
  /** Provinces, the largest count first. */
  readonly provinces: readonly PlaceCount[];
  /** No place was recognised, or it is not known where its area lies today. */
  readonly unknown: number;
}

/**
 * Adds a layer up by county, prefecture and province, under the codes as they stand in the values: a county of Sichuan
 * that is Chongqing's today stays Sichuan's.
 */
export function rollUpAsIssued(layer: PlaceLayer): RolledUp {
  return rollUp(layer, (code) => [code]);
}

/**
 * The same by the divisions of today. A code that ended is followed to its successors; where they are several, it is
 * counted in the narrowest division that holds them all, and where none is known, as unknown.
 *
 * @param today the divisions in force that a code's area lies in; itself where it is in force, none where it is not known
 */
export function rollUpToday(layer: PlaceLayer, today: (code: DivisionCode) => readonly DivisionCode[]): RolledUp {
  return rollUp(layer, today);
}

/** A count that grows. */
interface Growing {
  count: number;
  unplaced: number;
  readonly within: Map<DivisionCode, Growing>;
}

function rollUp(layer: PlaceLayer, placesOf: (code: DivisionCode) => readonly DivisionCode[]): RolledUp {
  const root: Growing = { count: 0, unplaced: 0, within: new Map() };
  let { unknown } = layer;
  for (const { code, count } of layer.divisions) {
    const parsed = parseDivisionCode(code);
    const way = parsed.ok ? commonWay(placesOf(parsed.value).map(wayTo)) : [];
    if (way.length === 0) {
      unknown += count;
      continue;
    }
    let at = root;
    for (const step of way) {
      const next = at.within.get(step) ?? { count: 0, unplaced: 0, within: new Map() };
      at.within.set(step, next);
      next.count += count;
      at = next;
    }
    at.unplaced += count;
  }
  return { provinces: settled(root.within), unknown };
}

/** From the province down to the division itself. */
function wayTo(code: DivisionCode): readonly DivisionCode[] {
  const prefecture = prefectureOf(code);
  return [...new Set([provinceOf(code), ...(prefecture === null ? [] : [prefecture]), code])];
}

/** What all ways have in common from their beginning. */
function commonWay(ways: readonly (readonly DivisionCode[])[]): readonly DivisionCode[] {
  const [first = [], ...others] = ways;
  const end = first.findIndex((step, place) => others.some((way) => way[place] !== step));
  return end === -1 ? first : first.slice(0, end);
}

function settled(within: ReadonlyMap<DivisionCode, Growing>): readonly PlaceCount[] {
  return [...within]
    .map(([code, { count, unplaced, within: inner }]) => ({ code, count, unplaced, within: settled(inner) }))
    .toSorted((one, other) => other.count - one.count || (one.code < other.code ? -1 : 1));
}
