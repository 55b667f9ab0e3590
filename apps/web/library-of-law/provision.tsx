import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { parseFacts } from '#law/facts/parse.ts';
import { provisionNamed, usesOf, type Uses } from '#law/library/provision-index.ts';
import { turnedOn, type Turned } from '#law/library/turned-on.ts';
import { parameterWords } from '#law/parameter-words.ts';
import { parameters } from '#law/parameters.ts';
import { proposals } from '#law/proposals.ts';
import { readings } from '#law/readings.ts';
import { formalCitation } from '#law/sources/formal-citation.ts';
import type { Provision } from '#law/sources/provision.ts';
import { numberings, renumbered } from '#law/sources/renumbering.ts';
import { isKnown, provision as provisionOf, provisions } from '#law/sources/sources.ts';
import { routes } from '#contract/routes.ts';
import type { AnswerOf } from '#contract/route.ts';
import { citationOf, type ProvisionId } from '#words/citation.ts';
import { asDay } from '#words/day.ts';
import { useAnswer } from '../client/answer.ts';
import { PageTitle } from '../frame/title.tsx';
import { Asked } from '../parts/asked.tsx';
import { Message } from '../parts/message.tsx';
import { Pairs, Section } from '../parts/section.tsx';
import { Tag } from '../parts/tag.tsx';
import { questionWords, stepWords } from '../regimes/answers.ts';
import { count } from '../texts/format.ts';
import { useReading } from '../texts/language.tsx';
import './law.css';
import { InstrumentTag } from './library.tsx';
import { MarkTag } from './marks.tsx';

const route = getRouteApi('/law/$provision');

/** One provision: what it says in our words, since when, how far it was checked, and everything that rests on it. */
export function ProvisionPage(): ReactNode {
  const { texts } = useReading();
  const { provision } = route.useParams();
  const id = provisionNamed(provision);
  if (id === null || !isKnown(id))
    return (
      <>
        <PageTitle title={texts.law.title} windowTitle={texts.law.title} />
        <Message title={texts.law.unknown(provision)}>
          <p>
            <Link to="/law" search={{ q: provision }}>
              {texts.law.findInstead}
            </Link>
          </p>
        </Message>
      </>
    );
  return <Known key={id} provision={provisionOf(id)} />;
}

function Known({ provision }: { readonly provision: Provision }): ReactNode {
  const { texts, language } = useReading();
  const t = texts.law;
  const uses = usesOf(provision.id);
  return (
    <>
      <p className="trail">
        <Link to="/law">{t.title}</Link>
        <Link to="/law" search={{ q: provision.instrument.title[language] }}>
          {provision.instrument.title[language]}
        </Link>
      </p>
      <PageTitle
        title={provision.cite[language]}
        lead={formalCitation(provision.id)[language]}
        windowTitle={provision.cite[language]}
      />
      <p className="gist">{provision.gist[language]}</p>
      <p className="note">
        {t.ourWords} <InstrumentTag instrument={provision.instrument} />
      </p>
      <Facts provision={provision} />
      <Resting uses={uses} />
      <Contested uses={uses} />
      <Proposed uses={uses} />
      <Standing uses={uses} />
      <Cases id={provision.id} />
      <Neighbours id={provision.id} />
    </>
  );
}

function Facts({ provision }: { readonly provision: Provision }): ReactNode {
  const { texts, language } = useReading();
  const t = texts.law;
  const { instrument, from, until, mark, address } = provision;
  const numbers = <Renumbering id={provision.id} />;
  const checked = <MarkTag mark={mark} />;
  return (
    <Section title={t.about} first>
      <div className="half">
        <Pairs
          items={[
            [t.instrument, instrument.title[language]],
            [
              t.number,
              instrument.number === undefined ? null : (
                <>
                  {instrument.number}{' '}
                  {instrument.numberMark === undefined ? null : <MarkTag mark={instrument.numberMark} />}
                </>
              ),
            ],
            [t.issuer, instrument.issuer[language]],
            [t.force, t.forces[instrument.force]],
          ]}
        />
        <Pairs
          items={[
            [
              t.inForce,
              <>
                {t.since(from)}
                {until === undefined ? '' : t.until(until)}{' '}
                {instrument.datesMark === undefined ? null : <MarkTag mark={instrument.datesMark} />}
              </>,
            ],
            [t.firstText, instrument.first === undefined ? null : t.since(instrument.first)],
            [t.numbers, numbers],
            [t.checked, checked],
            [t.source, address === undefined ? null : <span className="mono">{address}</span>],
          ]}
        />
      </div>
    </Section>
  );
}

/** How the article was numbered in the texts before, so that an old citation is understood. */
function Renumbering({ id }: { readonly id: ProvisionId }): ReactNode {
  const { texts } = useReading();
  const t = texts.law;
  const { instrument, article } = citationOf(id);
  const row = instrument === 'CPL' ? renumbered.find(({ articles }) => articles['2023'] === article) : undefined;
  if (row === undefined) return t.sameNumber;
  return (
    <>
      {numberings.map((numbering) => t.numbered(numbering, row.articles[numbering])).join(t.semicolon)}{' '}
      <MarkTag mark={row.mark} />
    </>
  );
}

function Resting({ uses: { questions } }: { readonly uses: Uses }): ReactNode {
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

function Contested({ uses }: { readonly uses: Uses }): ReactNode {
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

function Proposed({ uses }: { readonly uses: Uses }): ReactNode {
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

function Standing({ uses }: { readonly uses: Uses }): ReactNode {
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

type Line = AnswerOf<typeof routes.publishedFacts>['cases'][number];

function Cases({ id }: { readonly id: ProvisionId }): ReactNode {
  const { texts } = useReading();
  const answer = useAnswer(routes.publishedFacts, { params: {}, query: {} });
  return (
    <Section title={texts.law.cases} note={texts.law.casesNote}>
      <Asked of={answer}>{({ cases }) => <TurnedCases id={id} lines={cases} />}</Asked>
    </Section>
  );
}

function TurnedCases({ id, lines }: { readonly id: ProvisionId; readonly lines: readonly Line[] }): ReactNode {
  const { texts, language } = useReading();
  const t = texts.law;
  const turned = useMemo(() => turnedOn(lines.flatMap(datedCase)).get(id) ?? [], [id, lines]);
  if (turned.length === 0) return <p className="second">{t.casesNone}</p>;
  const byCase = Map.groupBy(turned, (one) => one.case);
  return (
    <ul className="uses">
      {lines
        .flatMap((line) => (byCase.has(line.id) ? [{ line, own: byCase.get(line.id) ?? [] }] : []))
        .map(({ line, own }) => (
          <li key={line.id}>
            <Link to="/library/$id" params={{ id: line.id }}>
              {line.title[language]}
            </Link>
            <span>{own.map((one) => turnedWords(one, texts.answers, language)).join(t.semicolon)}</span>
          </li>
        ))}
    </ul>
  );
}

function datedCase({ id, facts, on }: Line) {
  const read = parseFacts(facts);
  return read.ok && on !== null ? [{ id, facts: read.value, on: asDay(on) }] : [];
}

function turnedWords(
  { question, outcome }: Turned,
  answers: Readonly<Record<string, string>>,
  language: 'zh' | 'en',
): string {
  return `${questionWords(question, language)}${language === 'zh' ? '：' : ': '}${answers[outcome] ?? outcome}`;
}

/** Other provisions of the same article. */
function Neighbours({ id }: { readonly id: ProvisionId }): ReactNode {
  const { texts, language } = useReading();
  const { instrument, article } = citationOf(id);
  const near = Object.values(provisions).filter((other) => {
    const cited = citationOf(other.id);
    return other.id !== id && cited.instrument === instrument && cited.article === article;
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
