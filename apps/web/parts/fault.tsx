import type { ReactNode } from 'react';
import { lineOf } from '#words/finding-words.ts';
import { problemWords } from '#words/problem-words.ts';
import { Refused, Unreachable } from '../client/call.ts';
import { useReading } from '../texts/language.tsx';
import { Button } from './button.tsx';
import { Message } from './message.tsx';

const none: Readonly<Record<string, string>> = {};

/** Where a defect is: by the field's name on the page and its row, else by its place in the request. */
function Place({ at, names }: { readonly at: string; readonly names: Readonly<Record<string, string>> }): ReactNode {
  const [, field = '', row = ''] = at.split('/');
  const name = names[field];
  if (name === undefined) return <span className="note mono">{at}</span>;
  return <b>{/^\d+$/u.test(row) ? `${name} ${Number(row) + 1}` : name}</b>;
}

/** Why something was not done, from data to words at the last moment; every defect at once. */
export function Fault({
  error,
  again,
  names = none,
}: {
  readonly error: unknown;
  readonly again?: () => void;
  /** What the page calls the fields, by their names in the request. */
  readonly names?: Readonly<Record<string, string>>;
}): ReactNode {
  const { texts, language } = useReading();
  const retry =
    again === undefined ? null : (
      <div className="row">
        <Button onPress={again}>{texts.fault.again}</Button>
      </div>
    );
  if (error instanceof Refused) {
    const words = problemWords[error.problem.code];
    return (
      <Message urgent title={words.what[language]}>
        <p>
          {words.remedy[language]}
          {texts.fault.code(error.problem.code)}
        </p>
        {error.problem.findings === undefined ? null : (
          <ul>
            {error.problem.findings.map((finding) => (
              <li key={finding.at + finding.code}>
                <Place at={finding.at} names={names} /> {lineOf(finding, language)}
              </li>
            ))}
          </ul>
        )}
        {error.problem.status >= 500 ? retry : null}
      </Message>
    );
  }
  if (error instanceof Unreachable || !navigator.onLine)
    return (
      <Message urgent title={navigator.onLine ? texts.fault.unreachable : texts.fault.offline}>
        <p>{texts.fault.unreachableDo}</p>
        {retry}
      </Message>
    );
  return (
    <Message urgent title={texts.fault.broken}>
      <p>
        {texts.fault.brokenDo}
        {texts.fault.code(error instanceof Error ? error.name : 'unknown')}
      </p>
      {retry}
    </Message>
  );
}
