import { TableError } from './table.ts';

/** How far a row is to be trusted: read in a list, read elsewhere, computed by rule, or general knowledge only. */
export const reliabilities = ['listed', 'secondary', 'derived', 'unverified'] as const;
export type Reliability = (typeof reliabilities)[number];

/** The value of a closed choice. @throws TableError when the committed table holds another. */
export function oneOf<const Value extends string>(values: readonly Value[], text: string): Value {
  const value = values.find((known) => known === text);
  if (value === undefined) throw new TableError(`${text} is none of ${values.join(', ')}`);
  return value;
}

/** An empty field is `null`, any other is read by `read`. */
export function optional<T>(field: string, read: (text: string) => T): T | null {
  return field === '' ? null : read(field);
}

/** Computes a value at its first use and keeps it: the tables are read when someone asks, never at import. */
export function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
