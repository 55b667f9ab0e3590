import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import type { ActAnswer, AvailableAct, CaseView, RelatedCase } from '#contract/shapes/case.ts';
import { leafHash } from '#ledger/hash.ts';
import { sha256, toHex, utf8 } from '#words/digest.ts';
import { useAnswer } from '../client/answer.ts';
import { useNow } from '../client/now.ts';
import { SignedIn } from '../frame/signed-in.tsx';
import { PageTitle, useWindowTitle } from '../frame/title.tsx';
import { cites } from '../law/reasons.ts';
import { stateWords } from '../law/state-words.ts';
import { Asked } from '../parts/asked.tsx';
import { Button, LinkButton } from '../parts/button.tsx';
import { Comparison, PeriodBar, type ComparedRow } from '../parts/comparison.tsx';
import { Fingerprint } from '../parts/fingerprint.tsx';
import { Message } from '../parts/message.tsx';
import { Section } from '../parts/section.tsx';
import { TwoTracks } from '../parts/two-tracks.tsx';
import { Ways } from '../parts/ways.tsx';
import { CheckedReceipt } from '../receipt/checked-receipt.tsx';
import { download } from '../receipt/file.ts';
import { count, money, span } from '../texts/format.ts';
import { useReading } from '../texts/language.tsx';
import type { Language } from '#words/language.ts';
import type { Texts } from '../texts/zh.ts';
import { ActForm } from './act-form.tsx';
import { bare } from './acts.tsx';
import './second.css';

const route = getRouteApi('/courts/$court/cases/$case/second');

/** "You are second": the earlier docketing with its proof of order, the comparison, and only the lawful ways on. */
export function Second(): ReactNode {
  return <SignedIn>{() => <AskedSecond />}</SignedIn>;
}

function AskedSecond(): ReactNode {
  const params = route.useParams();
  const { texts } = useReading();
  const answer = useAnswer(routes.openCase, { params, query: {} }, { every: 20_000 });
  return (
    <Asked of={answer}>
      {(view) => {
        const earlier = view.related
          .filter((one) => one.docketedEntry !== null && (one.standsBefore || one.finding !== null))
          .toSorted((one, other) => (one.docketedEntry ?? 0) - (other.docketedEntry ?? 0));
        const [first] = earlier;
        if (first === undefined)
          return (
            <>
              <PageTitle
                title={texts.second.titleNone}
                lead={texts.second.noneDo}
                windowTitle={texts.second.titleNone}
              />
              <Link className="btn" to="/courts/$court/cases/$case" params={params}>
                {texts.filed.toCase}
              </Link>
            </>
          );
        return <Before key={view.summary.ref.case} view={view} all={[first, ...earlier.slice(1)]} />;
      }}
    </Asked>
  );
}

const courtOf = (
  one: { readonly court: { readonly name: string; readonly nameEn: string } },
  language: Language,
): string => (language === 'zh' ? one.court.name : one.court.nameEn);

function Before({
  view,
  all,
}: {
  readonly view: CaseView;
  readonly all: readonly [RelatedCase, ...RelatedCase[]];
}): ReactNode {
  const { texts, language } = useReading();
  const t = texts.second;
  const { summary } = view;
  const [picked, pick] = useState(all[0].ref.case);
  const [done, setDone] = useState<ActAnswer | null>(null);
  const earlier = all.find((one) => one.ref.case === picked) ?? all[0];
  const now = useNow();
  useWindowTitle(t.window);
  const ago = span(Date.parse(now) - Date.parse(earlier.docketedAt ?? now), language);
  return (
    <div className="second-page">
      <p className="trail">
        <span>
          {texts.case.filingNumber} <span className="mono">{summary.filingNumber}</span>
        </span>
        <Link to="/courts/$court/cases/$case" params={summary.ref}>
          {summary.title[language]}
        </Link>
        <span>{texts.stages[summary.stage]}</span>
        {summary.limit === null ? null : (
          <span>
            {summary.limit.words[language]} {summary.limit.due}
          </span>
        )}
      </p>
      <h1>{t.title(courtOf(earlier, language), ago)}</h1>
      <p className="lead">{t.lead}</p>
      {all.length === 1 ? null : (
        <p className="row screen-only">
          <span className="note">{t.pick}</span>
          {all.map((one) => (
            <Button key={one.ref.case} kind="small" onPress={() => pick(one.ref.case)}>
              {courtOf(one, language)} {one.caseNumber ?? one.filingNumber}
            </Button>
          ))}
        </p>
      )}
      <TwoTracks now={now} earlier={{ ...trackOf(earlier, language) }} own={ownTrack(view, language)} />
      <Section title={t.compare} note={t.compareNote}>
        <Comparison
          earlier={{
            name: courtOf(earlier, language),
            under: (
              <>
                <span className="caseno">{earlier.caseNumber ?? earlier.filingNumber}</span>
                {language === 'zh' ? '，' : ', '}
                {t.earlierTag}
              </>
            ),
          }}
          own={{ name: t.own, under: summary.caseNumber ?? summary.filingNumber }}
          rows={rowsOf(earlier, view, texts, language)}
        />
        <Ask view={view} earlier={earlier} onDone={setDone} />
        {done === null ? null : (
          <div role="status">
            <Message title={texts.act.doneEntry(count(done.entry + 1))} />
            <CheckedReceipt receipt={done.receipt} name={`receipt-${done.filingNumber}-${done.entry + 1}`} />
          </div>
        )}
      </Section>
      <WaysOn view={view} onDone={setDone} />
      <Proofs view={view} earlier={earlier} />
    </div>
  );
}

function trackOf(one: RelatedCase, language: Language) {
  return {
    court: courtOf(one, language),
    filer: language === 'zh' ? one.filer.name : one.filer.nameEn,
    receivedAt: one.receivedAt,
    receivedEntry: one.receivedEntry,
    docketedAt: one.docketedAt,
    docketedEntry: one.docketedEntry,
  };
}

function ownTrack(view: CaseView, language: Language) {
  const { summary, entries } = view;
  return {
    court: courtOf(summary, language),
    filer: language === 'zh' ? summary.filer.name : summary.filer.nameEn,
    receivedAt: summary.receivedAt,
    receivedEntry: entries.find((entry) => entry.act === 'submit-complaint')?.index ?? null,
    docketedAt: summary.docketedAt,
    docketedEntry: entries.find((entry) => entry.act === 'docket')?.index ?? null,
  };
}

function rowsOf(earlier: RelatedCase, view: CaseView, texts: Texts, language: Language): readonly ComparedRow[] {
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

/** Same or not is a judge's act with reasons; either answer goes to both courts. */
function Ask({
  view,
  earlier,
  onDone,
}: {
  readonly view: CaseView;
  readonly earlier: RelatedCase;
  readonly onDone: (answer: ActAnswer) => void;
}): ReactNode {
  const { texts, language } = useReading();
  const t = texts.second;
  const compare = view.acts.find((act) => act.act === 'compare-torts');
  const [finding, setFinding] = useState<'same' | 'different' | null>(null);
  if (compare === undefined) return null;
  const options = compare.fields.find((field) => field.name === 'finding')?.options ?? [];
  return (
    <div className="ask screen-only">
      <div>
        <h3>{t.ask}</h3>
        <p>
          {earlier.finding === null
            ? t.askNote
            : earlier.finding === 'same'
              ? texts.case.foundSame
              : texts.case.foundDifferent}
        </p>
      </div>
      {earlier.finding !== null ? null : (
        <div className="row">
          {options.map((option, n) => (
            <Button
              key={option.value}
              kind={n === 0 ? 'main' : 'plain'}
              unavailable={compare.available ? undefined : bare(compare.why?.[language] ?? '')}
              expanded={finding === option.value}
              onPress={() => setFinding(option.value === 'same' ? 'same' : 'different')}
            >
              {option.words[language]}
            </Button>
          ))}
        </div>
      )}
      {finding === null || earlier.finding !== null ? null : (
        <ActForm
          key={finding}
          act={compare}
          target={view.summary.ref}
          related={view.related.filter((one) => one.standsBefore)}
          given={{ compared: [earlier.ref], finding }}
          onDone={(answer) => {
            setFinding(null);
            onDone(answer);
          }}
          onCancel={() => setFinding(null)}
        />
      )}
    </div>
  );
}

const waysFirst = ['leave-to-earlier', 'docket', 'transfer', 'report-dispute', 'refuse'];

/** The lawful ways on, the closed ones in their places with the reason. */
function WaysOn({
  view,
  onDone,
}: {
  readonly view: CaseView;
  readonly onDone: (answer: ActAnswer) => void;
}): ReactNode {
  const { texts, language } = useReading();
  const t = texts.second;
  const [chosen, choose] = useState<string | null>(null);
  const [doing, setDoing] = useState(false);
  const ways = waysFirst
    .map((id) => view.acts.find((act) => act.act === id))
    .filter((act): act is AvailableAct => act !== undefined);
  const act = ways.find((way) => way.act === chosen && way.available);
  if (ways.length === 0) return null;
  return (
    <div className="two">
      <Section title={t.ways}>
        <Ways
          label={t.ways}
          chosen={chosen}
          onChoose={(id) => {
            choose(id);
            setDoing(false);
          }}
          ways={ways.map((way) => ({
            id: way.act,
            title: way.words[language],
            explains: way.explains[language],
            law: cites(way.provisions, language),
            unavailable: way.available ? null : bare(way.why?.[language] ?? ''),
          }))}
        />
        <p className="row screen-only second-go">
          <Button
            kind="main"
            unavailable={act === undefined ? t.choose : undefined}
            expanded={doing}
            onPress={() => setDoing(true)}
          >
            {t.go}
          </Button>
        </p>
        {act === undefined || !doing ? null : (
          <ActForm
            key={act.act}
            act={act}
            target={view.summary.ref}
            related={view.related}
            onDone={onDone}
            onCancel={() => setDoing(false)}
          />
        )}
      </Section>
      <Section title={t.then}>
        {act === undefined ? (
          <p className="second dense">{t.thenNone}</p>
        ) : (
          <ol className="then">
            {act.follows.map((one) => (
              <li key={one.zh}>{one[language]}</li>
            ))}
          </ol>
        )}
      </Section>
    </div>
  );
}

/** The two entries that decide the order, each fetched with its leaf, so that anyone can check them. */
function Proofs({ view, earlier }: { readonly view: CaseView; readonly earlier: RelatedCase }): ReactNode {
  const { texts, language } = useReading();
  const t = texts.second;
  const own = ownTrack(view, language);
  const ownEntry = own.docketedEntry ?? own.receivedEntry;
  return (
    <Section title={t.entries} note={t.entriesNote}>
      <div className="proofs">
        {earlier.docketedEntry === null ? null : (
          <Proof index={earlier.docketedEntry} act={t.docketing} court={courtOf(earlier, language)} />
        )}
        {ownEntry === null ? null : (
          <Proof index={ownEntry} act={own.docketedEntry === null ? t.filing : t.docketing} court={own.court} />
        )}
      </div>
      <p className="note">
        <Link to="/verify">{texts.receipt.how}</Link>
      </p>
    </Section>
  );
}

function Proof({
  index,
  act,
  court,
}: {
  readonly index: number;
  readonly act: string;
  readonly court: string;
}): ReactNode {
  const { texts } = useReading();
  const entry = useAnswer(routes.logEntry, { params: { index }, query: {} });
  return (
    <div>
      <h3>{texts.second.entry(count(index + 1), act)}</h3>
      <p>
        {texts.second.organ} {court}
      </p>
      <Asked of={entry}>
        {({ leaf, proof, checkpoint }) => (
          <>
            <p>
              {texts.receipt.proof} {texts.receipt.nodes(proof.length).replace(/[，,]$/u, '')}
            </p>
            <Fingerprint digest={toHex(leafHash(sha256, utf8(leaf)))} />
            <p>
              <LinkButton
                onPress={() =>
                  download(`entry-${index + 1}.json`, utf8(JSON.stringify({ index, leaf, proof, checkpoint }, null, 1)))
                }
              >
                {texts.second.download}
              </LinkButton>
            </p>
          </>
        )}
      </Asked>
    </div>
  );
}
