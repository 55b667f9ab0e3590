import type { ReactNode } from 'react';
import type { CaseView, RelatedCase } from '#contract/shapes/case.ts';
import type { Language } from '#words/language.ts';
import { stateWords } from '../law/state-words.ts';
import { PeriodBar, type ComparedRow } from '../parts/comparison.tsx';
import { count, money } from '../texts/format.ts';
import type { Texts } from '../texts/zh.ts';

/** Two cases matter by matter, as the comparison shows them; what is the same is the register's suggestion. */
export function comparedRows(
  earlier: RelatedCase,
  view: CaseView,
  texts: Texts,
  language: Language,
): readonly ComparedRow[] {
  const t = texts.second.rows;
  const { grounds } = earlier;
  const own = view.complaint;
  const comma = language === 'zh' ? '；' : '; ';
  const conduct = (of: RelatedCase['conduct']): string =>
    `${of.kinds.map((kind) => texts.filing.conductKinds[kind]).join(language === 'zh' ? '、' : ', ')}${language === 'zh' ? '。' : '. '}${of.summary}`;
  const claims = (of: RelatedCase['claims']): string =>
    of
      .map(
        (claim) =>
          `${texts.filing.claimKinds[claim.kind]}${claim.amount === null ? '' : ` ${money(claim.amount, language)}`}`,
      )
      .join(comma);
  const periods = wholePeriod(earlier.conduct, own.conduct);
  const period = (of: RelatedCase['conduct']): ReactNode => (
    <>
      {texts.case.days(of.from, of.until)}
      {periods === null || of.from === null || of.until === null ? null : (
        <PeriodBar from={firstDay(of.from)} until={lastDay(of.until)} whole={periods} />
      )}
    </>
  );
  return [
    {
      name: t.defendant,
      earlier: earlier.defendants.map((one) => one.name).join(comma),
      own: own.defendants.map((one) => one.name).join(comma),
      sameness: grounds.defendant,
    },
    { name: t.conduct, earlier: conduct(earlier.conduct), own: conduct(own.conduct), sameness: grounds.conduct },
    {
      name: t.period,
      earlier: period(earlier.conduct),
      own: period(own.conduct),
      sameness: grounds.period,
      ...(grounds.periodOverlapPercent === null
        ? {}
        : { word: texts.comparison.overlap(grounds.periodOverlapPercent) }),
    },
    {
      name: t.victims,
      earlier: earlier.victims === null ? texts.case.notStated : count(earlier.victims),
      own: stateWords('affectedPersons', view.facts['affectedPersons'], texts, language),
      sameness: grounds.victims,
    },
    {
      name: t.claims,
      earlier: claims(earlier.claims),
      own: claims(own.claims),
      sameness: grounds.claims,
      note: texts.second.claimsNote,
    },
    {
      name: t.plaintiff,
      earlier: language === 'zh' ? earlier.filer.name : earlier.filer.nameEn,
      own: language === 'zh' ? view.summary.filer.name : view.summary.filer.nameEn,
      sameness: 'not-comparable',
      note: texts.second.plaintiffNote,
    },
  ];
}

const firstDay = (partial: string): string => `${partial}-01-01`.slice(0, 10);
/** The bar is a picture of months, so the 28th stands for the end of any month. */
const lastDay = (partial: string): string =>
  partial.length === 4 ? `${partial}-12-31` : partial.length === 7 ? `${partial}-28` : partial;

function wholePeriod(one: RelatedCase['conduct'], other: RelatedCase['conduct']): readonly [string, string] | null {
  const starts = [one.from, other.from]
    .filter((day) => day !== null)
    .map(firstDay)
    .toSorted();
  const ends = [one.until, other.until]
    .filter((day) => day !== null)
    .map(lastDay)
    .toSorted();
  const [start] = starts;
  const end = ends.at(-1);
  return start === undefined || end === undefined || start >= end ? null : [start, end];
}
