import type { ComplaintKept } from '#contract/shapes/complaint.ts';
import type { Transaction } from '#platform/store/transact.ts';
import { problem } from '#words/problem.ts';
import type { CaseState } from './act.ts';
import { complaintDigest } from './complaint.ts';
import { keysOf } from './defendant.ts';
import { provision } from './provisions.ts';
import { Refusal } from './refusal.ts';

type Filing = Pick<CaseState, 'filer' | 'court' | 'case'>;

/**
 * The same complaint by the same organ is one filing, whichever court it is sent to, until the first has ended without
 * docketing: told at once, with the number of the first. Of two sent at one instant a key lets in one (settled 1); the
 * other waits for it here.
 *
 * @throws Refusal already-filed
 */
export async function mustBeFirst(tx: Transaction, filing: Filing, complaint: ComplaintKept): Promise<void> {
  const turn = { digest: complaintDigest(complaint), place: placeOf(complaint) };
  // Counted before it is looked for: a filing that comes in between is either seen or has this very turn.
  const number = await nextTurn(tx, filing, turn);
  await mustBeAlone(tx, filing, turn.digest);
  if (await enterInForce(tx, filing, turn, number)) return;
  // Committed meanwhile, so that it is seen now.
  await mustBeAlone(tx, filing, turn.digest);
  throw new Refusal(problem('already-filed', { provisions: provision('CPLI 247') }));
}

async function mustBeAlone(tx: Transaction, filing: Filing, digest: string): Promise<void> {
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

/** By its first defendant; one that is unknown has a key of its own in each filing, and none here. */
function placeOf({ defendants }: ComplaintKept): string {
  const [first = ''] = keysOf(defendants.filter(({ kind }) => kind !== 'unknown'));
  return first;
}

/** What of a complaint makes it the same, and by what it is placed. */
interface Turn {
  readonly digest: string;
  readonly place: string;
}

/** How often this complaint has been entered so far. */
async function nextTurn(tx: Transaction, { filer }: Filing, { digest, place }: Turn): Promise<number> {
  const [before] = await tx.query<{ turns: string }>(
    `SELECT count(*) AS turns FROM complaint_in_force
      WHERE defendant_key = $1 AND filer_organ_id = $2 AND complaint_digest = $3`,
    [place, filer, digest],
  );
  return Number(before?.turns ?? 0);
}

/** Whether no other filing of the same complaint took this turn; waits for one that is under way. */
async function enterInForce(tx: Transaction, filing: Filing, { digest, place }: Turn, turn: number): Promise<boolean> {
  const entered = await tx.query(
    `INSERT INTO complaint_in_force (defendant_key, filer_organ_id, complaint_digest, turn, court_id, case_id)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING turn`,
    [place, filing.filer, digest, turn, filing.court, filing.case],
  );
  return entered.length === 1;
}
