import { answerKind } from '#law/kernel/compare.ts';
import type { Decision } from '#law/kernel/decision.ts';
import type { Parameter } from '#law/kernel/parameter.ts';
import type { Regime } from '#law/kernel/regime.ts';
import { figureUnder } from '#law/kernel/regime.ts';
import type { Value } from '#law/kernel/step.ts';

import { parameters } from '../parameters.ts';
import type { CasesComparison } from './compare-cases.ts';
import type { Cell } from './compare-question.ts';

interface AnswerJson {
  readonly outcome: string;
  readonly because: string | null;
  readonly value?: Value;
}

function answerJson({ outcome, because, value }: Decision): AnswerJson {
  return { outcome, because, ...(value !== undefined && { value }) };
}

/** A figure as it stood in a regime: `supposed` by the caller, `proposed`, or the law's with its citation. */
export interface FigureJson {
  readonly value: number | null;
  readonly unit: Parameter['unit'];
  readonly stands: 'law' | 'proposed' | 'supposed' | 'nowhere';
  readonly cite?: string;
}

/** A regime with every figure that held in it, so that a download can be repeated. */
export function regimeJson(regime: Regime): {
  readonly on: string;
  readonly digest: string;
  readonly law: boolean;
  readonly readings: Readonly<Record<string, string>>;
  readonly proposals: readonly string[];
  readonly parameters: Readonly<Record<string, FigureJson>>;
} {
  return {
    on: regime.on,
    digest: regime.digest,
    law: isLaw(regime),
    readings: regime.readings,
    proposals: regime.proposals.map(({ id }) => id),
    parameters: Object.fromEntries(Object.values(parameters).map((each) => [each.id, figureJson(each, regime)])),
  };
}

/** Whether a regime is law in force: no proposal and no supposed figure. Readings are all readings of the law. */
export function isLaw({ proposals, parameters: supposed }: Pick<Regime, 'proposals' | 'parameters'>): boolean {
  return proposals.length === 0 && Object.keys(supposed).length === 0;
}

function figureJson(parameter: Parameter, regime: Regime): FigureJson {
  const { unit } = parameter;
  const figure = figureUnder(parameter, regime);
  if (figure === undefined) return { value: null, unit, stands: 'nowhere' };
  if (regime.parameters[parameter.id] !== undefined) return { value: figure.value, unit, stands: 'supposed' };
  if (figure.cite === null) return { value: figure.value, unit, stands: 'proposed' };
  return { value: figure.value, unit, stands: 'law', cite: figure.cite };
}

/** The whole comparison as plain data: regimes with their figures, sums, effects, and every case under every question. */
export function comparisonJson({ one, other, cases, questions, effects, first }: CasesComparison): object {
  return {
    format: 'dengwen-comparison/1',
    on: one.on,
    one: regimeJson(one),
    other: regimeJson(other),
    cases: cases.length,
    counted: cases.filter(({ counted }) => counted).length,
    first,
    effects,
    questions: questions.map(({ question, counted, changed, revalued, flows, partings, cells }) => ({
      question,
      counted,
      changed,
      revalued,
      flows,
      partings,
      cells: cells.map((cell) => ({
        case: cell.case,
        counted: cell.counted,
        one: answerJson(cell.one),
        other: answerJson(cell.other),
        move: cell.move,
        ...(cell.first !== null && { partsAt: cell.first.path }),
      })),
    })),
  };
}

const columns = [
  'case',
  'counted',
  'question',
  'one',
  'one_value',
  'other',
  'other_value',
  'move',
  'parts_at',
] as const;

/** One line a case and question, for spreadsheets (RFC 4180). Answers are yes, no, missing, open or disputed. */
export function comparisonCsv({ questions }: Pick<CasesComparison, 'questions'>): string {
  const rows = questions.flatMap(({ question, cells }) => cells.map((cell) => rowOf(question, cell)));
  return [columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function rowOf(question: string, { case: id, counted, one, other, move, first }: Cell): readonly string[] {
  return [
    id,
    String(counted),
    question,
    answerKind(one),
    valueText(one),
    answerKind(other),
    valueText(other),
    move,
    first?.path.join(' > ') ?? '',
  ];
}

function valueText({ value }: Decision): string {
  return value === undefined ? '' : JSON.stringify(value);
}

function field(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
