import type { NationalMatch, RelatedCase } from '#contract/shapes/case.ts';
import type { ComplaintKept, DefendantGiven } from '#contract/shapes/complaint.ts';
import { transact } from '#platform/store/transact.ts';
import type { Actor } from '#words/actor.ts';
import { pointer } from '#words/finding.ts';
import { problem } from '#words/problem.ts';
import { knownBranches } from './alias.ts';
import { keepDefendant } from './defendant.ts';
import { maySeeProgress } from './may.ts';
import { Refusal } from './refusal.ts';
import { relatedCases } from './related.ts';
import type { DocketServices } from './services.ts';

/** What a filer asks while typing: whoever is singled out so far, and what is known of the conduct. */
export interface NationalQuestion {
  readonly defendants: readonly DefendantGiven[];
  readonly conduct: ComplaintKept['conduct'];
}

export interface NationalAnswer {
  /** Without a defendant singled out no check is possible, and the page says so. */
  readonly possible: boolean;
  readonly searched: number;
  readonly matches: readonly NationalMatch[];
}

/** 全国检索: related cases of every court, by the mirror that is kept by defendant. */
export function nationalCheck(
  services: DocketServices,
  actor: Actor,
  asked: NationalQuestion,
): Promise<NationalAnswer> {
  if (!maySeeProgress(actor)) throw new Refusal(problem('not-permitted'));
  const read = asked.defendants.map((defendant, place) =>
    keepDefendant(defendant, pointer('defendants', place), services),
  );
  const findings = read.flatMap((one) => one.findings);
  if (findings.length > 0) throw new Refusal(problem('invalid-request', { findings }));
  const singledOut = read.flatMap(({ kept }) => (kept === null ? [] : [kept]));
  return transact(services.store, { person: actor.person, organ: actor.organ }, async (tx) => {
    const [counted] = await tx.query<{ cases: number }>(
      `/* every court */ SELECT count(DISTINCT (court_id, case_id)) AS cases FROM defendant_filing`,
    );
    const defendants = await knownBranches(tx, singledOut);
    const complaint = { defendants, conduct: asked.conduct, claims: [] };
    const subject = { court: '', case: '00000000-0000-0000-0000-000000000000', complaint };
    const related = await relatedCases(tx, services.directory, subject, []);
    return {
      possible: defendants.some(({ kind }) => kind !== 'unknown'),
      searched: counted?.cases ?? 0,
      matches: related.map(matchOf),
    };
  });
}

/** A match while typing: what it is, how near, how far it has come. Its claims and parties stay with its own case page. */
function matchOf(related: RelatedCase): NationalMatch {
  const { ref, title, court, filer, stage, filingNumber, caseNumber, receivedAt, receivedEntry } = related;
  const { docketedAt, docketedEntry, score, grounds, conduct, victims } = related;
  return {
    ref,
    title,
    court,
    filer,
    stage,
    filingNumber,
    caseNumber,
    receivedAt,
    receivedEntry,
    docketedAt,
    docketedEntry,
    score,
    grounds,
    conduct,
    victims,
  };
}
