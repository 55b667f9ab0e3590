import { useId, type CSSProperties, type ReactNode } from 'react';
import type { Flow, Move } from '#law/comparison/compare-question.ts';
import { Answer } from '../parts/mark.tsx';
import { useTexts } from '../texts/language.tsx';
import { answerKindOf } from './answers.ts';
import { bandPath, flowShape, type Node } from './flow-shape.ts';

const width = 420;
const nodeWidth = 6;

const classes: Readonly<Record<Move, string>> = {
  same: 'same',
  'other-value': 'revalued',
  'to-yes': 'to-yes',
  'to-no': 'to-no',
  'to-unknown': 'to-unknown',
};

type Tall = CSSProperties & { readonly '--tall': string };

/** How the answers of one question went from one regime to the other. What it draws, its labels and a sentence say too. */
export function FlowDrawing({ flows }: { readonly flows: readonly Flow[] }): ReactNode {
  const t = useTexts().regimes;
  const answers = useTexts().answers;
  const hatch = useId();
  const { height, left, right, bands } = flowShape(flows);
  const style: Tall = { '--tall': `${height}px` };
  return (
    <div className="flow" style={style}>
      <p className="unseen">
        {flows
          .map(({ from, to, cases }) => t.flowSentence(answers[answerKindOf(from)], answers[answerKindOf(to)], cases))
          .join(t.comma)}
      </p>
      <Labels nodes={left} height={height} side="left" />
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
        <defs>
          <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path d="M0 0v5" className="hatch" />
          </pattern>
        </defs>
        {bands.map((band) => (
          <path
            key={`${band.from} ${band.to} ${band.move}`}
            className={classes[band.move]}
            d={bandPath(band, width, nodeWidth)}
            fill={band.move === 'to-no' ? `url(#${hatch})` : undefined}
          />
        ))}
        <Ends nodes={left} at={0} />
        <Ends nodes={right} at={width - nodeWidth} />
      </svg>
      <Labels nodes={right} height={height} side="right" />
    </div>
  );
}

function Labels({
  nodes,
  height,
  side,
}: {
  readonly nodes: readonly Node[];
  readonly height: number;
  readonly side: 'left' | 'right';
}): ReactNode {
  return (
    <ul className={side} aria-hidden="true">
      {nodes.map(({ kind, top, height: tall, cases }) => (
        <li key={kind} style={{ top: `${((top + tall / 2) / height) * 100}%` }}>
          <Answer answer={answerKindOf(kind)} />
          <b>{cases}</b>
        </li>
      ))}
    </ul>
  );
}

function Ends({ nodes, at }: { readonly nodes: readonly Node[]; readonly at: number }): ReactNode {
  return nodes.map(({ kind, top, height }) => (
    <path key={kind} className="end" d={`M${at} ${top}h${nodeWidth}v${height}h-${nodeWidth}z`} />
  ));
}
