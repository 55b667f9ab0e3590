import { invalidReasons, kindIds } from './kind.ts';
import type { InvalidReason, KindId } from './kind.ts';
import type { KindCounts, ScanCounts } from './scanner.ts';

function byReason(count: (reason: InvalidReason) => number): Record<InvalidReason, number> {
  return { form: count('form'), check: count('check'), date: count('date'), range: count('range') };
}

/** Counts of nothing. */
export function noKindCounts(): KindCounts {
  return {
    found: 0,
    valid: 0,
    invalid: byReason(() => 0),
    formOnly: 0,
    masked: 0,
    destroyed: 0,
    cells: 0,
    inColumns: 0,
  };
}

/** A value for each kind. */
export function byKind<T>(value: (kind: KindId) => T): Record<KindId, T> {
  // Object.fromEntries forgets its keys; every kind is there, since the list of kinds was gone through.
  return Object.fromEntries(kindIds.map((kind) => [kind, value(kind)])) as Record<KindId, T>;
}

/** Counts of nothing at all. */
export function noCounts(): ScanCounts {
  return { rows: 0, emptyLines: 0, torn: 0, ragged: 0, kinds: byKind(noKindCounts), addresses: new Map() };
}

function addKind(sum: KindCounts, part: KindCounts): void {
  sum.found += part.found;
  sum.valid += part.valid;
  sum.formOnly += part.formOnly;
  sum.masked += part.masked;
  sum.destroyed += part.destroyed;
  sum.cells += part.cells;
  sum.inColumns += part.inColumns;
  for (const reason of invalidReasons) sum.invalid[reason] += part.invalid[reason];
}

/** What several engines counted, or one before it was stopped and another after, together. */
export function addCounts(parts: readonly ScanCounts[]): ScanCounts {
  const sum = noCounts();
  for (const part of parts) {
    sum.rows += part.rows;
    sum.emptyLines += part.emptyLines;
    sum.torn += part.torn;
    sum.ragged += part.ragged;
    for (const kind of kindIds) addKind(sum.kinds[kind], part.kinds[kind]);
    for (const [place, count] of part.addresses) sum.addresses.set(place, (sum.addresses.get(place) ?? 0) + count);
  }
  return sum;
}
