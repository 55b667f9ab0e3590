import { grouped } from '#words/grouped.ts';
import type { PlaceLayer } from '#screening/report.ts';

import type { Section } from '../paper.ts';
import type { ScreeningRecord } from './record.ts';
import type { RecordTexts } from './texts.ts';

/** Three signals of place by province, beside one another and never summed; the caveat stands with them. */
export function places({ screening, provinces }: ScreeningRecord, texts: RecordTexts): Section {
  const t = texts.places;
  if (screening.places === null) return { title: t.title, tag: null, blocks: [{ how: 'text', text: t.missing }] };
  const { issue, address, mobileHome } = screening.places;
  const layers = [issue, address, mobileHome].map((layer) => ({ layer, counts: byProvince(layer) }));
  const known = new Map(provinces.map(({ code, name }) => [code, name]));
  const codes = [...known.keys(), ...unlisted(layers, known)];
  return {
    title: t.title,
    tag: null,
    blocks: [
      {
        how: 'table',
        columns: [
          { head: t.province, align: 'start', share: 28 },
          { head: t.issue, align: 'end', share: 24 },
          { head: t.address, align: 'end', share: 24 },
          { head: t.mobileHome, align: 'end', share: 24 },
        ],
        rows: [
          ...codes
            .filter((code) => layers.some(({ counts }) => counts.has(code)))
            .map((code) => [known.get(code) ?? code, ...layers.map(({ counts }) => grouped(counts.get(code) ?? 0))]),
          [t.unknown, ...layers.map(({ layer }) => grouped(layer.unknown))],
        ],
        total: [t.total, ...layers.map(({ layer }) => grouped(totalOf(layer)))],
      },
      { how: 'note', text: t.note },
    ],
  };
}

function byProvince({ divisions }: PlaceLayer): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code, count: figure } of divisions) {
    const province = code.slice(0, 2);
    counts.set(province, (counts.get(province) ?? 0) + figure);
  }
  return counts;
}

/** A place without a province known here is still listed, under its code: nothing counted is left out. */
function unlisted(
  layers: readonly { readonly counts: ReadonlyMap<string, number> }[],
  known: ReadonlyMap<string, string>,
): readonly string[] {
  const codes = new Set(layers.flatMap(({ counts }) => [...counts.keys()]).filter((code) => !known.has(code)));
  return [...codes].toSorted();
}

function totalOf({ divisions, unknown }: PlaceLayer): number {
  return divisions.reduce((sum, { count: figure }) => sum + figure, unknown);
}
