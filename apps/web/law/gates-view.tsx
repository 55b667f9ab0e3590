import { useState, type ReactNode } from 'react';
import { gates, type Gate } from '#law/gates.ts';
import type { Decision } from '#law/kernel/decision.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { byActor, smallestChanges, type Change } from '#law/kernel/change.ts';
import type { Step } from '#law/kernel/step.ts';
import { phraseOf, valueWords } from '#law/kernel/explain.ts';
import { nextQuestions } from '#law/kernel/next-question.ts';
import type { Regime } from '#law/kernel/regime.ts';
import { questions } from '#law/questions.ts';
import { words } from '#law/words.ts';
import type { Language } from '#words/language.ts';
import { Changes, type ChangeView } from '../parts/changes.tsx';
import { GateStrip, type GateView } from '../parts/gate-strip.tsx';
import { ReasonTree } from '../parts/reason-tree.tsx';
import { useReading } from '../texts/language.tsx';
import type { Texts } from '../texts/zh.ts';
import { ActorsHeading, Explanation } from './explanation.tsx';
import { answerOf, lawOf, reasonOf } from './reasons.ts';

/** The five gates decided here and now, on this device, by the rules that the court applies. */
export function Gates({
  sheet,
  law,
  renderNext,
  open,
}: {
  readonly sheet: FactSheet;
  readonly law: Regime;
  readonly renderNext?: (change: Change) => ReactNode;
  readonly open?: string;
}): ReactNode {
  const { texts, language } = useReading();
  const views = gates(sheet, law).map((gate): GateView => gateView(gate, sheet, law, texts, language, renderNext));
  return <GateStrip gates={views} initiallyOpen={open ?? null} />;
}

/** The decision that a gate turns on: the first that does not let the suit through, else its first. */
const turning = ({ decisions }: Gate): Decision | undefined =>
  decisions.find(({ outcome }) => outcome !== 'yes') ?? decisions[0];

function gateView(
  gate: Gate,
  sheet: FactSheet,
  law: Regime,
  texts: Texts,
  language: Language,
  renderNext: ((change: Change) => ReactNode) | undefined,
): GateView {
  const step = turning(gate)?.step;
  const cited = step === undefined ? [] : step.provisions.slice(0, 3).map((id) => lawOf(id, texts, language).words);
  return {
    id: gate.id,
    title: gate.words[language],
    answer: answerOf({ truth: gate.outcome, because: gate.because }),
    summary: step === undefined ? null : phraseOf(step, words)[language],
    law: cited.join(language === 'zh' ? '；' : '; '),
    panel: <GatePanel gate={gate} sheet={sheet} law={law} renderNext={renderNext} />,
  };
}

/** Drawn only when a gate is opened: the changes are searched for then, and each is re-run before it is shown. */
function GatePanel({
  gate,
  sheet,
  law,
  renderNext,
}: {
  readonly gate: Gate;
  readonly sheet: FactSheet;
  readonly law: Regime;
  readonly renderNext: ((change: Change) => ReactNode) | undefined;
}): ReactNode {
  const { texts, language } = useReading();
  const turns = turning(gate);
  return (
    <>
      <ReasonTree reasons={gate.decisions.map(({ step }) => reasonOf(step, texts, language))} />
      {turns === undefined || turns.outcome === 'yes' ? null : (
        <TurnedBy decision={turns} sheet={sheet} law={law} renderNext={renderNext} />
      )}
      <Explanations gate={gate} sheet={sheet} law={law} />
    </>
  );
}

/** What would turn the answer, grouped by who can bring it about, with until when where a period runs. */
function TurnedBy({
  decision,
  sheet,
  law,
  renderNext,
}: {
  readonly decision: Decision;
  readonly sheet: FactSheet;
  readonly law: Regime;
  readonly renderNext: ((change: Change) => ReactNode) | undefined;
}): ReactNode {
  const { texts, language } = useReading();
  const question = Object.values(questions).find(({ id }) => id === decision.question);
  const changes = question === undefined ? [] : smallestChanges(question, sheet, law, 'yes', { changes: 5 });
  const groups = [...byActor(changes)].map(([actors, own]) => ({
    id: actors,
    title: <ActorsHeading by={own[0]?.by ?? []} sheet={sheet} />,
    changes: own.map((change): ChangeView => changeView(change, decision, texts, language, renderNext)),
  }));
  return <Changes none={texts.changes.none} groups={groups} />;
}

function changeView(
  change: Change,
  decision: Decision,
  texts: Texts,
  language: Language,
  renderNext: ((change: Change) => ReactNode) | undefined,
): ChangeView {
  return {
    id: change.moves.map(({ fact, to }) => `${fact} ${JSON.stringify(to)}`).join(' '),
    what: change.moves
      .map((move) => moveWords(move.fact, move.to, texts, language))
      .join(language === 'zh' ? '；' : '; '),
    from: answerOf({ truth: decision.outcome, because: decision.because }),
    to: 'yes',
    next: renderNext?.(change) ?? null,
  };
}

/** Drawn only when it is opened: other readings are decided then. */
function Explanations({
  gate,
  sheet,
  law,
}: {
  readonly gate: Gate;
  readonly sheet: FactSheet;
  readonly law: Regime;
}): ReactNode {
  const { texts } = useReading();
  const [open, setOpen] = useState(false);
  return (
    <details className="explained" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{texts.explanation.show}</summary>
      {open
        ? gate.decisions.map((decision) => (
            <Explanation key={decision.question} decision={decision} sheet={sheet} law={law} />
          ))
        : null}
    </details>
  );
}

function moveWords(fact: string, to: Change['moves'][number]['to'], texts: Texts, language: Language): string {
  const asked = words.vocabulary[fact]?.question[language] ?? fact;
  const value =
    to.state === 'given' || to.state === 'found' ? valueWords(fact, to.value, language, words) : texts.form.notKnown;
  return `${asked}${language === 'zh' ? '　' : ' '}${value}`;
}

/** Facts to ask for next, over all gates: those that can still change an answer, in the order in which the gates want them. */
export function factsWanted(decided: readonly Gate[]): readonly string[] {
  const asks = decided.flatMap(({ decisions }) => decisions.flatMap(({ step }) => nextQuestions(step)));
  return [...new Set(asks.filter(({ notKnown }) => !notKnown).map(({ fact }) => fact))];
}

/** Open terms and unproved facts that a court may find, as they stand in the trees. */
export function factsToFind(decided: readonly Gate[]): readonly string[] {
  const unknown = decided.flatMap(({ decisions }) => decisions.filter(({ outcome }) => outcome === 'unknown'));
  const names = unknown.flatMap(({ step }) => openFacts(step));
  return [...new Set(names)].toSorted(
    (one, other) =>
      Number(words.vocabulary[other]?.onlyFound === true) - Number(words.vocabulary[one]?.onlyFound === true),
  );
}

function openFacts(step: Step): readonly string[] {
  if (step.truth !== 'unknown') return [];
  return [
    ...step.seen.filter(({ state }) => state.state !== 'found').map(({ fact }) => fact),
    ...step.parts.flatMap(openFacts),
  ];
}
