import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { RelatedCase, Sameness } from '#contract/shapes/case.ts';
import { Answer, type AnswerKind } from '../parts/mark.tsx';
import { Tag } from '../parts/tag.tsx';
import { dayOf } from '../texts/format.ts';
import { useReading } from '../texts/language.tsx';

const signs: Readonly<Record<Sameness, AnswerKind>> = {
  same: 'yes',
  overlaps: 'yes',
  differs: 'no',
  'not-known': 'unknown',
  'not-comparable': 'not-applicable',
};

/** One related case, with what the suggestion rests on. */
export function RelatedGrounds({ related }: { readonly related: RelatedCase }): ReactNode {
  const { texts, language } = useReading();
  const t = texts.second.rows;
  const { grounds } = related;
  const overlap = grounds.periodOverlapPercent === null ? null : texts.comparison.overlap(grounds.periodOverlapPercent);
  const rows: readonly (readonly [name: string, sameness: Sameness, word: string | null])[] = [
    [t.defendant, grounds.defendant, null],
    [t.conduct, grounds.conduct, null],
    [t.period, grounds.period, overlap],
    [t.victims, grounds.victims, null],
    [t.claims, grounds.claims, null],
  ];
  return (
    <article className="related">
      <h3>
        <Link to="/courts/$court/cases/$case" params={related.ref}>
          {related.title[language]}
        </Link>{' '}
        {related.standsBefore ? <Tag>{texts.case.standsBefore}</Tag> : null}
        {related.finding === 'same' ? <Tag>{texts.case.foundSame}</Tag> : null}
        {related.finding === 'different' ? <Tag>{texts.case.foundDifferent}</Tag> : null}
      </h3>
      <p className="dim">
        {language === 'zh' ? related.court.name : related.court.nameEn}
        {'　'}
        {related.docketedAt === null
          ? texts.national.receivedNotDocketed(dayOf(related.receivedAt))
          : texts.national.docketed(dayOf(related.docketedAt))}
      </p>
      <dl>
        {rows.map(([name, sameness, word]) => (
          <Row key={name} name={name} sameness={sameness} word={word} />
        ))}
      </dl>
    </article>
  );
}

function Row({
  name,
  sameness,
  word,
}: {
  readonly name: string;
  readonly sameness: Sameness;
  readonly word: string | null;
}): ReactNode {
  const { comparison } = useReading().texts;
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <Answer answer={signs[sameness]}>{word ?? comparison[sameness]}</Answer>
      </dd>
    </>
  );
}
