import type { Day } from '#words/day.ts';
import { addMonths, asDay, firstDayOf, isWholeDay, lastDayOf } from '#words/day.ts';
import type { PublishedRecord } from './record.ts';

/** The day whose law is taken for a record, and how far back the true day of filing may lie. */
export interface RecordDate {
  readonly on: Day;
  /** The filing day is not stated whole, so `on` is the latest that it may have been. */
  readonly assumed: boolean;
  /** The earliest that it may have been; null where nothing tells. */
  readonly from: Day | null;
}

/** Six months and six more by leave of the court's president: what a first instance may last without its superior (CPL 152). */
const longestFirstInstance = 12;

/**
 * The filing day; where it is not stated, the decision, the year of the case number, or the latest year in which a
 * source was published. Null where a record states none of these.
 */
export function recordDate(record: PublishedRecord): RecordDate | null {
  const { dateFiled, dateDecided } = record;
  if (dateFiled !== null)
    return { on: lastDayOf(dateFiled), assumed: !isWholeDay(dateFiled), from: firstDayOf(dateFiled) };
  if (dateDecided !== null)
    return {
      on: lastDayOf(dateDecided),
      assumed: true,
      from: addMonths(firstDayOf(dateDecided), -longestFirstInstance),
    };
  const numbered = /^[（(](20\d\d)[）)]/.exec(record.caseNumber ?? '')?.[1];
  // A number is given at docketing, at most weeks after the filing.
  if (numbered !== undefined)
    return { on: asDay(`${numbered}-12-31`), assumed: true, from: asDay(`${Number(numbered) - 1}-12-01`) };
  const published = record.sources.flatMap(yearsIn).toSorted().at(-1);
  return published === undefined ? null : { on: asDay(`${published}-12-31`), assumed: true, from: null };
}

/** Years that an address states as part of a date: `2023/0108`, `t20241008_`, `2021-04-22`. */
function yearsIn(address: string): readonly string[] {
  return [...address.matchAll(/(?<!\d)(20[12]\d)(?:[-/_]?(?:0[1-9]|1[0-2]))/g)].map(([, year = '']) => year);
}
