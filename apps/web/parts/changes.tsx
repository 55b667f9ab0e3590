import type { ReactNode } from 'react';
import { useTexts } from '../texts/language.tsx';
import { Answer, type AnswerKind } from './mark.tsx';
import './changes.css';

/** A smallest change of the facts, re-run by the kernel before it is shown. */
export interface ChangeView {
  readonly id: string;
  readonly what: ReactNode;
  readonly from: AnswerKind;
  readonly to: AnswerKind;
  /** Who can do it, or the button that does it. */
  readonly next: ReactNode;
}

export function Changes({
  changes,
  none,
}: {
  readonly changes: readonly ChangeView[];
  readonly none?: ReactNode;
}): ReactNode {
  const texts = useTexts();
  if (changes.length === 0 && none === undefined) return null;
  return (
    <div className="turn">
      <h4>{texts.changes.title}</h4>
      {changes.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul>
          {changes.map((change) => (
            <li key={change.id}>
              <span>{change.what}</span>
              <span>
                <Answer answer={change.from} /> {texts.changes.becomes} <Answer answer={change.to} />
              </span>
              <span className="dim">{change.next}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
