import type { PlaceLayer } from './report.ts';

/** Counts by place as a layer, the most first. `codes` are the divisions that places are indices of, plus 1; 0 is unknown. */
export function placeLayer(
  counted: PlaceLayer['counted'],
  places: ReadonlyMap<number, number>,
  codes: readonly string[],
): PlaceLayer {
  const divisions = [...places].flatMap(([place, count]) => {
    const code = codes[place - 1];
    return code === undefined ? [] : [{ code, count }];
  });
  return {
    counted,
    divisions: divisions.toSorted((one, other) => other.count - one.count || (one.code < other.code ? -1 : 1)),
    unknown: places.get(0) ?? 0,
  };
}
