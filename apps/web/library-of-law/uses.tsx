import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Uses } from '#law/library/provision-index.ts';
import { parameterWords } from '#law/parameter-words.ts';
import { parameters } from '#law/parameters.ts';
import { proposals } from '#law/proposals.ts';
import { readings } from '#law/readings.ts';
import { provisions } from '#law/sources/sources.ts';
import { citationOf, type ProvisionId } from '#words/citation.ts';
import { Pairs, Section } from '../parts/section.tsx';
import { Tag } from '../parts/tag.tsx';
import { questionWords, stepWords } from '../regimes/answers.ts';
import { count } from '../texts/format.ts';
import { useReading } from '../texts/language.tsx';

export function Resting({ uses: { questions } }: { readonly uses: Uses }): ReactNode {
  const { texts, language } = useReading();
  const t = texts.law;
  if (questions.length === 0) return null;
  return (
    <Section title={t.questions} note={t.questionsNote(questions.length)}>
      <ul className="uses">
        {questions.map(({ question, steps }) => (
          <li key={question}>
            <b>{questionWords(question, language)}</b>
            <span>
              {steps
                .filter((step) => stepWords(step, language) !== questionWords(question, language))
                .map((step) => stepWords(step, language))
                .join(t.semicolon)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function Contested({ uses }: { readonly uses: Uses }): ReactNode {
  const { texts, language } = useReading();
  const t = texts.law;
  if (uses.readings.length === 0) return null;
  return (
    <Section title={t.readings} note={t.readingsNote}>
      <ul className="uses">
        {Object.values(readings)
          .flatMap((reading) =>
            uses.readings.filter((use) => use.reading === reading.id).map((use) => ({ reading, use })),
          )
          .map(({ reading, use }) => (
            <li key={reading.id}>
              <b>{reading.question[language]}</b>
              <span>
                {Object.entries(reading.options).map(([option, { words }]) => (
                  <span key={option} className="option">
                    {words[language]} {option === reading.default ? <Tag>{texts.regimes.default}</Tag> : null}{' '}
                    {use.options.includes(option) ? <Tag>{t.restsHere}</Tag> : null}
                  </span>
                ))}
              </span>
            </li>
          ))}
      </ul>
    </Section>
  );
}

export function Proposed({ uses }: { readonly uses: Uses }): ReactNode {
  const { texts, language } = useReading();
  const t = texts.law;
  if (uses.proposals.length === 0) return null;
  return (
    <Section title={t.proposals} note={<Tag dashed>{texts.tags.notLaw}</Tag>}>
      <ul className="uses">
        {Object.values(proposals)
          .flatMap((proposal) =>
            uses.proposals.filter((use) => use.proposal === proposal.id).map((use) => ({ proposal, use })),
          )
          .map(({ proposal, use }) => (
            <li key={proposal.id}>
              <b>{proposal.words[language]}</b>
              <span>{use.touches.map((touch) => t.touches[touch]).join(t.semicolon)}</span>
            </li>
          ))}
      </ul>
    </Section>
  );
}

export function Standing({ uses }: { readonly uses: Uses }): ReactNode {
  const { texts, language } = useReading();
  const t = texts.law;
  const own = Object.values(parameters).filter(({ id }) => uses.parameters.includes(id));
  if (own.length === 0) return null;
  return (
    <Section title={t.figures}>
      <Pairs
        items={own.map(({ id, unit, values }) => [
          parameterWords[id]?.[language] ?? id,
          values
            .map(
              ({ value, from, until }) =>
                `${count(unit === 'fen' ? value / 100 : value)} ${texts.regimes.units[unit] ?? ''}　${t.since(from)}${until === undefined ? '' : t.until(until)}`,
            )
            .join(t.semicolon),
        ])}
      />
    </Section>
  );
}

/** Other provisions of the same article. */
export function Neighbours({ id }: { readonly id: ProvisionId }): ReactNode {
  const { texts, language } = useReading();
  const { instrument, article } = citationOf(id);
  const near = Object.values(provisions).filter((other) => {
    const cited = citationOf(other.id);
    return article !== undefined && other.id !== id && cited.instrument === instrument && cited.article === article;
  });
  if (near.length === 0) return null;
  return (
    <Section title={texts.law.sameArticle}>
      <ul className="uses">
        {near.map((other) => (
          <li key={other.id}>
            <Link to="/law/$provision" params={{ provision: other.id }}>
              {other.cite[language]}
            </Link>
            <span>{other.gist[language]}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
