import type { ReactNode } from 'react';
import type { Sameness } from '#contract/shapes/case.ts';
import { daysFrom } from '../texts/format.ts';
import { useTexts } from '../texts/language.tsx';
import { Answer, type AnswerKind } from './mark.tsx';
import './comparison.css';

export interface ComparedRow {
  readonly name: string;
  readonly earlier: ReactNode;
  readonly own: ReactNode;
  readonly sameness: Sameness;
  /** A more exact word ("重叠 84%"), and what the reader should know of it. */
  readonly word?: string;
  readonly note?: string;
}

const marks: Readonly<Record<Sameness, AnswerKind>> = {
  same: 'yes',
  overlaps: 'yes',
  differs: 'no',
  'not-known': 'unknown',
  'not-comparable': 'not-applicable',
};

/** Two cases side by side. Only what differs is coloured; the reader's eye should go there. */
export function Comparison({
  earlier,
  own,
  rows,
}: {
  readonly earlier: { readonly name: string; readonly under: ReactNode };
  readonly own: { readonly name: string; readonly under: ReactNode };
  readonly rows: readonly ComparedRow[];
}): ReactNode {
  const texts = useTexts();
  const differing = (row: ComparedRow, side: ReactNode): ReactNode =>
    row.sameness === 'differs' ? <em>{side}</em> : side;
  return (
    <table className="tbl compare">
      <colgroup>
        <col />
        <col />
        <col />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">{texts.comparison.what}</span>
          </th>
          <th scope="col">
            <b>{earlier.name}</b>
            {earlier.under}
          </th>
          <th scope="col">
            <b>{own.name}</b>
            {own.under}
          </th>
          <th scope="col">
            <b>{texts.comparison.heading}</b>
            {texts.comparison.suggested}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.name}</th>
            <td data-label={earlier.name}>{row.earlier}</td>
            <td data-label={own.name}>{differing(row, row.own)}</td>
            <td>
              <Answer answer={marks[row.sameness]}>{row.word ?? texts.comparison[row.sameness]}</Answer>
              {row.note === undefined ? null : <small>{row.note}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A period as a bar inside the longest of those compared. */
export function PeriodBar({
  from,
  until,
  whole,
}: {
  readonly from: string;
  readonly until: string;
  readonly whole: readonly [from: string, until: string];
}): ReactNode {
  const all = Math.max(1, daysFrom(whole[0], whole[1]));
  const start = (daysFrom(whole[0], from) / all) * 100;
  const end = (daysFrom(until, whole[1]) / all) * 100;
  return (
    <span className="span">
      <i style={{ insetInlineStart: `${start}%`, insetInlineEnd: `${end}%` }} />
    </span>
  );
}
