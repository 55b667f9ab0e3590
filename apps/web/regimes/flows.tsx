import type { ReactNode } from 'react';
import type { CasesComparison } from '#law/comparison/compare-cases.ts';
import type { QuestionComparison } from '#law/comparison/compare-question.ts';
import { questions } from '#law/questions.ts';
import { cites } from '../law/reasons.ts';
import { useReading } from '../texts/language.tsx';
import { answerKindOf, questionWords, stepWords } from './answers.ts';
import { FlowDrawing } from './flow.tsx';

/** The questions whose answers moved, as bands from one regime to the other; the others in one sentence. */
export function Flows({ comparison }: { readonly comparison: CasesComparison }): ReactNode {
  const { texts, language } = useReading();
  const t = texts.regimes;
  const moved = movedQuestions(comparison);
  const drawn = moved.filter(({ changed }) => changed > 0);
  const revalued = moved.filter(({ changed }) => changed === 0);
  return (
    <section className="sec" aria-label={t.flows}>
      <div className="flows-head" aria-hidden="true">
        <span>{t.step}</span>
        <div>
          <span>{t.side.one}</span>
          <span>{t.side.other}</span>
        </div>
        <span>{t.howMuch}</span>
      </div>
      {drawn.map((question) => (
        <QuestionFlow
          key={question.question}
          question={question}
          first={comparison.first?.question === question.question}
        />
      ))}
      <p className="note flows-key">
        {revalued.length === 0
          ? null
          : t.onlyValues(revalued.map(({ question }) => questionWords(question, language)).join(t.comma))}
        {t.unchanged(comparison.questions.length - moved.length)}
      </p>
      <p className="note">{t.key}</p>
    </section>
  );
}

/** Questions with another answer for some counted case, then those with another value alone. */
export function movedQuestions({ questions: all }: CasesComparison): readonly QuestionComparison[] {
  return [
    ...all.filter(({ changed }) => changed > 0),
    ...all.filter(({ changed, revalued }) => changed === 0 && revalued > 0),
  ];
}

function QuestionFlow({
  question,
  first,
}: {
  readonly question: QuestionComparison;
  readonly first: boolean;
}): ReactNode {
  const { texts, language } = useReading();
  const t = texts.regimes;
  const { changed, revalued, counted, flows, partings } = question;
  const [at, ...others] = partings;
  return (
    <div className={first ? 'flow-row first' : 'flow-row'}>
      <div>
        <h3>{questionWords(question.question, language)}</h3>
        <span className="note">
          {lawOfQuestion(question.question, language)}
          {at === undefined || at.step === question.question ? null : `　${t.partsAt(stepWords(at.step, language))}`}
          {others.length === 0 ? null : `　${t.alsoAt(others.length)}`}
        </span>
      </div>
      <FlowDrawing flows={flows} />
      <div className="say">
        <b>
          {changed}
          <small>{t.of(counted)}</small>
        </b>
        {flows
          .filter(({ move }) => move !== 'same' && move !== 'other-value')
          .map(({ to, cases }) => t.became(cases, texts.answers[answerKindOf(to)]))
          .join(t.comma)}
        {changed > 0 && revalued > 0 ? t.comma : null}
        {revalued > 0 ? t.revalued(revalued) : null}
      </div>
    </div>
  );
}

function lawOfQuestion(id: string, language: 'zh' | 'en'): string {
  const question = Object.values(questions).find((one) => one.id === id);
  return question !== undefined && 'provisions' in question.term ? cites(question.term.provisions, language) : '';
}
