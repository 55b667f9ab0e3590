import type { Finding } from './finding.ts';

/** What a reader of outside text gives back: the value, or every defect found, at least one. Readers never throw on input. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly [Finding, ...Finding[]] };

export function accepted<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function refused(
  first: Finding,
  ...rest: readonly Finding[]
): { readonly ok: false; readonly problems: readonly [Finding, ...Finding[]] } {
  return { ok: false, problems: [first, ...rest] };
}

/** The value where nothing was found, otherwise all findings: for readers that collect before they decide. */
export function acceptedUnless<T>(problems: readonly Finding[], value: () => T): Parsed<T> {
  const [first, ...rest] = problems;
  return first === undefined ? accepted(value()) : refused(first, ...rest);
}

/**
 * The value of text that the program itself wrote: literals in code, tests, rows of our own tables.
 * Throws a RangeError naming the codes; never use it on what a person or another machine sent.
 */
export function certain<T>(parsed: Parsed<T>, text: string): T {
  if (parsed.ok) return parsed.value;
  throw new RangeError(`${JSON.stringify(text)}: ${parsed.problems.map((found) => found.code).join(', ')}`);
}
