import type { CaseSummary, Entry, TimeLimit } from '#contract/shapes/case.ts';
import { transact } from '#platform/store/transact.ts';
import type { Actor } from '#words/actor.ts';
import { formatCaseNumber, parseCaseNumber } from '#words/case-number.ts';
import { shanghaiDay } from '#words/day.ts';
import { asOrganId, formatFilingNumber, parseFilingNumber } from '#words/identifiers.ts';
import { problem } from '#words/problem.ts';
import { entryOf, noteReading, summaryOf } from './case-view.ts';
import { mayRead, maySeeProgress } from './may.ts';
import { actsOf } from './read-act.ts';
import { Refusal } from './refusal.ts';
import { readCase } from './register.ts';
import type { DocketServices } from './services.ts';
import { firstRunning, limitsOf } from './time-limits.ts';

export interface Status {
  readonly summary: CaseSummary;
  readonly entries: Entry[];
  readonly limits: TimeLimit[];
}

/** Progress by filing number or case number, in whatever brackets and width it was typed. */
export async function statusOf(services: DocketServices, actor: Actor, typed: string): Promise<Status> {
  if (!maySeeProgress(actor)) throw new Refusal(problem('not-permitted'));
  const { table, number } = readNumber(typed);
  const scope = { person: actor.person, organ: actor.organ };
  const [place] = await transact(services.store, scope, (tx) =>
    tx.query<{ court_id: string; case_id: string }>(
      table === 'filing'
        ? `SELECT court_id, case_id FROM filing_number WHERE number = $1`
        : `SELECT court_id, case_id FROM case_number WHERE number = $1`,
      [number],
    ),
  );
  if (place === undefined) throw new Refusal(problem('not-found'));
  // Progress is open to every court and every body that may sue; what an act says stays with the case's own readers.
  return transact(services.store, { ...scope, courts: [place.court_id] }, async (tx) => {
    const row = await readCase(tx, place.court_id, place.case_id);
    if (row === undefined) throw new Refusal(problem('not-found'));
    const limits = await limitsOf(tx, place.court_id, place.case_id, shanghaiDay(services.now()));
    const whole = mayRead(actor, { court: asOrganId(row.court_id), filer: asOrganId(row.filer_organ_id) });
    const recorded = await actsOf(tx, place.court_id, place.case_id);
    await noteReading(tx, actor, { court: place.court_id, case: place.case_id }, 'progress');
    return {
      summary: { ...summaryOf(row, services.directory), limit: firstRunning(limits) },
      entries: recorded
        .map((act) => entryOf(act, services.directory, { court: place.court_id }))
        .map((entry) => (whole ? entry : { ...entry, says: null })),
      limits: [...limits],
    };
  });
}

function readNumber(typed: string): { readonly table: 'filing' | 'case'; readonly number: string } {
  const filing = parseFilingNumber(typed);
  if (filing.ok) return { table: 'filing', number: formatFilingNumber(filing.value) };
  const number = parseCaseNumber(typed);
  if (number.ok) return { table: 'case', number: formatCaseNumber(number.value) };
  const looksLikeFiling = /^\s*dw/i.test(typed);
  throw new Refusal(problem('invalid-request', { findings: looksLikeFiling ? filing.problems : number.problems }));
}
