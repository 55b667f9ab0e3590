import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo, useState, type ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import type { CaseView, RelatedCase, TimeLimit } from '#contract/shapes/case.ts';
import { isWorking } from '#law/calendar/working-days.ts';
import { parseFacts } from '#law/facts/parse.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { gates } from '#law/gates.ts';
import type { Regime } from '#law/kernel/regime.ts';
import { published } from '#law/calendar/published.ts';
import { regime } from '#law/regime.ts';
import { asDay } from '#words/day.ts';
import type { Language } from '#words/language.ts';
import { useAnswer } from '../client/answer.ts';
import { useNow } from '../client/now.ts';
import { SignedIn } from '../frame/signed-in.tsx';
import { useWindowTitle } from '../frame/title.tsx';
import { Gates } from '../law/gates-view.tsx';
import { citeText } from '../law/reasons.ts';
import { Asked } from '../parts/asked.tsx';
import { Button } from '../parts/button.tsx';
import { Clock, type ClockState } from '../parts/clock.tsx';
import { Fault } from '../parts/fault.tsx';
import { LogList } from '../parts/log-list.tsx';
import { Message } from '../parts/message.tsx';
import { Ruler } from '../parts/ruler.tsx';
import { Section } from '../parts/section.tsx';
import { Tag } from '../parts/tag.tsx';
import { CheckedReceipt } from '../receipt/checked-receipt.tsx';
import { count, dayInSentence, dayOf, moment, span } from '../texts/format.ts';
import { Both, useReading } from '../texts/language.tsx';
import { Acts, type ChosenAct } from './acts.tsx';
import './case.css';
import { Parties } from './parties.tsx';
import { RelatedGrounds } from './related.tsx';
import { Summary } from './summary.tsx';
import { Told } from './told.tsx';

const route = getRouteApi('/courts/$court/cases/$case');

/** The whole case on one page: what it is, what is decided and why, what is due, what was done, who else has it. */
export function CasePage(): ReactNode {
  return <SignedIn>{() => <AskedCase />}</SignedIn>;
}

function AskedCase(): ReactNode {
  const params = route.useParams();
  const answer = useAnswer(routes.openCase, { params, query: {} }, { every: 20_000 });
  return <Asked of={answer}>{(view) => <OpenCase view={view} />}</Asked>;
}

function OpenCase({ view }: { readonly view: CaseView }): ReactNode {
  const { texts } = useReading();
  const { summary } = view;
  const [chosen, choose] = useState<ChosenAct | null>(null);
  useWindowTitle(summary.caseNumber ?? summary.filingNumber);
  const decided = useMemo(() => decidedFrom(view), [view]);
  // What is over here is compared by nobody: a case transferred goes on as the one that is shown as earlier.
  const earlier = view.related
    .filter(() => view.acts.some((act) => act.available))
    .filter((one) => one.standsBefore)
    .toSorted((one, other) => (one.docketedEntry ?? 0) - (other.docketedEntry ?? 0))[0];
  return (
    <div className="case-page">
      <Head view={view} />
      {earlier === undefined ? null : <Earlier earlier={earlier} view={view} />}
      {decided.ok ? <Acts view={view} decided={decided.gates} chosen={chosen} onChoose={choose} /> : null}
      {view.reach === 'progress' ? <Message title={texts.case.progressOnly} /> : <Summary view={view} />}
      {view.reach === 'progress' ? null : (
        <p className="to-exhibits screen-only">
          <Link to="/courts/$court/cases/$case/exhibits" params={summary.ref}>
            {texts.case.exhibits}
          </Link>
        </p>
      )}
      {view.defects.length === 0 ? null : (
        <Section title={texts.case.defects} note={texts.case.defectsNote}>
          <Told defects={view.defects} />
        </Section>
      )}
      {view.reach === 'progress' ? null : !decided.ok ? (
        <Fault error={new Error('facts')} />
      ) : (
        <Section
          title={texts.case.gates}
          note={
            <>
              {texts.case.gatesNote(
                view.regime.on,
                `${decided.law.digest.slice(0, 4)}·${decided.law.digest.slice(4, 8)}`,
              )}{' '}
              {decided.law.digest === view.regime.digest ? null : <Tag dashed>{texts.tags.otherRules}</Tag>}
            </>
          }
        >
          <Gates
            sheet={decided.sheet}
            law={decided.law}
            renderNext={(change) => {
              const [move] = change.moves;
              const find = view.acts.find((act) => act.act === 'find' && act.available);
              if (move === undefined || change.moves.length !== 1 || move.to.state !== 'found' || find === undefined)
                return null;
              const { fact, to } = move;
              return (
                <Button kind="small" onPress={() => choose({ act: 'find', given: { fact, value: to.value } })}>
                  <Both words={find.words} />
                </Button>
              );
            }}
          />
        </Section>
      )}
      <Parties view={view} />
      <Limits view={view} />
      <div className="two">
        <Section title={texts.case.log} note={texts.case.logNote}>
          <Log view={view} />
        </Section>
        {view.reach === 'party' ? null : (
          <Section title={texts.case.related} note={texts.case.relatedNote}>
            <Related view={view} />
          </Section>
        )}
      </div>
      <OwnReceipt view={view} />
    </div>
  );
}

type Decided =
  | { readonly ok: true; readonly sheet: FactSheet; readonly law: Regime; readonly gates: ReturnType<typeof gates> }
  | { readonly ok: false };

/** The page decides the gates itself from the facts of the case; the server's short answer is for lists. */
function decidedFrom(view: CaseView): Decided {
  const parsed = parseFacts(view.facts);
  if (!parsed.ok) return { ok: false };
  const law = regime({ on: asDay(view.regime.on) });
  return { ok: true, sheet: parsed.value, law, gates: gates(parsed.value, law) };
}

/** The one time limit beside the title: what runs now, the decision on docketing first; else what was stopped. */
function limitOf({ limits }: CaseView): TimeLimit | null {
  const running = limits.filter(({ status }) => status === 'running' || status === 'overdue');
  return (
    running.find(({ kind }) => kind === 'filing-decision') ??
    running.toSorted((one, other) => (one.due < other.due ? -1 : 1))[0] ??
    limits.find(({ status }) => status === 'stopped') ??
    null
  );
}

function clockOf(limit: TimeLimit | null, language: Language): ClockState | null {
  if (limit === null) return null;
  if (limit.status === 'stopped') return { kind: 'stopped', reason: limit.words[language] };
  if (limit.daysLeft === null) return null;
  return limit.daysLeft < 0 || limit.status === 'overdue'
    ? { kind: 'overdue', days: Math.abs(limit.daysLeft) }
    : { kind: 'days', days: limit.daysLeft };
}

function Head({ view }: { readonly view: CaseView }): ReactNode {
  const { texts, language } = useReading();
  const { summary } = view;
  const t = texts.case;
  const limit = limitOf(view);
  const clock = clockOf(limit, language);
  // A case that came by transfer was received here with the transfer, the last entry of the earlier court.
  const received = view.entries.findLast(({ earlier }) => earlier !== null) ?? view.entries[0];
  return (
    <div className="case-head">
      <p className="trail">
        {summary.caseNumber === null ? null : (
          <span>
            {t.caseNumber} <span className="caseno">{summary.caseNumber}</span>
          </span>
        )}
        <span>
          {t.filingNumber} <span className="mono">{summary.filingNumber}</span>
        </span>
        <span>{t.received(moment(summary.receivedAt))}</span>
        {received === undefined ? null : <span>{t.logAt(count(received.index + 1))}</span>}
        <span>{texts.stages[summary.stage]}</span>
        {summary.demonstration ? <Tag dashed>{texts.tags.demo}</Tag> : null}
        {view.transfer === null ? null : (
          <Link to="/courts/$court/cases/$case" params={view.transfer.ref}>
            {view.transfer.direction === 'to'
              ? t.transferTo(nameOf(view.transfer.court, language))
              : t.transferFrom(nameOf(view.transfer.court, language))}
          </Link>
        )}
      </p>
      <div>
        <h1>
          <CaseTitle title={summary.title[language]} />
        </h1>
        <p className="sub">
          {nameOf(summary.court, language)}　{t.kind}
          {summary.stage === 'docketed' && summary.caseNumber === null ? `　${t.noCaseNumber}` : ''}
        </p>
      </div>
      {clock === null || limit === null ? null : (
        <Clock state={clock}>
          {limit.words[language]}
          <br />
          {t.dueOn(dayInSentence(limit.due, language))}
          {'　'}
          {limit.provisions.map((id) => citeText(id, language)).join(language === 'zh' ? '；' : '; ')}
        </Clock>
      )}
    </div>
  );
}

/** 演示·某公司 is one name: no line ends at its dot. */
const joined = (name: string): string => name.replaceAll('·', '\u2060·\u2060');

/** 甲诉乙 breaks between the parties and not within a name. */
function CaseTitle({ title }: { readonly title: string }): ReactNode {
  const [before, ...after] = title.split('诉');
  return after.length === 0 ? (
    title
  ) : (
    <span className="parties">
      {joined(before ?? '')}诉<wbr />
      {joined(after.join('诉'))}
    </span>
  );
}

const nameOf = (organ: { readonly name: string; readonly nameEn: string }, language: 'zh' | 'en'): string =>
  language === 'zh' ? organ.name : organ.nameEn;

function Earlier({ earlier, view }: { readonly earlier: RelatedCase; readonly view: CaseView }): ReactNode {
  const now = useNow();
  const { texts, language } = useReading();
  return (
    <div className="found-earlier" role="status">
      <b>
        {texts.case.second(
          nameOf(earlier.court, language),
          span(Date.parse(now) - Date.parse(earlier.docketedAt ?? earlier.receivedAt), language),
        )}
      </b>
      <Link className="btn" to="/courts/$court/cases/$case/second" params={view.summary.ref}>
        {texts.case.relatedCompare}
      </Link>
    </div>
  );
}

function Limits({ view }: { readonly view: CaseView }): ReactNode {
  const now = useNow();
  const { texts, language } = useReading();
  if (view.limits.length === 0) return null;
  return (
    <Section title={texts.case.limits} note={texts.ruler.note}>
      <Ruler
        limits={view.limits}
        today={dayOf(now)}
        restDays={(day) => !isWorking(published.statusOf(asDay(day)).kind)}
        law={(id) => citeText(id, language)}
      />
    </Section>
  );
}

function Log({ view }: { readonly view: CaseView }): ReactNode {
  const awaited = view.limits.filter((limit) => limit.status === 'running' || limit.status === 'overdue');
  return (
    <LogList
      items={view.entries.map((entry) => ({
        index: entry.index,
        words: entry.words,
        organ: { zh: entry.organ.name, en: entry.organ.nameEn },
        earlier: entry.earlier === null ? null : { zh: entry.earlier.name, en: entry.earlier.nameEn },
        at: entry.at,
        says: entry.says,
        reasons: entry.reasons,
      }))}
      awaited={awaited.map((limit) => ({ words: limit.words, until: limit.due }))}
    />
  );
}

function Related({ view }: { readonly view: CaseView }): ReactNode {
  const { texts } = useReading();
  const t = texts.case;
  if (view.nationalCheck === 'not-possible') return <p className="second dense">{t.relatedImpossible}</p>;
  if (view.related.length === 0) return <p className="second dense">{t.relatedNone}</p>;
  return (
    <>
      {view.related.map((one) => (
        <RelatedGrounds key={one.ref.case} related={one} />
      ))}
      <p className="second dense">{t.sameBy}</p>
    </>
  );
}

/** The receipt of the last act that this case shows; every other one is downloaded from its entry in the same way. */
function OwnReceipt({ view }: { readonly view: CaseView }): ReactNode {
  const { texts, language } = useReading();
  const { ref, filingNumber } = view.summary;
  const own = view.entries.filter((entry) => entry.says !== null);
  const [index, pick] = useState<number | null>(null);
  const entry = own.find((one) => one.index === index) ?? own[0];
  const receipt = useAnswer(
    routes.receipt,
    { params: { ...ref, index: entry?.index ?? 0 }, query: {} },
    { when: entry !== undefined && view.reach === 'whole' },
  );
  if (entry === undefined || view.reach !== 'whole') return null;
  return (
    <Section
      title={texts.case.receiptOf(entry.words[language])}
      note={
        own.length < 2 ? undefined : (
          <span className="row screen-only">
            {own.map((one) => (
              <Button key={one.index} kind="small" onPress={() => pick(one.index)}>
                {`${one.index + 1}　${one.words[language]}`}
              </Button>
            ))}
          </span>
        )
      }
    >
      <Asked of={receipt} doing={texts.case.receiptLoading}>
        {(answer) => <CheckedReceipt receipt={answer.receipt} name={`receipt-${filingNumber}-${entry.index + 1}`} />}
      </Asked>
    </Section>
  );
}
