import { type DivisionCode, prefectureOf } from '#words/division-code.ts';
import { type Court, courts, knownCourt } from './courts.ts';
import { currentDivisionsWithin, type Division, successorsOf } from './divisions.ts';
import { lazily } from './marks.ts';

const ordinaryByDivision = lazily(() =>
  Map.groupBy(
    courts().filter((court) => court.special === null && court.division !== null),
    (court) => court.division,
  ),
);

function ordinaryCourts(code: DivisionCode, level: Court['level']): readonly Court[] {
  return (ordinaryByDivision().get(code) ?? []).filter((court) => court.level === level);
}

/**
 * The ordinary basic courts of a county-level division as it lies today. Where the tables have no court on today's
 * division, those on the code asked for, which may have ended.
 */
export function basicCourtsOf(code: DivisionCode): readonly Court[] {
  const today = successorsOf(code).flatMap((division) => ordinaryCourts(division.code, 'basic'));
  return today.length > 0 ? today : ordinaryCourts(code, 'basic');
}

/**
 * The intermediate courts within whose district a division lies. One for nearly every county and prefecture; several
 * where the area was divided, or for a whole municipality, whose intermediate courts share it; none where the tables do
 * not tell.
 */
export function intermediateCourtsOf(code: DivisionCode): readonly Court[] {
  const own = ordinaryCourts(code, 'intermediate');
  if (own.length > 0) return own;
  const parents = basicCourtsOf(code).flatMap((court) => (court.parent === null ? [] : [knownCourt(court.parent)]));
  const above = new Set(parents.filter((court) => court.level === 'intermediate'));
  if (above.size > 0) return [...above];
  const prefecture = prefectureOf(code);
  // A municipality's districts have a formal prefecture code that no court bears; its courts are then not to be
  // guessed.
  return prefecture === null || prefecture === code ? [] : ordinaryCourts(prefecture, 'intermediate');
}

/** An internet court with the city whose districts make up its own district. */
export interface InternetCourt {
  readonly court: Court;
  readonly city: DivisionCode;
  readonly districts: readonly Division[];
  /** The court that hears its appeals. */
  readonly appeals: Court;
}

const cities: Readonly<Record<string, string>> = { 杭州: '330100', 北京: '110000', 广州: '440100' };

/** The three internet courts: Hangzhou, Beijing, Guangzhou. */
export const internetCourts = lazily((): readonly InternetCourt[] =>
  courts().flatMap((court) => {
    if (court.special !== 'internet' || court.parent === null) return [];
    const city = cities[court.name.slice(0, 2)];
    if (city === undefined) throw new RangeError(`${court.name} has no city`);
    const code = city as DivisionCode;
    const districts = currentDivisionsWithin(code).filter((division) => division.level === 'county');
    return [{ court, city: code, districts, appeals: knownCourt(court.parent) }];
  }),
);

/** The internet court within whose district a county-level division or a city lies today, or undefined. */
export function internetCourtOf(code: DivisionCode): InternetCourt | undefined {
  const today = new Set([code, ...successorsOf(code).map((division) => division.code)]);
  return internetCourts().find(
    ({ city, districts }) => today.has(city) || districts.some((district) => today.has(district.code)),
  );
}
