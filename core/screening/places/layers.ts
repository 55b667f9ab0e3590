import type { Bilingual } from '#words/language.ts';
import type { PlaceLayer, Screening } from '../report.ts';

/** The three signals of place. */
export type LayerName = keyof NonNullable<Screening['places']>;
export const layerNames = ['issue', 'address', 'mobileHome'] as const satisfies readonly LayerName[];

/**
 * A layer out of counts by place.
 *
 * @param counts by the index of a code in `codes` plus 1; 0 where no place was recognised (scanner.ts)
 * @param codes the divisions that the engines were given: `ScanTables.divisions`, or `mobileHomes.areas`
 * @throws RangeError for a place that is none of them: counts and codes belong to different tables
 */
export function layerOf(
  counted: PlaceLayer['counted'],
  counts: ReadonlyMap<number, number>,
  codes: readonly string[],
): PlaceLayer {
  const byCode = new Map<string, number>();
  let unknown = 0;
  for (const [place, count] of counts) {
    if (place === 0) {
      unknown += count;
      continue;
    }
    const code = codes[place - 1];
    if (code === undefined) throw new RangeError(`there is no place ${place} in a table of ${codes.length}`);
    byCode.set(code, (byCode.get(code) ?? 0) + count);
  }
  const divisions = [...byCode]
    .map(([code, count]) => ({ code, count }))
    .toSorted((one, other) => other.count - one.count || (one.code < other.code ? -1 : 1));
  return { counted, divisions, unknown };
}

/** What a layer shows, and what it does not; said wherever its figures are. */
export const layerWords: Readonly<Record<LayerName, { readonly shows: Bilingual; readonly caveat: Bilingual }>> = {
  issue: {
    shows: { zh: '身份证号码的首次编码地', en: 'Where identity numbers were first issued' },
    caveat: {
      zh: '号码终身不变，前六位只说明首次编码时的登记地；既不是现住所，也不是侵权结果发生地，不能单独作为确定管辖的依据。',
      en: 'A number stays for life, and its first six digits tell only where it was first registered: neither where somebody lives nor where the harm arose. It founds no jurisdiction by itself.',
    },
  },
  address: {
    shows: { zh: '地址栏里写明的行政区划', en: 'Divisions named in address columns' },
    caveat: {
      zh: '按单元格计数，不按人计数；地址可能是收货地、单位或旧址，写不全的计入「未识别」。',
      en: 'Counted by cells, not by people; an address may be one of delivery, of work, or an old one. What names no division is counted as not recognised.',
    },
  },
  mobileHome: {
    shows: { zh: '手机号码的归属地', en: 'Home areas of mobile numbers' },
    caveat: {
      zh: '归属地是放号地，人走号不变；对照表的日期见引擎信息，表外号段计入「未识别」。',
      en: 'The home area is where the number was given out; people move and keep it. The table has a date, and prefixes that it lacks are counted as not recognised.',
    },
  },
};
