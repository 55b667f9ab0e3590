import { problem } from '#words/problem.ts';
import type { CaseId, OrganId } from '#words/identifiers.ts';
import type { Transaction } from '#platform/store/transact.ts';
import type { CaseState, Precedence, Work } from './act.ts';
import { provision } from './provisions.ts';
import { Refusal } from './refusal.ts';

/**
 * Who docketed first. Whether two filings concern the same tort is a judge's finding, so a tort is only a small number
 * counted per defendant. A case asks for the first number that is not taken by a tort found different from it (or
 * released). No row back from the insert means that a docketed tort stands there which no judge of this case has
 * compared: the key decides, not a lock, and it holds between courts that press at the same instant (CPL 36; CPLI 36, 283(3)).
 * Everything read here lies in tables keyed by defendant.
 */
export async function claimTorts(work: Work, commitment: Uint8Array): Promise<void> {
  for (const defendant of work.state.defendants) {
    if (await holds(work.tx, work.state, defendant)) continue;
    const number = await nextTort(work.tx, work.state, defendant);
    const [taken] = await work.tx.query<{ tort: number }>(
      `INSERT INTO docketed_tort (defendant_key, tort, court_id, case_id, docketed_at, commitment)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING tort`,
      [defendant, number, work.state.court, work.state.case, work.at, commitment],
    );
    if (taken === undefined) throw await standsBefore(work);
  }
}

/** A case that came by transfer holds the place its first court had. */
async function holds(tx: Transaction, state: CaseState, defendant: string): Promise<boolean> {
  const own = await tx.query(
    `SELECT tort FROM docketed_tort
      WHERE defendant_key = $1 AND court_id = $2 AND case_id = $3 AND released_at IS NULL`,
    [defendant, state.court, state.case],
  );
  return own.length > 0;
}

interface Standing {
  readonly tort: number;
  readonly released: boolean;
  readonly finding: 'same' | 'different' | null;
}

async function nextTort(tx: Transaction, state: CaseState, defendant: string): Promise<number> {
  const torts = await tx.query<Standing & { tort: number }>(
    `SELECT t.tort, t.released_at IS NOT NULL AS released, c.finding
       FROM docketed_tort t
       LEFT JOIN tort_comparison c
         ON c.defendant_key = t.defendant_key AND c.tort = t.tort AND c.court_id = $2 AND c.case_id = $3
      WHERE t.defendant_key = $1
      ORDER BY t.tort`,
    [defendant, state.court, state.case],
  );
  const passed = new Set(torts.filter((one) => one.released || one.finding === 'different').map((one) => one.tort));
  let number = 1;
  while (passed.has(number)) number += 1;
  return number;
}

/** Answered with the earlier cases and the way on, never with a bare no. */
async function standsBefore(work: Work): Promise<Refusal> {
  const earlier = (await tortsOfOthers(work.tx, work.state)).filter(({ before }) => before);
  const same = earlier.some((one) => one.finding === 'same');
  return new Refusal(
    problem(same ? 'earlier-case-docketed' : 'comparison-needed', {
      provisions: provision('CPL 36', 'CPLI 36'),
      about: { earlier: earlier.map(({ court, case: id, finding }) => ({ court, case: id, finding })) },
    }),
  );
}

export interface TortOfOther {
  readonly defendant: string;
  readonly tort: number;
  readonly court: OrganId;
  readonly case: CaseId;
  readonly finding: 'same' | 'different' | null;
  readonly judged: boolean;
  /** Docketed before this case, or this case holds no place yet: numbers of a defendant are given in that order. */
  readonly before: boolean;
  readonly docketedAt: string;
  /** Names the entry of the log by which the place was taken: the proof of order. */
  readonly commitment: Uint8Array;
}

/** Docketed torts of this case's defendants that other cases hold, with what a judge of this case found of each. */
export async function tortsOfOthers(
  tx: Transaction,
  state: Pick<CaseState, 'court' | 'case' | 'defendants'>,
): Promise<readonly TortOfOther[]> {
  return tx.query<TortOfOther & { defendant: string }>(
    `SELECT t.defendant_key AS defendant, t.tort, t.court_id AS court, t.case_id AS case, c.finding,
            own.tort IS NULL OR t.tort < own.tort AS before, t.docketed_at AS "docketedAt", t.commitment,
            EXISTS (SELECT 1 FROM defendant_judgment j
                     WHERE j.defendant_key = t.defendant_key AND j.court_id = t.court_id AND j.case_id = t.case_id) AS judged
       FROM docketed_tort t
       LEFT JOIN tort_comparison c
         ON c.defendant_key = t.defendant_key AND c.tort = t.tort AND c.court_id = $2 AND c.case_id = $3
       LEFT JOIN docketed_tort own
         ON own.defendant_key = t.defendant_key AND own.court_id = $2 AND own.case_id = $3
      WHERE t.defendant_key = ANY ($1) AND t.released_at IS NULL AND NOT (t.court_id = $2 AND t.case_id = $3)
      ORDER BY t.docketed_at`,
    [state.defendants, state.court, state.case],
  );
}

/** What stands in the way of docketing, counted in cases. A tort found the same that is judged bars by CPLI 289. */
export function precedenceOf(others: readonly TortOfOther[]): Precedence {
  const cases = (some: readonly TortOfOther[]): number => new Set(some.map((one) => `${one.court} ${one.case}`)).size;
  const earlier = others.filter(({ before }) => before);
  return {
    uncompared: cases(earlier.filter((one) => one.finding === null)),
    same: cases(earlier.filter((one) => one.finding === 'same')),
    judged: cases(earlier.filter((one) => one.finding === 'same' && one.judged)),
  };
}

interface ComparisonInput {
  readonly compared: readonly { readonly court: string; readonly case: string }[];
  readonly finding: 'same' | 'different';
  readonly reasons: string;
}

/** Writes a judge's finding for each tort that a compared case holds against a defendant of this one. */
export async function recordComparison(work: Work, input: ComparisonInput, commitment: Uint8Array): Promise<void> {
  const others = await tortsOfOthers(work.tx, work.state);
  for (const { court, case: id } of input.compared) {
    const torts = others.filter((one) => one.court === court && one.case === id);
    if (torts.length === 0)
      throw new Refusal(problem('out-of-stage', { about: { court, case: id }, provisions: provision('CPLI 36') }));
    for (const tort of torts) {
      await work.tx.query(
        `INSERT INTO tort_comparison (defendant_key, court_id, case_id, tort, finding, person_id, reasons, at, commitment)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT (defendant_key, court_id, case_id, tort)
         DO UPDATE SET finding = $5, person_id = $6, reasons = $7, at = $8, commitment = $9`,
        [
          tort.defendant,
          work.state.court,
          work.state.case,
          tort.tort,
          input.finding,
          work.actor.person,
          input.reasons,
          work.at,
          commitment,
        ],
      );
    }
  }
}

/** Gives up the places this case holds; the number stays, the next case of the tort takes the next. */
export async function releaseTorts(work: Work, as: 'withdrawn' | 'dismissed'): Promise<void> {
  for (const defendant of work.state.defendants) {
    await work.tx.query(
      `UPDATE docketed_tort SET released_at = $4, released_as = $5
        WHERE defendant_key = $1 AND court_id = $2 AND case_id = $3 AND released_at IS NULL`,
      [defendant, work.state.court, work.state.case, work.at, as],
    );
  }
}

/**
 * Hands the places over to the receiving court's row, as they stand: the number, the proof of order and what judges of
 * other cases found of the tort stay, and nobody can step between.
 */
export async function handOverTorts(work: Work, to: { readonly court: OrganId; readonly case: CaseId }): Promise<void> {
  for (const defendant of work.state.defendants) {
    await work.tx.query(
      `UPDATE docketed_tort SET court_id = $4, case_id = $5
        WHERE defendant_key = $1 AND court_id = $2 AND case_id = $3 AND released_at IS NULL`,
      [defendant, work.state.court, work.state.case, to.court, to.case],
    );
  }
}

/** From now on another suit on the same tort is precluded (CPLI 289). */
export async function markJudged(
  work: Work,
  { effectiveOn, result }: { readonly effectiveOn: string; readonly result: string },
  commitment: Uint8Array,
): Promise<void> {
  for (const defendant of work.state.defendants) {
    await work.tx.query(
      `INSERT INTO defendant_judgment (defendant_key, court_id, case_id, kind, effective_on, summary, commitment)
       VALUES ($1, $2, $3, 'judgment', $4, $5, $6)`,
      [defendant, work.state.court, work.state.case, effectiveOn, { result }, commitment],
    );
  }
}
