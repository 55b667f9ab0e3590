import type { DivisionCode } from '#words/division-code.ts';
import type { Bilingual } from '#words/language.ts';
import type { Screening } from '../report.ts';
import { layerNames, layerWords } from './layers.ts';
import type { LayerName } from './layers.ts';
import { rollUpToday } from './roll-up.ts';

/** What one layer tells somebody who asks which courts may come into question. It is a hint, never a fact of the sheet. */
export interface JurisdictionHint {
  readonly layer: LayerName;
  /** Provinces of today, the largest first; shares are of what has a place. */
  readonly provinces: readonly { readonly code: DivisionCode; readonly count: number; readonly perMille: number }[];
  readonly unknown: number;
  readonly caveat: Bilingual;
}

/**
 * The layers side by side, each with its caveat. They are never summed, and none answers where victims live (the fact
 * `provincesConcerned`) or which places tie a case to a court (`connectingPlaces`): a person does.
 */
export function jurisdictionHints(
  places: NonNullable<Screening['places']>,
  today: (code: DivisionCode) => readonly DivisionCode[],
): readonly JurisdictionHint[] {
  return layerNames.map((layer) => {
    const { provinces, unknown } = rollUpToday(places[layer], today);
    const placed = provinces.reduce((sum, province) => sum + province.count, 0);
    return {
      layer,
      provinces: provinces.map(({ code, count }) => ({ code, count, perMille: Math.round((1000 * count) / placed) })),
      unknown,
      caveat: layerWords[layer].caveat,
    };
  });
}
