import type { ReactNode } from 'react';
import { lineOf } from '#words/finding-words.ts';
import type { Finding } from '#words/finding.ts';
import type { Language } from '#words/language.ts';
import { problemWords } from '#words/problem-words.ts';
import { Refused, Unreachable } from '../client/call.ts';
import { useReading } from '../texts/language.tsx';
import { Button } from './button.tsx';
import { nameOf } from './field-name.ts';
import { Message } from './message.tsx';

const none: Readonly<Record<string, string>> = {};

/** Each defect in words, once: two members of one field may lack the same. */
function linesOf(findings: readonly Finding[], names: Readonly<Record<string, string>>, language: Language) {
  const lines = findings.map((finding) => ({
    name: nameOf(finding.at, names),
    at: finding.at,
    words: lineOf(finding, language),
  }));
  return [...new Map(lines.map((line) => [`${line.name ?? line.at} ${line.words}`, line])).entries()];
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
            {linesOf(error.problem.findings, names, language).map(([key, { name, at, words: wrong }]) => (
              <li key={key}>
                {name === null ? <span className="note mono">{at}</span> : <b>{name}</b>}
                {'　'}
                {wrong}
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
