import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useId, useMemo, type ReactNode } from 'react';
import { choiceText, lawInForce, type SideChoice } from '#law/comparison/choice-text.ts';
import type { CasesComparison } from '#law/comparison/compare-cases.ts';
import type { Side as SideName } from '#law/comparison/compare-question.ts';
import { comparisonCsv, comparisonJson } from '#law/comparison/comparison-json.ts';
import { parseFacts } from '#law/facts/parse.ts';
import type { Regime } from '#law/kernel/regime.ts';
import { routes } from '#contract/routes.ts';
import { parseDay, shanghaiDay, type Day } from '#words/day.ts';
import { utf8 } from '#words/digest.ts';
import { asInstant } from '#words/instant.ts';
import { useAnswer } from '../client/answer.ts';
import { PageTitle } from '../frame/title.tsx';
import { Asked } from '../parts/asked.tsx';
import { Button } from '../parts/button.tsx';
import { Message, Progress, Waiting } from '../parts/message.tsx';
import { Section } from '../parts/section.tsx';
import { download } from '../receipt/file.ts';
import { useReading } from '../texts/language.tsx';
import { answerKindOf, questionWords } from './answers.ts';
import { firstChoice, sideOf } from './choice.ts';
import { Flows } from './flows.tsx';
import { Matrix, type CaseLine } from './matrix.tsx';
import '../parts/field.css';
import './regimes.css';
import { Side } from './side.tsx';
import { useComparison } from './use-comparison.ts';

const route = getRouteApi('/regimes');

const today = (): Day => shanghaiDay(asInstant(new Date()));

/** Two regimes over the published cases. What is chosen stands in the address, so that a comparison can be handed on. */
export function Regimes(): ReactNode {
  const { texts } = useReading();
  const t = texts.regimes;
  const answer = useAnswer(routes.publishedFacts, { params: {}, query: {} });
  const search = route.useSearch();
  const [on, sides] = useMemo(() => {
    const named = search.on === undefined ? null : parseDay(search.on);
    const day = named?.ok === true ? named.value : today();
    return [day, { one: sideOf(search.one, lawInForce, day), other: sideOf(search.other, firstChoice, day) }] as const;
  }, [search.on, search.one, search.other]);
  const { one, other } = sides;
  if ('wrong' in one || 'wrong' in other)
    return (
      <>
        <PageTitle title={t.windowTitle} windowTitle={t.windowTitle} />
        <Message title={t.wrongAddress}>
          <p className="mono">{'wrong' in one ? one.wrong : 'wrong' in other ? other.wrong : ''}</p>
          <p>
            <a href="/regimes">{t.startAgain}</a>
          </p>
        </Message>
      </>
    );
  return <Asked of={answer}>{({ cases }) => <Compared on={on} lines={cases} one={one} other={other} />}</Asked>;
}

interface ChosenSide {
  readonly choice: SideChoice;
  readonly regime: Regime;
}

function Compared({
  on,
  lines,
  one,
  other,
}: {
  readonly on: Day;
  readonly lines: readonly CaseLine[];
  readonly one: ChosenSide;
  readonly other: ChosenSide;
}): ReactNode {
  const { texts } = useReading();
  const t = texts.regimes;
  const navigate = useNavigate({ from: '/regimes' });
  const day = useId();
  const [cases, unread] = useMemo(() => readCases(lines), [lines]);
  const { done, busy, progress } = useComparison(cases, one.regime, other.regime);
  const shown = lines.filter(({ id }) => !unread.includes(id));
  const go = (name: SideName | 'on', value: string): void =>
    void navigate({ search: (now) => ({ ...now, [name]: value }), replace: true, resetScroll: false });
  return (
    <div className="regimes" aria-busy={busy || undefined}>
      <p className="not-law-note">{t.banner}</p>
      <PageTitle
        title={done === null ? t.windowTitle : <Finding comparison={done} />}
        lead={done === null ? t.lead : <Lead comparison={done} />}
        windowTitle={t.windowTitle}
      />
      {unread.length === 0 ? null : <Message title={t.unread(unread.length)} />}
      <div className="reg-sides">
        <Side side="one" choice={one.choice} regime={one.regime} onChange={(choice) => go('one', choiceText(choice))} />
        <Side
          side="other"
          choice={other.choice}
          regime={other.regime}
          onChange={(choice) => go('other', choiceText(choice))}
        />
      </div>
      <div className="reg-day">
        <label htmlFor={day}>{t.day}</label>
        <input
          id={day}
          type="date"
          className="field"
          defaultValue={on}
          onChange={(event) =>
            parseDay(event.currentTarget.value).ok ? go('on', event.currentTarget.value) : undefined
          }
        />
        <span className="note">{t.dayNote}</span>
      </div>
      <div aria-live="polite">
        {progress === null ? null : (
          <Progress doing={t.comparing} done={progress[0]} of={progress[1]} unit={t.questionsUnit} />
        )}
      </div>
      {done === null ? (
        progress === null ? (
          <Waiting doing={t.comparing} />
        ) : null
      ) : (
        <>
          <Flows comparison={done} />
          <Inert comparison={done} />
          <Matrix comparison={done} lines={shown} />
          <Section title={t.caveat}>
            <div className="stack measure second">
              <p>{t.bias}</p>
              <p>{t.counting}</p>
            </div>
          </Section>
          <Downloads comparison={done} />
        </>
      )}
    </div>
  );
}

/** The cases whose facts can be read, and the ids of those whose facts cannot. */
function readCases(
  lines: readonly CaseLine[],
): readonly [
  readonly { id: string; counted: boolean; facts: ReturnType<typeof factsOf> & object }[],
  readonly string[],
] {
  const read = lines.map(({ id, counted, facts }) => ({ id, counted, facts: factsOf(facts) }));
  return [
    read.flatMap(({ facts, ...line }) => (facts === null ? [] : [{ ...line, facts }])),
    read.filter(({ facts }) => facts === null).map(({ id }) => id),
  ];
}

function factsOf(facts: CaseLine['facts']) {
  const read = parseFacts(facts);
  return read.ok ? read.value : null;
}

function Finding({ comparison: { first } }: { readonly comparison: CasesComparison }): ReactNode {
  const { texts, language } = useReading();
  const t = texts.regimes;
  return first === null ? t.noParting : t.firstParting(questionWords(first.question, language));
}

function Lead({ comparison }: { readonly comparison: CasesComparison }): ReactNode {
  const { texts } = useReading();
  const t = texts.regimes;
  const counted = comparison.cases.filter((one) => one.counted).length;
  const first = comparison.questions.find(({ question }) => question === comparison.first?.question);
  if (first === undefined) return t.leadNone(counted);
  const moves = first.flows
    .filter(({ move }) => move !== 'same')
    .map(({ to, cases }) => t.became(cases, texts.answers[answerKindOf(to)]));
  return t.leadMoved(counted, moves.join(t.comma));
}

/** A reform that silently does nothing is said to. */
function Inert({ comparison: { effects } }: { readonly comparison: CasesComparison }): ReactNode {
  const { texts } = useReading();
  const t = texts.regimes;
  const inert = effects.filter((one) => one.inert);
  if (inert.length === 0) return null;
  return (
    <Message title={t.inertTitle}>
      <ul className="stack">
        {inert.map(({ side, proposal, decisions }) => (
          <li key={`${side} ${proposal}`}>
            {t.side[side]}　{t.shortProposals[proposal] ?? proposal} <span className="note">{t.inert(decisions)}</span>
          </li>
        ))}
      </ul>
    </Message>
  );
}

function Downloads({ comparison }: { readonly comparison: CasesComparison }): ReactNode {
  const { texts } = useReading();
  const t = texts.regimes;
  const name = `dengwen-${comparison.one.digest.slice(0, 8)}-${comparison.other.digest.slice(0, 8)}`;
  const again = [comparison.one, comparison.other].map(({ readings, proposals, parameters }) =>
    choiceText({ readings, proposals: proposals.map(({ id }) => id), parameters }),
  );
  return (
    <Section title={t.downloads}>
      <p className="row screen-only">
        <Button
          kind="small"
          onPress={() => download(`${name}.json`, utf8(JSON.stringify(comparisonJson(comparison), null, 2)))}
        >
          {t.downloadJson}
        </Button>
        <Button kind="small" onPress={() => download(`${name}.csv`, utf8(`\ufeff${comparisonCsv(comparison)}`))}>
          {t.downloadCsv}
        </Button>
      </p>
      <p className="note">{t.again}</p>
      <p className="mono dense">{`./dengwen compare corpus --on ${comparison.one.on}${again[0] === '' ? '' : ` --left ${again[0]}`}${again[1] === '' ? '' : ` --right ${again[1]}`}`}</p>
    </Section>
  );
}
