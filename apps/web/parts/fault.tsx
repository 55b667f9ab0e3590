import type { ReactNode } from 'react';
import { lineOf } from '#words/finding-words.ts';
import { problemWords } from '#words/problem-words.ts';
import { Refused, Unreachable } from '../client/call.ts';
import { useReading } from '../texts/language.tsx';
import { Button } from './button.tsx';
import { Message } from './message.tsx';

/** Why something was not done, from data to words at the last moment; every defect at once. */
export function Fault({ error, again }: { readonly error: unknown; readonly again?: () => void }): ReactNode {
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
                {lineOf(finding, language)} <span className="note mono">{finding.at}</span>
              </li>
            ))}
          </ul>
        )}
        {error.problem.status >= 500 ? retry : null}
      </Message>
    );
  }
  if (error instanceof Unreachable)
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
