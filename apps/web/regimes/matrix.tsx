import { Fragment, useId, useState, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import type { CasesComparison } from '#law/comparison/compare-cases.ts';
import type { Cell, QuestionComparison } from '#law/comparison/compare-question.ts';
import { answerKind } from '#law/kernel/compare.ts';
import type { AnswerOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import { Answer } from '../parts/mark.tsx';
import { Section } from '../parts/section.tsx';
import { Tag } from '../parts/tag.tsx';
import { count } from '../texts/format.ts';
import { useReading } from '../texts/language.tsx';
import { answerKindOf, questionWords } from './answers.ts';
import { movedQuestions } from './flows.tsx';
import { TwoTrees } from './two-trees.tsx';

export type CaseLine = AnswerOf<typeof routes.publishedFacts>['cases'][number];

/** More columns than this cannot be read beside one another; the others are a choice away. */
const mostColumns = 6;

/** Every case under the questions that moved, or under any one question. Each cell opens to both trees. */
export function Matrix({
  comparison,
  lines,
}: {
  readonly comparison: CasesComparison;
  readonly lines: readonly CaseLine[];
}): ReactNode {
  const { texts, language } = useReading();
  const t = texts.regimes;
  const moved = movedQuestions(comparison);
  const [asked, ask] = useState('');
  const [open, setOpen] = useState<string | null>(null);
  const choice = useId();
  const chosen = comparison.questions.filter(({ question }) => question === asked);
  const shown =
    chosen.length > 0 ? chosen : moved.length > 0 ? moved.slice(0, mostColumns) : comparison.questions.slice(0, 1);
  return (
    <Section title={t.cases} note={t.casesNote(lines.length, lines.filter(({ counted }) => counted).length)}>
      <div className="entry measure screen-only">
        <label htmlFor={choice}>{t.whichQuestion}</label>
        <select id={choice} className="field" value={asked} onChange={(event) => ask(event.currentTarget.value)}>
          <option value="">{t.movedOnly(Math.min(moved.length, mostColumns), moved.length)}</option>
          {comparison.questions.map(({ question, changed, revalued }) => (
            <option key={question} value={question}>
              {questionWords(question, language)}
              {changed + revalued === 0 ? '' : ` (${changed + revalued})`}
            </option>
          ))}
        </select>
      </div>
      <div className="scroll-x">
        <table className="tbl records matrix">
          <thead>
            <tr>
              <th scope="col">{t.case}</th>
              <th scope="col" className="num">
                {t.amount}
              </th>
              {shown.map(({ question }) => (
                <th key={question} scope="col">
                  {questionWords(question, language)}
                  <small>{t.oneToOther}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line, at) => (
              <Row key={line.id} line={line} at={at} shown={shown} open={open} setOpen={setOpen} />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

interface RowProps {
  readonly line: CaseLine;
  /** Cells of every question stand in the order of the cases. */
  readonly at: number;
  readonly shown: readonly QuestionComparison[];
  readonly open: string | null;
  readonly setOpen: (open: string | null) => void;
}

function Row({ line, at, shown, open, setOpen }: RowProps): ReactNode {
  const { texts, language } = useReading();
  const t = texts.regimes;
  const panel = useId();
  const amount = line.victims ?? line.items;
  const opened = shown.find(({ question }) => open === `${line.id} ${question}`);
  const cell = opened?.cells[at];
  return (
    <Fragment>
      <tr className={line.counted ? undefined : 'aside'}>
        <th scope="row" className="name">
          <Link to="/library/$id" params={{ id: line.id }}>
            {line.title[language]}
          </Link>{' '}
          {line.counted ? null : <Tag dashed>{texts.library.notCounted}</Tag>}
        </th>
        <td className="num" data-label={t.amount}>
          {amount === null ? <span className="dim">{texts.published.notStated}</span> : count(amount)}
          {amount === null ? null : <small> {line.victims === null ? t.items : t.persons}</small>}
        </td>
        {shown.map(({ question, cells }) => {
          const own = cells[at];
          if (own === undefined) return null;
          const key = `${line.id} ${question}`;
          return (
            <td key={question} data-label={questionWords(question, language)}>
              <button
                type="button"
                className="cell"
                aria-expanded={open === key}
                aria-controls={open === key ? panel : undefined}
                onClick={() => setOpen(open === key ? null : key)}
              >
                <CellAnswers cell={own} />
              </button>
            </td>
          );
        })}
      </tr>
      {opened === undefined || cell === undefined ? null : (
        <tr className="opened">
          <td colSpan={2 + shown.length} id={panel}>
            <h3>
              {line.title[language]}　{questionWords(opened.question, language)}
            </h3>
            <TwoTrees cell={cell} />
          </td>
        </tr>
      )}
    </Fragment>
  );
}

function CellAnswers({ cell }: { readonly cell: Cell }): ReactNode {
  const { texts } = useReading();
  const t = texts.regimes;
  return (
    <>
      <Answer answer={answerKindOf(answerKind(cell.one))} />{' '}
      {cell.move === 'same' || cell.move === 'other-value' ? (
        <span className="dim">{cell.move === 'same' ? t.same : t.otherValue}</span>
      ) : (
        <>
          <span aria-hidden="true">→ </span>
          <span className="unseen">{t.to}</span>
          <Answer answer={answerKindOf(answerKind(cell.other))} />
        </>
      )}
    </>
  );
}
