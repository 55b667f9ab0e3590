import type { Day } from '#words/day.ts';

import type { ProvisionId } from '#words/citation.ts';

/** One value of a parameter, with its dates and where it stands. */
export interface DatedValue {
  readonly value: number;
  readonly from: Day;
  /** First day on which it no longer holds; absent while it holds. */
  readonly until?: Day;
  readonly cite: ProvisionId;
}

/** A figure of the law. No value on a day is a legal answer: the step that reads it is then open. */
export interface Parameter {
  readonly id: string;
  readonly unit:
    | 'persons'
    | 'items'
    | 'hours'
    | 'days'
    | 'months'
    | 'years'
    | 'fen'
    | 'per-mille'
    | 'times'
    | 'places'
    | 'judges'
    | 'officers'
    | 'number';
  readonly values: readonly DatedValue[];
}

/** The value that holds on a day, if any: on or after `from`, before `until`. */
export function valueOn(parameter: Parameter, on: Day): DatedValue | undefined {
  return parameter.values.find(({ from, until }) => from <= on && (until === undefined || on < until));
}

/** Pairs of values that hold on one day together: a defect of the law book, not of a case. */
export function overlaps(parameter: Parameter): readonly (readonly [DatedValue, DatedValue])[] {
  return parameter.values.flatMap((one, index) =>
    parameter.values
      .slice(index + 1)
      .filter(
        (other) =>
          (one.until === undefined || other.from < one.until) && (other.until === undefined || one.from < other.until),
      )
      .map((other) => [one, other] as const),
  );
}
