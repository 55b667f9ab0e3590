import type { Beside, Measure, Report, Spread } from './measure.ts';
import { keeps } from './measure.ts';

const figure = new Intl.NumberFormat('en', { maximumSignificantDigits: 4 });

function shown({ median, least, most }: Spread): string {
  const width = least === most ? '' : ` (${figure.format(least)}–${figure.format(most)})`;
  return `${figure.format(median)}${width}`;
}

function promised(value: Spread, promise: Beside['promise'], sign: string): string {
  if (promise === undefined) return '';
  const bound = 'atLeast' in promise ? `≥ ${figure.format(promise.atLeast)}` : `≤ ${figure.format(promise.atMost)}`;
  return `${bound}${sign} ${keeps(value, promise) ? '✔' : '✖'}`;
}

function rowsOf({ what, unit, ours, beside, promise }: Measure): readonly (readonly string[])[] {
  return [
    [what, `${shown(ours)} ${unit}`, '', promised(ours, promise, '')],
    ...beside.map(({ what: other, value, ratio, promise: asked }) => [
      `  beside ${other}`,
      `${shown(value)} ${unit}`,
      `${shown(ratio)} ×`,
      promised(ratio, asked, ' ×'),
    ]),
  ];
}

/** A report as a table: our figure, below it each peer or floor with the ratio ours ÷ theirs; median (least–most). */
export function printed({ heading, remarks, measures }: Report): string {
  const rows = [['', 'median (least–most)', 'ours ÷ this', 'promised'], ...measures.flatMap(rowsOf)];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length))) ?? [];
  return [
    heading,
    ...rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd()),
    ...remarks.map((remark) => `  ${remark}`),
    '',
  ].join('\n');
}

/** Whether every promise of a report is kept. */
export function kept({ measures }: Report): boolean {
  return measures.every(
    ({ ours, promise, beside }) =>
      keeps(ours, promise) && beside.every(({ ratio, promise: asked }) => keeps(ratio, asked)),
  );
}
