import type { RelatedCase, Stage } from '#contract/shapes/case.ts';
import { claim, conduct, defendantKept } from '#contract/shapes/complaint.ts';
import type { ComplaintKept, DefendantKept } from '#contract/shapes/complaint.ts';
import type { Transaction } from '#platform/store/transact.ts';
import { z } from 'zod';
import { toHex } from '#words/digest.ts';
import { keysOf } from './defendant.ts';
import type { TortOfOther } from './first-filed.ts';
import { termsOf } from './mirror.ts';
import { victimsInCommon } from './victims-in-common.ts';
import { relatedness } from './relatedness.ts';
import type { Comparable } from './relatedness.ts';
import type { Directory } from './services.ts';

interface MirrorRow {
  readonly defendant_key: string;
  readonly court_id: string;
  readonly case_id: string;
  readonly filer_organ_id: string;
  readonly filing_number: string;
  readonly case_number: string | null;
  readonly stage: Stage;
  readonly title_zh: string;
  readonly title_en: string;
  readonly defendants: unknown;
  readonly conduct: unknown;
  readonly claims: unknown;
  readonly victims: number | null;
  readonly received_at: string;
  readonly docketed_at: string | null;
  readonly [column: string]: unknown;
}

/** Nearer than this is shown: the same defendant, or conduct and period much alike without one. Chosen by us. */
const leastScore = 30;
const mostShown = 20;

/**
 * Cases of the whole country that may concern the same tort, nearest first: those of the same defendants, and those
 * that share no defendant but much of the conduct and time (co-tortfeasors sued apart). A suggestion, not a finding.
 */
export async function relatedCases(
  tx: Transaction,
  directory: Directory,
  subject: {
    readonly court: string;
    readonly case: string;
    /** Where the case came from or went to: the same case under another number, related to nobody. */
    readonly transfer?: { readonly court: string; readonly case: string } | null;
    readonly complaint: Pick<ComplaintKept, 'defendants' | 'conduct' | 'claims'>;
  },
  others: readonly TortOfOther[],
): Promise<readonly RelatedCase[]> {
  const { complaint } = subject;
  const keys = keysOf(complaint.defendants);
  const terms = termsOf(complaint);
  const rows = await tx.query<MirrorRow>(
    `SELECT defendant_key, court_id, case_id, filer_organ_id, filing_number, case_number, stage, title_zh, title_en,
            defendants, conduct, claims, victims, received_at, docketed_at
       FROM defendant_filing
      WHERE (defendant_key = ANY ($1) OR terms && $2) AND NOT (court_id = $3 AND case_id = $4)
        AND (court_id, case_id) IS DISTINCT FROM ($5, $6)
        AND stage NOT IN ('withdrawn', 'refused', 'transferred')
      ORDER BY (defendant_key = ANY ($1)) DESC, docketed_at IS NULL, received_at DESC LIMIT 500`,
    [keys, terms, subject.court, subject.case, subject.transfer?.court ?? null, subject.transfer?.case ?? null],
  );
  const mine = { ...comparable(complaint), defendants: complaint.defendants.map(({ key }) => key) };
  const found = new Map<string, RelatedCase>();
  for (const row of rows) {
    const id = `${row.court_id} ${row.case_id}`;
    if (!found.has(id)) found.set(id, suggestion(row, mine, complaint.defendants, directory, others));
  }
  const near = [...found.values()]
    .filter((one) => one.score >= leastScore || one.standsBefore)
    .toSorted(nearestFirst)
    .slice(0, mostShown);
  const common = await victimsInCommon(tx, subject, keys, near);
  return withEntries(
    tx,
    near.map((one, place) => ({ ...one, grounds: { ...one.grounds, victims: common[place] ?? 'not-known' } })),
    others,
  );
}

const nearestFirst = (one: RelatedCase, other: RelatedCase): number =>
  Number(other.standsBefore) - Number(one.standsBefore) || other.score - one.score;

/** The key by which this case sues them, where it sues them at all: a branch and its parent share one. */
function knownAs(defendant: DefendantKept, sued: readonly DefendantKept[]): string {
  const keys = new Set(keysOf([defendant]));
  return sued.find((one) => keysOf([one]).some((key) => keys.has(key)))?.key ?? defendant.key;
}

function comparable({ conduct: of, claims }: Pick<ComplaintKept, 'conduct' | 'claims'>) {
  return {
    conduct: of.kinds,
    from: of.from,
    until: of.until,
    claims: claims.map(({ kind }) => kind),
  };
}

function suggestion(
  row: MirrorRow,
  mine: Comparable,
  sued: readonly DefendantKept[],
  directory: Directory,
  others: readonly TortOfOther[],
): RelatedCase {
  const defendants = z.array(defendantKept).parse(row.defendants);
  const of = conduct.parse(row.conduct);
  const claims = z.array(claim).parse(row.claims);
  const theirs = { ...comparable({ conduct: of, claims }), defendants: defendants.map((one) => knownAs(one, sued)) };
  const { score, ...grounds } = relatedness(mine, theirs);
  const torts = others.filter((tort) => tort.court === row.court_id && tort.case === row.case_id);
  return {
    ref: { court: row.court_id, case: row.case_id },
    title: { zh: row.title_zh, en: row.title_en },
    court: directory.name(row.court_id),
    filer: directory.name(row.filer_organ_id),
    stage: row.stage,
    filingNumber: row.filing_number,
    caseNumber: row.case_number,
    receivedAt: row.received_at,
    receivedEntry: null,
    docketedAt: row.docketed_at ?? torts[0]?.docketedAt ?? null,
    docketedEntry: null,
    score,
    grounds,
    conduct: of,
    claims,
    defendants,
    victims: row.victims,
    finding: findingOf(torts),
    standsBefore: torts.some(({ before, finding }) => before && finding !== 'different'),
  };
}

function findingOf(torts: readonly TortOfOther[]): RelatedCase['finding'] {
  if (torts.some(({ finding }) => finding === 'same')) return 'same';
  return torts.length > 0 && torts.every(({ finding }) => finding === 'different') ? 'different' : null;
}

/**
 * Receipt and docketing as entries of the log: the proof of order. A case that came by transfer was received by the
 * act that transferred it, and shows the docketing by which its place was taken.
 */
async function withEntries(
  tx: Transaction,
  near: readonly RelatedCase[],
  others: readonly TortOfOther[],
): Promise<readonly RelatedCase[]> {
  const rows = await tx.query<{ case_id: string; act: string; index: number; commitment: Uint8Array }>(
    `SELECT case_id, act, index, commitment FROM log_entry
      WHERE (case_id = ANY ($1) AND act IN ('submit-complaint', 'docket')) OR commitment = ANY ($2) ORDER BY index`,
    [near.map(({ ref }) => ref.case), others.map(({ commitment }) => commitment)],
  );
  const place = (id: string, act: string): number | null =>
    rows.find((row) => row.case_id === id && row.act === act)?.index ?? null;
  const placeTaken = ({ court, case: id }: RelatedCase['ref']): number | null => {
    const tort = others.find((one) => one.court === court && one.case === id);
    if (tort === undefined) return null;
    return rows.find((row) => toHex(row.commitment) === toHex(tort.commitment))?.index ?? null;
  };
  return near.map((one) => ({
    ...one,
    receivedEntry: place(one.ref.case, 'submit-complaint'),
    docketedEntry: placeTaken(one.ref) ?? place(one.ref.case, 'docket'),
  }));
}
