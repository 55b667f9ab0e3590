import type { DivisionCode } from '#words/division-code.ts';
import { divisionCodeField } from './brands.ts';
import { lazily, oneOf, optional, reliabilities, type Reliability } from './marks.ts';
import { parseTable, TableError, tableText } from './table.ts';

/** So many 7-digit prefixes, one after the other, of one home area; null where none is known. */
export interface HomeRun {
  readonly area: string | null;
  readonly count: number;
}

/** Two letters for the area, `--` for none, and how many if more than one: `AB3--2AC`. */
export function formatHomes(runs: readonly HomeRun[]): string {
  return runs.map(({ area, count }) => (area ?? '--') + (count === 1 ? '' : String(count))).join('');
}

/** Reads what `formatHomes` writes. @throws TableError on anything else. */
export function parseHomes(text: string): readonly HomeRun[] {
  const runs = [...text.matchAll(/([A-Z]{2}|--)(\d*)/g)].map(([, area = '', count = '']) => ({
    area: area === '--' ? null : area,
    count: count === '' ? 1 : Number(count),
  }));
  if (formatHomes(runs) !== text) throw new TableError(`no home areas: ${text}`);
  return runs;
}

/** Where the holders of a mobile number were first given it: a division, called as the source calls it. */
export interface HomeArea {
  /** Two letters, by which the prefixes name it. */
  readonly area: string;
  /** The division in force that it is or became, a former one where it became several; null where the name is none. */
  readonly division: DivisionCode | null;
  readonly name: string;
  readonly source: string;
  readonly reliability: Reliability;
}

/** Home areas in the order of their letters. */
export const homeAreas = lazily((): readonly HomeArea[] =>
  parseTable(tableText('mobile-home-areas'), ['area', 'division', 'name', 'source', 'reliability'], (row) => ({
    area: row.area,
    division: optional(row.division, divisionCodeField),
    name: row.name,
    source: row.source,
    reliability: oneOf(reliabilities, row.reliability),
  })),
);

/** Runs of prefixes: from 7 digits on, so many, with the letters of their area. Prefixes without one are left out. */
export const mobileHomes = lazily(
  (): readonly { readonly from: number; readonly count: number; readonly area: string }[] =>
    parseTable(tableText('mobile-homes'), ['prefix', 'homes', 'source', 'reliability'], (row) => {
      let from = Number(row.prefix) * 1000;
      return parseHomes(row.homes).flatMap(({ area, count }) => {
        const run = { from, count, area: area ?? '' };
        from += count;
        return area === null ? [] : [run];
      });
    }).flat(),
);
