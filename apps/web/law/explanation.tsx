import { useId, useState, type ReactNode } from 'react';
import { actBy } from '#law/act-by.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import type { Decision, Question } from '#law/kernel/decision.ts';
import { explainParagraph, factTable } from '#law/kernel/explain.ts';
import type { Mover } from '#law/kernel/fact.ts';
import { outcomeUnder, resolveAsAtJudgment } from '#law/kernel/judgment.ts';
import { contestedFacts } from '#law/kernel/next-question.ts';
import type { Regime } from '#law/kernel/regime.ts';
import { steps } from '#law/kernel/step.ts';
import { otherReadings } from '#law/other-readings.ts';
import { questions } from '#law/questions.ts';
import { readings } from '#law/readings.ts';
import { rulingText } from '#law/ruling-text.ts';
import { words } from '#law/words.ts';
import { Answer } from '../parts/mark.tsx';
import { Tag } from '../parts/tag.tsx';
import { useReading } from '../texts/language.tsx';
import { dayInSentence } from '../texts/format.ts';
import './explanation.css';
import { answerOf, cites } from './reasons.ts';

interface Explained {
  readonly decision: Decision;
  readonly sheet: FactSheet;
  readonly law: Regime;
}

/** One decision put otherwise: a paragraph, who must prove what, what would turn it, and words for a ruling. */
export function Explanation({ decision, sheet, law }: Explained): ReactNode {
  const { texts, language } = useReading();
  const t = texts.explanation;
  const question = Object.values(questions).find(({ id }) => id === decision.question);
  return (
    <div className="explanation">
      <p className="measure">{explainParagraph(decision, language, words)}</p>
      <FactRows decision={decision} />
      {question === undefined ? null : (
        <>
          <Disputed question={question} decision={decision} sheet={sheet} law={law} />
          <Turning question={question} sheet={sheet} law={law} rests={decision.restsOn.length} />
        </>
      )}
      <AtJudgment decision={decision} />
      <Ruling decision={decision} />
      <p className="note">{t.note}</p>
    </div>
  );
}

/** The table of facts: what is known, and who loses if it stays unproved. */
function FactRows({ decision }: { readonly decision: Decision }): ReactNode {
  const { texts, language } = useReading();
  const t = texts.explanation;
  const rows = factTable(decision, language, words);
  if (rows.length === 0) return null;
  return (
    <table className="tbl records facts-table">
      <caption>{t.facts(rows.length)}</caption>
      <thead>
        <tr>
          <th scope="col">{t.fact}</th>
          <th scope="col">{t.known}</th>
          <th scope="col">{texts.reasons.burden}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ fact, question, value, state, burden }) => (
          <tr key={fact}>
            <th scope="row">{question}</th>
            <td data-label={t.known}>
              {value} {state === 'found' ? <Tag>{texts.filing.fact.found}</Tag> : null}
            </td>
            <td data-label={texts.reasons.burden}>
              {burden === null ? <span className="dim">{t.noBurden}</span> : texts.burdens[burden]}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The answer under each side's account, where a fact that matters is in dispute. */
function Disputed({ question, decision, sheet, law }: Explained & { readonly question: Question }): ReactNode {
  const { texts, language } = useReading();
  const t = texts.explanation;
  const contested = contestedFacts(decision.step);
  if (contested.length === 0) return null;
  return (
    <div>
      <h4>{t.disputed}</h4>
      <p className="second">
        {contested
          .map((fact) => words.vocabulary[fact]?.question[language] ?? fact)
          .join(language === 'zh' ? '；' : '; ')}
      </p>
      <ul className="plain">
        {(['plaintiff', 'defendant'] as const).map((side) => {
          const under = outcomeUnder(question, sheet, law, side);
          return (
            <li key={side}>
              {t.under(texts.burdens[side])} <Answer answer={answerOf(under.step)} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Contested points on which the answer turns; where it turns on none, that it stands under every reading. */
function Turning({
  question,
  sheet,
  law,
  rests,
}: {
  readonly question: Question;
  readonly sheet: FactSheet;
  readonly law: Regime;
  readonly rests: number;
}): ReactNode {
  const { texts, language } = useReading();
  const t = texts.explanation;
  if (rests === 0) return null;
  const others = otherReadings(question, sheet, law);
  if (others.length === 0) return <p className="second">{t.everyReading(rests)}</p>;
  return (
    <div>
      <h4>{t.turning}</h4>
      <ul className="plain">
        {Object.values(readings).flatMap((reading) =>
          others
            .filter((other) => other.reading === reading.id)
            .map(({ option, decision }) => (
              <li key={`${reading.id} ${option}`}>
                {reading.question[language]}
                {'　'}
                {Object.entries(reading.options).find(([id]) => id === option)?.[1].words[language]}{' '}
                <Answer answer={answerOf(decision.step)} />
              </li>
            )),
        )}
      </ul>
    </div>
  );
}

/** What the answer would be if judgment were given on what is proved now. */
function AtJudgment({ decision }: { readonly decision: Decision }): ReactNode {
  const { texts } = useReading();
  const t = texts.explanation;
  const [shown, show] = useState(false);
  const now = resolveAsAtJudgment(decision.step);
  const wanting = [...steps(decision.step)].some(({ truth }) => truth === 'unknown');
  if (!wanting) return null;
  return (
    <div>
      <label className="check">
        <input type="checkbox" checked={shown} onChange={(event) => show(event.currentTarget.checked)} />
        <span>{t.atJudgment}</span>
      </label>
      {shown ? (
        <p role="status">
          <Answer answer={answerOf({ truth: now, because: now === 'unknown' ? 'open' : null })} />{' '}
          <span className="second">{now === 'unknown' ? t.stillOpen : t.againstBearer}</span>
        </p>
      ) : null}
    </div>
  );
}

/** Words for the reasons of a ruling, to be copied, checked and signed for by a judge. */
function Ruling({ decision }: { readonly decision: Decision }): ReactNode {
  const { texts, language } = useReading();
  const t = texts.explanation;
  const [copied, setCopied] = useState(false);
  const id = useId();
  const written = rulingText(decision, language);
  if (written === null) return <p className="second">{t.noRuling}</p>;
  return (
    <details className="ruling">
      <summary>{t.ruling}</summary>
      <blockquote id={id}>{written.text}</blockquote>
      {written.toCheck.length === 0 ? null : (
        <p className="note">
          {t.toCheck}
          {cites(written.toCheck, language)}
        </p>
      )}
      <p className="row screen-only">
        <button
          type="button"
          className="btn small"
          aria-describedby={id}
          onClick={() => void navigator.clipboard.writeText(written.text).then(() => setCopied(true))}
        >
          {t.copy}
        </button>
        <span role="status" className="note">
          {copied ? t.copied : ''}
        </span>
      </p>
    </details>
  );
}

/** Who can bring a change about, and until when where a period runs. */
export function ActorsHeading({ by, sheet }: { readonly by: readonly Mover[]; readonly sheet: FactSheet }): ReactNode {
  const { texts, language } = useReading();
  const t = texts.explanation;
  const until = actBy(by, sheet);
  return (
    <>
      {by.map((one) => texts.movers[one]).join(language === 'zh' ? '、' : ', ')}
      {until === null ? null : (
        <span className="note">
          　{t.until(dayInSentence(until.day, language))}
          {until.provisional ? t.provisional : ''}
          {language === 'zh' ? '（' : ' ('}
          {cites(until.provisions, language)}
          {language === 'zh' ? '）' : ')'}
        </span>
      )}
    </>
  );
}
