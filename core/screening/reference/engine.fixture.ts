import { screeningTables } from '#reference/screening-tables.ts';
import { type KindId, kindIds } from '../kind.ts';
import type { BlockYield, Dialect, ScanCounts, ScanOrder } from '../scanner.ts';
import { createReferenceScanner } from './scanner.ts';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The key of the specification's own vectors: 00 01 02 … 0f. */
export const key = Uint8Array.from({ length: 16 }, (_, place) => place);

export const orderOf = (given: Partial<ScanOrder> = {}): ScanOrder => ({
  tables: screeningTables().tables,
  key,
  leakedOn: null,
  rowClasses: [],
  countsOnly: true,
  ...given,
});

/** A table of columns of these kinds. */
export const tableOf = (columns: readonly (KindId | null)[], delimiter = ',', quoted = true): Dialect => ({
  delimiter: delimiter.charCodeAt(0),
  quoted,
  columns: columns.map((kind) => ({ kind })),
});

let lines: ReturnType<typeof createReferenceScanner> | undefined;
let before: ScanCounts | undefined;

/** Counts of one text read alone: kinds with any, as `kind: found/valid` and what else is not zero. */
export function countsIn(text: string, dialect: Dialect | null = null): ScanCounts {
  const scanner = createReferenceScanner(orderOf());
  scanner.read(dialect);
  scanner.scan(bytesOf(text), false);
  return scanner.counts();
}

/** How many of each kind the line scan finds in a text; one engine for all, since opening one builds its tables. */
export function foundIn(text: string): Partial<Record<KindId, number>> {
  lines ??= createReferenceScanner(orderOf());
  before = lines.counts();
  lines.scan(bytesOf(text), false);
  const after = lines.counts();
  const found: Partial<Record<KindId, number>> = {};
  for (const id of kindIds) {
    const more = after.kinds[id].found - (before?.kinds[id].found ?? 0);
    if (more > 0) found[id] = more;
  }
  return found;
}

/** What a text yields, copied. */
export function yieldOf(text: string, dialect: Dialect | null, given: Partial<ScanOrder> = {}): BlockYield {
  const scanner = createReferenceScanner(orderOf({ countsOnly: false, ...given }));
  scanner.read(dialect);
  const { rows, tuples, digests } = scanner.scan(bytesOf(text), false);
  return { rows, tuples: tuples.slice(), digests: digests.slice() };
}
