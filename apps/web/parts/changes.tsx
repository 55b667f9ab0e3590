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

/** Changes that the same people can bring about. */
export interface ChangeGroup {
  readonly id: string;
  /** Who, and until when where that is known. */
  readonly title: ReactNode;
  readonly changes: readonly ChangeView[];
}

const noChanges: readonly ChangeView[] = [];
const noGroups: readonly ChangeGroup[] = [];

/** What would turn an answer, grouped by who can act; one list without a title where nothing is to be grouped. */
export function Changes({
  changes = noChanges,
  groups = noGroups,
  none,
}: {
  readonly changes?: readonly ChangeView[];
  readonly groups?: readonly ChangeGroup[];
  readonly none?: ReactNode;
}): ReactNode {
  const texts = useTexts();
  const empty = changes.length === 0 && groups.length === 0;
  if (empty && none === undefined) return null;
  return (
    <div className="turn">
      <h4>{texts.changes.title}</h4>
      {empty ? <p>{none}</p> : null}
      {changes.length === 0 ? null : <ChangeList changes={changes} />}
      {groups.length === 0 ? null : (
        <div>
          {groups.map((group) => (
            <div key={group.id} className="turn-group">
              <h5>{group.title}</h5>
              <ChangeList changes={group.changes} />
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

function ChangeList({ changes }: { readonly changes: readonly ChangeView[] }): ReactNode {
  const texts = useTexts();
  return (
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
  );
}
