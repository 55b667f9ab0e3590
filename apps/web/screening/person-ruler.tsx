import type { CSSProperties, ReactNode } from 'react';
import { manyReferences } from '#law/many-references.ts';
import { provision } from '#law/sources/sources.ts';
import { MarkTag } from '../library-of-law/marks.tsx';
import { Section } from '../parts/section.tsx';
import { count } from '../texts/format.ts';
import { useLanguage } from '../texts/language.tsx';
import { decadeAbove, decadePlace } from './scale.ts';
import { useScreeningTexts } from './texts.ts';

type Placed = CSSProperties & { readonly '--at': string };

/** Two lanes by turns, so that neighbours do not touch; the first stands at the line's beginning and opens to the right. */
const laneOf = (place: number): string => (place === 0 ? 'first' : place % 2 === 0 ? 'below' : 'above');

/**
 * The persons on a line of decades, beside the figures that other texts name. None of them is a threshold: article 70 has no number. In the
 * page it is a list by size; a wide window lays it out as a ruler.
 */
export function PersonRuler({ persons }: { readonly persons: number }): ReactNode {
  const t = useScreeningTexts().ruler;
  const language = useLanguage();
  const references = manyReferences.filter(({ unit }) => unit === 'persons');
  const end = decadeAbove(Math.max(persons, ...references.map(({ figure }) => figure)));
  const at = (figure: number): Placed => ({ '--at': `${decadePlace(figure, 1, end)}%` });
  const before = references.filter(({ figure }) => figure <= persons);
  const after = references.filter(({ figure }) => figure > persons);
  const decades = Array.from({ length: Math.round(Math.log10(end)) + 1 }, (_, n) => 10 ** n);
  const drawn = (list: typeof references): ReactNode =>
    list.map(({ figure, provision: id, words }) => {
      const { cite, mark } = provision(id);
      const read = mark === 'statute-text' || mark === 'official-text';
      return (
        <li key={figure} className={laneOf(references.findIndex((one) => one.figure === figure))} style={at(figure)}>
          <b>{t.persons(count(figure))}</b>
          <span>{words[language]}</span>
          <small>
            {cite[language]} {read ? null : <MarkTag mark={mark} />}
          </small>
        </li>
      );
    });
  return (
    <Section title={t.title} note={t.note}>
      <div className="decades" aria-hidden="true">
        {decades.map((decade) => (
          <i key={decade} style={at(decade)} />
        ))}
      </div>
      <ol className="person-ruler">
        {drawn(before)}
        <li className={decadePlace(persons, 1, end) > 60 ? 'this late' : 'this'} style={at(persons)}>
          <b>{t.this(count(persons))}</b>
        </li>
        {drawn(after)}
      </ol>
      <p className="note ruler-scale">{t.scale}</p>
    </Section>
  );
}
