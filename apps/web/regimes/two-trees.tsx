import type { CSSProperties, ReactNode } from 'react';
import type { Cell, Side } from '#law/comparison/compare-question.ts';
import { sides } from '#law/comparison/compare-question.ts';
import type { Decision } from '#law/kernel/decision.ts';
import { answerOf, reasonOf } from '../law/reasons.ts';
import { Answer } from '../parts/mark.tsx';
import type { ReasonView } from '../parts/reason-tree.tsx';
import { Tag } from '../parts/tag.tsx';
import { useReading } from '../texts/language.tsx';

/** One case under one question: both trees beside each other, the first step at which they part marked in both. */
export function TwoTrees({ cell }: { readonly cell: Cell }): ReactNode {
  const { texts } = useReading();
  const t = texts.regimes;
  return (
    <div className="two-trees">
      {cell.first === null ? <p className="note">{cell.move === 'same' ? t.treesSame : t.treesValue}</p> : null}
      <div>
        {sides.map((side) => (
          <TreeOf key={side} side={side} decision={cell[side]} path={pathIn(cell, side)} />
        ))}
      </div>
    </div>
  );
}

/** The path to the parting in one of the trees; a step that was replaced has another id on each side, or none. */
function pathIn({ first }: Cell, side: Side): readonly string[] {
  if (first === null) return [];
  const above = first.path.slice(0, -1);
  const step = first[side];
  return step === null ? above : [...above, step.id];
}

function TreeOf({
  side,
  decision,
  path,
}: {
  readonly side: Side;
  readonly decision: Decision;
  readonly path: readonly string[];
}): ReactNode {
  const { texts, language } = useReading();
  const { value } = decision;
  return (
    <section>
      <h4>
        {texts.regimes.side[side]}　<Answer answer={answerOf(decision.step)} />
      </h4>
      <ul>
        <Twig reason={reasonOf(decision.step, texts, language)} path={path} level={0} />
      </ul>
      {value === undefined ? null : <p className="note mono">{JSON.stringify(value)}</p>}
    </section>
  );
}

type Levelled = CSSProperties & { readonly '--level': number };

/** `path` is what of the way to the parting begins at this step; empty off that way. */
function Twig({
  reason,
  path,
  level,
}: {
  readonly reason: ReasonView;
  readonly path: readonly string[];
  readonly level: number;
}): ReactNode {
  const { texts } = useReading();
  const [own, ...below] = path;
  const parts = own === reason.id && below.length === 0;
  const style: Levelled = { '--level': level };
  const law = reason.law.map(({ words }) => words).join('、');
  return (
    <li>
      <div className={parts ? 'twig parts-here' : 'twig'} style={style}>
        <div>
          {reason.exception ? <span className="dim">{texts.reasons.except} </span> : null}
          <b>{reason.asked}</b>{' '}
          {reason.tags.map((tag) => (
            <Tag key={tag} dashed>
              {tag}
            </Tag>
          ))}
          {parts ? <span className="parts-word"> {texts.regimes.partsHere}</span> : null}
          {reason.seen === null ? null : <small>{reason.seen}</small>}
          {law === '' ? null : <small>{law}</small>}
        </div>
        <Answer answer={reason.answer} />
      </div>
      {reason.parts.length === 0 ? null : (
        <ul>
          {reason.parts.map((part) => (
            <Twig key={part.id} reason={part} path={own === reason.id ? below : []} level={level + 1} />
          ))}
        </ul>
      )}
    </li>
  );
}
