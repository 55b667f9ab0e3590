import type { Day } from '#words/day.ts';

import type { Ladder } from './figures/ladder.ts';
import type { Screening } from './report.ts';

/** The classes of rows that the command screens over, those of the paper's own ladder; its reports are of no other. */
export const reportScheme = 'R-MANY';

/** The ladders over a screening, and the day whose law they take. */
export interface DatedLadder extends Ladder {
  readonly on: Day;
}

/** What the command writes: all figures, and the ladders over them; null where persons were not counted. */
export interface WrittenReport extends Screening {
  readonly ladder: DatedLadder | null;
}

/** The report as the text of a file; `read-report.ts` reads it back. */
export function writeReport(screening: Screening, ladder: Ladder | null, on: Day): string {
  const report: WrittenReport = { ...screening, ladder: ladder === null ? null : { on, ...ladder } };
  return JSON.stringify(report, null, 2);
}
