import { formatCaseNumber } from '#words/case-number.ts';
import type { Bilingual } from '#words/language.ts';
import type { Work } from './act.ts';

/** Civil first instance. No type of its own for public-interest suits is confirmed: they run as 民初. */
const civilFirstInstance = '民初';

/**
 * The next 案号 of this court for the year and type. The counter row is locked until the act is entered, so numbers
 * have no gap. Where the court's code is not known, none is given and it is entered by hand later.
 */
export async function allocateCaseNumber(
  work: Work,
): Promise<{ readonly text: string | null; readonly note: Bilingual | null }> {
  const court = work.services.directory.organ(work.state.court);
  if (court?.code == null) {
    return {
      text: null,
      note: {
        zh: '本院代字尚未查明，已立案而未编案号，请以人工补录。',
        en: 'The code of this court is not known: docketed without a case number, to be entered by hand.',
      },
    };
  }
  const year = Number(work.today.slice(0, 4));
  for (;;) {
    const [counted] = await work.tx.query<{ last: number }>(
      `INSERT INTO case_number_counter (court_id, year, case_type, last) VALUES ($1, $2, $3, 1)
       ON CONFLICT (court_id, year, case_type) DO UPDATE SET last = case_number_counter.last + 1
       RETURNING last`,
      [work.state.court, year, civilFirstInstance],
    );
    const text = formatCaseNumber({
      year,
      court: court.code,
      type: civilFirstInstance,
      serial: counted?.last ?? 1,
      demo: work.services.demonstration,
    });
    // A number entered by hand while the code was not known is passed over.
    if (await recordCaseNumber(work, text)) return { text, note: null };
  }
}

/** Makes a number known to the whole country; false where it is taken. */
export async function recordCaseNumber(work: Work, text: string): Promise<boolean> {
  const entered = await work.tx.query(
    `INSERT INTO case_number (number, court_id, case_id, given_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING number`,
    [text, work.state.court, work.state.case, work.at],
  );
  return entered.length === 1;
}
