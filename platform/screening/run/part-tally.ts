import type { Table } from '#screening/columns/find-table.ts';
import type { PartRead } from '#screening/report.ts';
import type { ReadEvent } from '#platform/reading/events.ts';

type Begun = Extract<ReadEvent, { event: 'begin' }>;

/** A part while it is read: engines add to it as its stretches end, in any order. */
export interface PartTally {
  readonly begun: Pick<Begun, 'part' | 'format' | 'charset'>;
  readonly table: Table | null;
  /** Bytes of text handed to engines, in order, a header with them. */
  handed: number;
  /** Bytes of text that engines have been through, those of earlier runs too. */
  scanned: number;
  rows: number;
  replaced: number;
  unparsed: number;
  /** Stretches that engines have not done yet. */
  underWay: number;
  /** It went away while threads were reading it. */
  unreadable: boolean;
}

export function tallyOf({ part, format, charset }: PartTally['begun'], table: Table | null): PartTally {
  const begun = { part, format, charset };
  return { begun, table, handed: 0, scanned: 0, rows: 0, replaced: 0, unparsed: 0, underWay: 0, unreadable: false };
}

export function partRead({ begun, table, handed, scanned, rows, unparsed, replaced, unreadable }: PartTally): PartRead {
  return { ...begun, bytes: unreadable ? scanned : handed, rows, columns: table?.columns ?? [], unparsed, replaced };
}

/** Bytes of a table's header, its line feed too; 0 where there is none. */
export function headerLength(table: Table | null, text: Uint8Array): number {
  if (table?.header !== true) return 0;
  const feed = text.indexOf(10);
  return feed < 0 ? text.length : feed + 1;
}
