import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import type { CaseRef } from '#contract/shapes/case.ts';
import type { MaskedSample } from '#contract/shapes/screening.ts';
import { kinds } from '#screening/kinds.ts';
import { call } from '../client/call.ts';
import { Button } from '../parts/button.tsx';
import { Fault } from '../parts/fault.tsx';
import { TextEntry } from '../parts/field.tsx';
import { Message } from '../parts/message.tsx';
import { Section } from '../parts/section.tsx';
import { useLanguage } from '../texts/language.tsx';
import { useScreeningTexts } from './texts.ts';

/** A few masked rows, behind a reason that is entered first; each look is an entry of its own. */
export function AskSample({
  target,
  screening,
  may,
}: {
  readonly target: CaseRef;
  readonly screening: string;
  readonly may: boolean;
}): ReactNode {
  const t = useScreeningTexts().sample;
  const [reason, setReason] = useState('');
  const queries = useQueryClient();
  const looking = useMutation({
    mutationFn: () =>
      call(routes.screeningSample, {
        params: { ...target, screening },
        query: {},
        body: { reason: reason.trim() },
      }),
    onSuccess: () => {
      setReason('');
      return queries.invalidateQueries({ queryKey: [routes.exhibits.id] });
    },
  });
  return (
    <Section title={t.title} note={t.note}>
      <p className="second measure">{t.lead}</p>
      {may ? (
        <form
          className="sample-ask screen-only"
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim() !== '') looking.mutate();
          }}
        >
          <TextEntry label={t.reason} value={reason} onChange={setReason} required />
          <Button kind="small" submit busy={looking.isPending}>
            {looking.isPending ? t.looking : t.look}
          </Button>
        </form>
      ) : (
        <p className="row screen-only">
          <Button kind="small" unavailable={t.closed}>
            {t.look}
          </Button>
        </p>
      )}
      {looking.isError ? <Fault error={looking.error} /> : null}
      {looking.data === undefined ? null : <Sample sample={looking.data} />}
    </Section>
  );
}

/** The rows, each column under its name and the kind it was taken for. */
export function Sample({ sample: { parts } }: { readonly sample: MaskedSample }): ReactNode {
  const t = useScreeningTexts().sample;
  const language = useLanguage();
  if (parts.every(({ rows }) => rows.length === 0)) return <Message title={t.nothing} />;
  return parts.map(({ part, columns, rows }) => (
    <div key={part} className="sample">
      <h3>{part}</h3>
      {/* A wide table is moved sideways rather than broken within its values; without a place in the order of the keyboard it could only be moved by mouse. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- WCAG 2.1.1 */}
      <div className="scroll-x" role="region" aria-label={t.rows(part)} tabIndex={0}>
        <table className="tbl records">
          <thead>
            <tr>
              {columns.length === 0 ? <th scope="col">{t.line}</th> : null}
              {numbered(columns).map(([column, key]) => (
                <th key={key} scope="col">
                  {column.name} {column.kind === null ? null : <small>{kinds[column.kind].words[language]}</small>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {numbered(rows).map(([cells, key]) => (
              <tr key={key}>
                {numbered(cells).map(([cell, place], n) => (
                  <td key={place} data-label={columns[n]?.name ?? t.line}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  ));
}

/** Rows and cells may be alike; their places tell them apart. */
const numbered = <Item,>(items: readonly Item[]): readonly (readonly [Item, string])[] =>
  items.map((item, place) => [item, String(place)]);
