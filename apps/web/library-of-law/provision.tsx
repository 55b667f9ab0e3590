import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { parseFacts } from '#law/facts/parse.ts';
import { provisionNamed, usesOf } from '#law/library/provision-index.ts';
import { turnedOn, type Turned } from '#law/library/turned-on.ts';
import { formalCitation } from '#law/sources/formal-citation.ts';
import type { Provision } from '#law/sources/provision.ts';
import { numberings, renumbered } from '#law/sources/renumbering.ts';
import { isKnown, provision as provisionOf } from '#law/sources/sources.ts';
import { routes } from '#contract/routes.ts';
import type { AnswerOf } from '#contract/route.ts';
import { citationOf, type ProvisionId } from '#words/citation.ts';
import { asDay } from '#words/day.ts';
import { useAnswer } from '../client/answer.ts';
import { PageTitle } from '../frame/title.tsx';
import { Asked } from '../parts/asked.tsx';
import { Message } from '../parts/message.tsx';
import { Pairs, Section } from '../parts/section.tsx';
import { questionWords } from '../regimes/answers.ts';
import { useReading } from '../texts/language.tsx';
import './law.css';
import { InstrumentTag } from './library.tsx';
import { MarkTag } from './marks.tsx';
import { Contested, Neighbours, Proposed, Resting, Standing } from './uses.tsx';

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
