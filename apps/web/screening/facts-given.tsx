import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { CaseRef } from '#contract/shapes/case.ts';
import type { DifferingFact } from '#contract/shapes/screening.ts';
import { valueWords } from '#law/kernel/explain.ts';
import { words } from '#law/words.ts';
import { Section } from '../parts/section.tsx';
import { useLanguage } from '../texts/language.tsx';
import { useScreeningTexts, type ScreeningTexts } from './texts.ts';

/** The states of the facts that a screening gives, by the facts' names. */
type FactsOfScreening = Readonly<Record<string, unknown>>;

/** What the screening gave the case, and where the case says otherwise and keeps it. */
export function FactsGiven({
  given,
  values,
  differing,
  exhibit,
  target,
}: {
  readonly given: readonly string[];
  readonly values: FactsOfScreening;
  readonly differing: readonly DifferingFact[];
  readonly exhibit: number;
  readonly target: CaseRef;
}): ReactNode {
  return (
    <FactsTaken given={given} values={values} differing={differing} exhibit={exhibit}>
      <p className="row screen-only">
        <Link to="/courts/$court/cases/$case" params={target}>
          {useScreeningTexts().facts.link}
        </Link>
      </p>
    </FactsTaken>
  );
}

export function FactsTaken({
  given,
  values,
  differing,
  exhibit,
  children,
}: {
  readonly given: readonly string[];
  readonly values: FactsOfScreening;
  readonly differing: readonly DifferingFact[];
  readonly exhibit: number;
  readonly children?: ReactNode;
}): ReactNode {
  const texts = useScreeningTexts();
  const t = texts.facts;
  const language = useLanguage();
  const asked = (fact: string): string => words.vocabulary[fact]?.question[language] ?? fact;
  return (
    <Section title={t.title} note={t.note(exhibit)}>
      {given.length === 0 ? (
        <p className="second">{t.none}</p>
      ) : (
        <table className="tbl records facts-given">
          <thead>
            <tr>
              <th scope="col">{t.fact}</th>
              <th scope="col">{t.value}</th>
            </tr>
          </thead>
          <tbody>
            {given.map((fact) => (
              <tr key={fact}>
                <th scope="row">{asked(fact)}</th>
                <td data-label={t.value}>{valueOf(fact, values, texts, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {differing.length === 0 ? null : (
        <>
          <h3 className="within">{t.differing}</h3>
          <table className="tbl records">
            <thead>
              <tr>
                <th scope="col">{t.fact}</th>
                <th scope="col">{t.kept}</th>
                <th scope="col">{t.screened}</th>
              </tr>
            </thead>
            <tbody>
              {differing.map(({ fact, kept, screened }) => (
                <tr key={fact}>
                  <th scope="row">{asked(fact)}</th>
                  <td data-label={t.kept}>{stateWords(fact, kept, texts, language)}</td>
                  <td data-label={t.screened}>{shownValue(fact, screened, texts, language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="note">{t.differingNote}</p>
        </>
      )}
      {children}
    </Section>
  );
}

/** What the screening gave; not known where it could neither show nor exclude it. */
function valueOf(fact: string, values: FactsOfScreening, texts: ScreeningTexts, language: 'zh' | 'en'): string {
  const state = values[fact];
  if (!isState(state, texts.facts.state) || state.state !== 'given') return texts.notKnown;
  return isRows(state.value)
    ? texts.facts.rowsAbove(state.value.length)
    : shownValue(fact, state.value, texts, language);
}

type StateName = keyof ScreeningTexts['facts']['state'];

/** How a fact stands in the case: a value given, found, disputed, or none. */
function stateWords(fact: string, state: unknown, texts: ScreeningTexts, language: 'zh' | 'en'): string {
  if (!isState(state, texts.facts.state)) return texts.notKnown;
  const named = texts.facts.state[state.state];
  if (state.value === undefined) return named;
  return [named, shownValue(fact, state.value, texts, language)].filter((part) => part !== '').join(texts.colon);
}

function isState(
  state: unknown,
  names: Readonly<Record<StateName, string>>,
): state is { readonly state: StateName; readonly value?: unknown } {
  return (
    typeof state === 'object' &&
    state !== null &&
    'state' in state &&
    typeof state.state === 'string' &&
    Object.hasOwn(names, state.state)
  );
}

/** Rows of figures as so many; everything else in the law's own words. */
function shownValue(fact: string, value: unknown, texts: ScreeningTexts, language: 'zh' | 'en'): string {
  if (isRows(value)) return texts.facts.rows(value.length);
  if (typeof value === 'number') return value.toLocaleString('en-US');
  return valueWords(fact, value, language, words);
}

const isRows = (value: unknown): value is readonly object[] =>
  Array.isArray(value) && value.some((row) => typeof row === 'object');
