import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo, useState, type ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import type { CaseView } from '#contract/shapes/case.ts';
import { isWorking } from '#law/calendar/working-days.ts';
import { parseFacts } from '#law/facts/parse.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { gates } from '#law/gates.ts';
import type { Regime } from '#law/kernel/regime.ts';
import { published } from '#law/calendar/published.ts';
import { regime } from '#law/regime.ts';
import { asDay } from '#words/day.ts';
import { useAnswer } from '../client/answer.ts';
import { useNow } from '../client/now.ts';
import { SignedIn } from '../frame/signed-in.tsx';
import { useWindowTitle } from '../frame/title.tsx';
import { Gates } from '../law/gates-view.tsx';
import { citeText } from '../law/reasons.ts';
import { Asked } from '../parts/asked.tsx';
import { Button } from '../parts/button.tsx';
import { Fault } from '../parts/fault.tsx';
import { LogList } from '../parts/log-list.tsx';
import { Message } from '../parts/message.tsx';
import { Ruler } from '../parts/ruler.tsx';
import { Section } from '../parts/section.tsx';
import { Tag } from '../parts/tag.tsx';
import { dayOf } from '../texts/format.ts';
import { Both, useReading } from '../texts/language.tsx';
import { Acts, type ChosenAct } from './acts.tsx';
import './case.css';
import { Earlier } from './earlier.tsx';
import { Head } from './head.tsx';
import { OwnReceipt } from './own-receipt.tsx';
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
