import { halfWidth } from '#words/normal.ts';
import { type Court, courts, knownCourt } from './courts.ts';
import { lazily } from './marks.ts';
import { type Procuratorate, procuratorateById, procuratorates } from './procuratorates.ts';
import { type Province, provinces } from './provinces.ts';

/** What organs of either kind share for being found by name. */
interface Named {
  readonly name: string;
  readonly shortName: string;
  readonly province: string | null;
}

/** A name as texts write it: half-width, without spaces and without a bracketed remark such as （现上城区）. */
function plain(text: string): string {
  return halfWidth(text)
    .replace(/\s/g, '')
    .replace(/\([^()]*\)/g, '');
}

function withoutProvince(text: string): { readonly province: Province | undefined; readonly rest: string } {
  const province = provinces().find((one) => text.startsWith(one.name) && text.length > one.name.length);
  return { province, rest: province === undefined ? text : text.slice(province.name.length) };
}

/** All organs under both their names. */
function index<Organ extends Named>(organs: readonly Organ[]): ReadonlyMap<string, readonly Organ[]> {
  const found = new Map<string, Organ[]>();
  for (const organ of organs) {
    for (const name of new Set([organ.name, organ.shortName])) {
      const list = found.get(name);
      if (list === undefined) found.set(name, [organ]);
      else list.push(organ);
    }
  }
  return found;
}

/**
 * The organs a text may name: by the whole name; with or without the province; with a prefecture that the row's own
 * name leaves out, where the organ above bears it (湖州市德清县人民法院).
 */
function named<Organ extends Named>(
  text: string,
  byName: ReadonlyMap<string, readonly Organ[]>,
  above: (organ: Organ) => Organ | undefined,
): readonly Organ[] {
  const name = plain(text);
  const whole = byName.get(name);
  if (whole !== undefined) return whole;
  const { province, rest } = withoutProvince(name);
  const inProvince = (organ: Organ): boolean => province === undefined || organ.province === province.id;
  const short = (byName.get(rest) ?? []).filter(inProvince);
  if (short.length > 0) return short;
  for (let cut = 2; cut < rest.length - 2; cut += 1) {
    const place = rest.slice(0, cut);
    const below = (byName.get(rest.slice(cut)) ?? []).filter(
      (organ) => inProvince(organ) && above(organ)?.shortName.startsWith(place) === true,
    );
    if (below.length > 0) return below;
  }
  return [];
}

const courtIndex = lazily(() => index(courts()));
const procuratorateIndex = lazily(() => index(procuratorates()));

/** The courts that a text may name, with or without the province; more than one only where the text leaves it open. */
export function courtsNamed(text: string): readonly Court[] {
  return named(text, courtIndex(), (court) => (court.parent === null ? undefined : knownCourt(court.parent)));
}

/** The procuratorates that a text may name, with or without the province. */
export function procuratoratesNamed(text: string): readonly Procuratorate[] {
  return named(text, procuratorateIndex(), (one) => (one.parent === null ? undefined : procuratorateById(one.parent)));
}
