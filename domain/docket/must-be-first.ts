import type { Transaction } from '#platform/store/transact.ts';
import { problem } from '#words/problem.ts';
import type { CaseState } from './act.ts';
import { provision } from './provisions.ts';
import { Refusal } from './refusal.ts';

/**
 * The same complaint by the same organ is one filing, whichever court it is sent to, until the first has ended without
 * docketing: told at once, with the number of the first.
 */
export async function mustBeFirst(
  tx: Transaction,
  filing: Pick<CaseState, 'filer' | 'case'>,
  digest: string,
): Promise<void> {
  const [first] = await tx.query<{ court_id: string; case_id: string; filing_number: string }>(
    `SELECT court_id, case_id, filing_number FROM cases
      WHERE filer_organ_id = $1 AND complaint_digest = $2 AND case_id <> $3
        AND stage NOT IN ('refused', 'not-docketed', 'withdrawn', 'dismissed', 'transferred')
      LIMIT 1`,
    [filing.filer, digest, filing.case],
  );
  if (first === undefined) return;
  const { court_id: court, case_id: id, filing_number: filingNumber } = first;
  throw new Refusal(
    problem('already-filed', { about: { court, case: id, filingNumber }, provisions: provision('CPLI 247') }),
  );
}
