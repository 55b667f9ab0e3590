import type { AnswerOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { DivisionCode } from '#words/division-code.ts';
import { parseDivisionCode } from '#words/division-code.ts';
import type { Bilingual } from '#words/language.ts';

export type DivisionTable = AnswerOf<typeof routes.divisionTable>;

/** The divisions of today that a code's area lies in: itself where it is in force, none where it is not known. */
export function todayIn({ former }: Pick<DivisionTable, 'former'>): (code: DivisionCode) => readonly DivisionCode[] {
  const followed = new Map(Object.entries(former));
  return (code) =>
    followed.get(code)?.flatMap((next) => {
      const read = parseDivisionCode(next);
      return read.ok ? [read.value] : [];
    }) ?? [code];
}

/** What provinces and prefectures are called, by code. */
export function namesIn({
  provinces,
  prefectures,
}: Pick<DivisionTable, 'provinces' | 'prefectures'>): ReadonlyMap<string, Bilingual> {
  return new Map([...provinces, ...prefectures].map(({ code, words }) => [code, words]));
}
