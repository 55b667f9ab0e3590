import type { Transaction } from '#platform/store/transact.ts';
import type { ComplaintKept } from '#contract/shapes/complaint.ts';
import type { Stage } from '#contract/shapes/case.ts';
import type { Instant } from '#words/instant.ts';
import type { CaseId, OrganId } from '#words/identifiers.ts';
import type { Bilingual } from '#words/language.ts';
import { keysOf } from './defendant.ts';

/** What every court may see of a filing, kept by defendant and written with each act (settled 5). */
export interface Mirrored {
  readonly court: OrganId;
  readonly case: CaseId;
  readonly filer: OrganId;
  readonly filingNumber: string;
  readonly caseNumber: string | null;
  readonly stage: Stage;
  readonly title: Bilingual;
  readonly complaint: ComplaintKept;
  readonly victims: number | null;
  readonly receivedAt: Instant;
  readonly docketedAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly demonstration: boolean;
}

/** Stages that end a case in its court's register. */
export const closedStages: ReadonlySet<Stage> = new Set([
  'refused',
  'not-docketed',
  'withdrawn',
  'transferred',
  'dismissed',
  'judged',
]);

export async function enterMirror(tx: Transaction, row: Mirrored): Promise<void> {
  const { complaint } = row;
  for (const key of keysOf(complaint.defendants)) {
    await tx.query(
      `INSERT INTO defendant_filing (defendant_key, court_id, case_id, filer_organ_id, filing_number, case_number, stage,
         title_zh, title_en, defendants, conduct, claims, victims, received_at, docketed_at, closed_at, demonstration, terms)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
       ON CONFLICT (defendant_key, court_id, case_id) DO UPDATE
         SET case_number = $6, stage = $7, title_zh = $8, title_en = $9, defendants = $10, conduct = $11, claims = $12,
             victims = $13, docketed_at = $15, closed_at = $16, terms = $18`,
      [
        key,
        row.court,
        row.case,
        row.filer,
        row.filingNumber,
        row.caseNumber,
        row.stage,
        row.title.zh,
        row.title.en,
        JSON.stringify(complaint.defendants),
        JSON.stringify(complaint.conduct),
        JSON.stringify(complaint.claims),
        row.victims,
        row.receivedAt,
        row.docketedAt,
        row.closedAt,
        row.demonstration,
        termsOf(complaint),
      ],
    );
  }
}

/** Moves a filing's stage along in the mirror; what it is about stays as it was. */
export async function moveMirror(
  tx: Transaction,
  row: Pick<Mirrored, 'court' | 'case' | 'caseNumber' | 'stage' | 'docketedAt' | 'closedAt'> & {
    readonly defendants: readonly string[];
  },
): Promise<void> {
  for (const key of row.defendants) {
    await tx.query(
      `UPDATE defendant_filing SET stage = $4, case_number = $5, docketed_at = $6, closed_at = coalesce(closed_at, $7)
        WHERE defendant_key = $1 AND court_id = $2 AND case_id = $3`,
      [key, row.court, row.case, row.stage, row.caseNumber, row.docketedAt, row.closedAt],
    );
  }
}

/** What a case is about, for finding co-tortfeasors sued apart, who share no key: conduct and the years it spans. */
export function termsOf({ conduct, defendants }: Pick<ComplaintKept, 'conduct' | 'defendants'>): readonly string[] {
  const first = Number(conduct.from?.slice(0, 4) ?? Number.NaN);
  const last = Number(conduct.until?.slice(0, 4) ?? Number.NaN);
  const years =
    Number.isNaN(first) || Number.isNaN(last)
      ? []
      : Array.from({ length: Math.min(30, last - first + 1) }, (_, n) => `year:${first + n}`);
  return [...conduct.kinds.map((kind) => `conduct:${kind}`), ...years, ...defendants.map(({ name }) => `name:${name}`)];
}
