import { lazily } from './marks.ts';
import { parseTable, tableText } from './table.ts';

/** Where rows were read or how they were computed. Rows name a source by its key. */
export interface ReferenceSource {
  readonly key: string;
  readonly what: string;
  readonly licence: string;
  readonly address: string | null;
  /** The day, month or year that the source describes; empty where it does not say. */
  readonly asOf: string;
  readonly note: string;
}

/** Every source by its key. */
export const referenceSources = lazily(
  (): ReadonlyMap<string, ReferenceSource> =>
    new Map(
      parseTable(tableText('sources'), ['key', 'what', 'licence', 'address', 'as_of', 'note'], (row) => [
        row.key,
        {
          key: row.key,
          what: row.what,
          licence: row.licence,
          address: row.address === '' ? null : row.address,
          asOf: row.as_of,
          note: row.note,
        },
      ]),
    ),
);
