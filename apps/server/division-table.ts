import type { AnswerOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import { currentDivision, divisions, successorsOf } from '#reference/divisions.ts';
import { lazily } from '#reference/marks.ts';
import { provinces } from '#reference/provinces.ts';

/** Places as the pages need them to roll counts up, made once: the reference tables do not change while the server runs. */
export const divisionTable = lazily((): AnswerOf<typeof routes.divisionTable> => {
  const codes = new Set(divisions().map(({ code }) => code));
  return {
    provinces: provinces().flatMap(({ id, division, short, nameEn, tile }) =>
      division === null || tile === null
        ? []
        : [{ code: division, province: id, words: { zh: short, en: nameEn }, ...tile }],
    ),
    prefectures: divisions()
      .filter(({ level, to }) => level === 'prefecture' && to === null)
      .map(({ code, name, nameEn }) => ({ code, words: { zh: name, en: nameEn } })),
    former: Object.fromEntries(
      [...codes]
        .filter((code) => currentDivision(code) === undefined)
        .map((code) => [code, successorsOf(code).map((division) => division.code)]),
    ),
  };
});
