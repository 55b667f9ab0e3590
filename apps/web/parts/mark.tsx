import type { ReactNode } from 'react';
import { useTexts } from '../texts/language.tsx';
import './mark.css';

/** The six answers a reader can meet. `open` is a gap of the law, `unknown` a missing fact: they never share a sign. */
export const answers = ['yes', 'no', 'unknown', 'open', 'disputed', 'not-applicable'] as const;
export type AnswerKind = (typeof answers)[number];

const shapes: Readonly<Record<AnswerKind, ReactNode>> = {
  yes: (
    <path
      className="fill"
      fillRule="evenodd"
      d="M8 .5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15zM3.9 8.4l2.9 3.1 5.4-5.9-1.3-1.2-4.1 4.5-1.6-1.7z"
    />
  ),
  no: <path className="line" d="M1.4 1.4h13.2v13.2H1.4zM4.7 4.7l6.6 6.6M11.3 4.7l-6.6 6.6" />,
  unknown: (
    <>
      <circle className="line" cx="8" cy="8" r="6.9" strokeDasharray="2.3 2.03" />
      <path className="line" d="M5.9 6.3c0-2.9 4.3-2.8 4.3 0 0 1.7-2.1 1.6-2.1 3.3" />
      <circle className="fill" cx="8.1" cy="11.6" r="1" />
    </>
  ),
  open: <path className="line" d="M8 1.2L14.8 8 8 14.8 1.2 8z" />,
  disputed: (
    <>
      <circle className="line" cx="8" cy="8" r="6.8" />
      <path className="fill" d="M8 1.2a6.8 6.8 0 0 1 0 13.6z" />
    </>
  ),
  'not-applicable': <path className="fill" d="M3 7.2h10v1.6H3z" />,
};

/** The shape alone, always beside its word: drawn as SVG because a masked background does not print. */
export function Mark({ answer }: { readonly answer: AnswerKind }): ReactNode {
  return (
    <svg className="mark" viewBox="0 0 16 16" aria-hidden="true">
      {shapes[answer]}
    </svg>
  );
}

/** Shape, fill and word. `children` replaces the word where a page has a more exact one ("重叠 84%"). */
export function Answer({
  answer,
  children,
}: {
  readonly answer: AnswerKind;
  readonly children?: ReactNode;
}): ReactNode {
  const texts = useTexts();
  return (
    <span className={`answer ${answer}`}>
      <Mark answer={answer} />
      {children ?? texts.answers[answer]}
    </span>
  );
}
