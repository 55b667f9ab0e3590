import type { Stage } from '#contract/shapes/case.ts';
import { defect } from '#contract/shapes/case.ts';
import { complaintKept } from '#contract/shapes/complaint.ts';
import type { Transaction } from '#platform/store/transact.ts';
import type { Day } from '#words/day.ts';
import { asCaseId, asOrganId } from '#words/identifiers.ts';
import type { CaseId, OrganId } from '#words/identifiers.ts';
import { asInstant } from '#words/instant.ts';
import type { Instant } from '#words/instant.ts';
import type { Bilingual } from '#words/language.ts';
import { z } from 'zod';
import type { CaseState } from './act.ts';
import type { CaseKey } from './services.ts';

/** A row of a court's register, as SQL gives it. */
export interface CaseRow {
  readonly court_id: string;
  readonly case_id: string;
  readonly filer_organ_id: string;
  readonly filing_number: string;
  readonly case_number: string | null;
  readonly stage: Stage;
  readonly title_zh: string;
  readonly title_en: string;
  readonly complaint: { readonly sealed: string };
  readonly facts: Readonly<Record<string, unknown>>;
  readonly defendant_keys: readonly string[];
  readonly received_at: string;
  readonly received_on: string;
  readonly docketed_at: string | null;
  readonly closed_at: string | null;
  readonly from_court_id: string | null;
  readonly from_case_id: string | null;
  readonly to_court_id: string | null;
  readonly to_case_id: string | null;
  readonly demonstration: boolean;
  readonly published_id: string | null;
  readonly defects: unknown;
  readonly [column: string]: unknown;
}

export const caseColumns = `court_id, case_id, filer_organ_id, filing_number, case_number, stage, title_zh, title_en, complaint,
  facts, defendant_keys, received_at, received_on, docketed_at, closed_at, from_court_id, from_case_id, to_court_id,
  to_case_id, demonstration, published_id, defects`;

/** The case with its row locked: the first lock of every act. */
export async function lockCase(tx: Transaction, court: string, id: string): Promise<CaseRow | undefined> {
  const [row] = await tx.query<CaseRow>(
    `SELECT ${caseColumns} FROM cases WHERE court_id = $1 AND case_id = $2 FOR UPDATE`,
    [court, id],
  );
  return row;
}

export async function readCase(tx: Transaction, court: string, id: string): Promise<CaseRow | undefined> {
  const [row] = await tx.query<CaseRow>(`SELECT ${caseColumns} FROM cases WHERE court_id = $1 AND case_id = $2`, [
    court,
    id,
  ]);
  return row;
}

/** Opens what the row seals. The facts column holds the sheet with findings laid in; the complaint keeps its own. */
export function stateOf(row: CaseRow, key: CaseKey): CaseState {
  const complaint = complaintKept.parse(JSON.parse(key.open(row.complaint.sealed)));
  return {
    court: asOrganId(row.court_id),
    case: asCaseId(row.case_id),
    stage: row.stage,
    filer: asOrganId(row.filer_organ_id),
    filingNumber: row.filing_number,
    caseNumber: row.case_number,
    receivedAt: asInstant(row.received_at),
    docketedAt: row.docketed_at === null ? null : asInstant(row.docketed_at),
    defendants: row.defendant_keys.toSorted(),
    complaint: { ...complaint, facts: { ...row.facts } },
    defects: z.array(defect).parse(row.defects),
    transfer: transferOf(row),
  };
}

function transferOf(row: CaseRow): CaseState['transfer'] {
  if (row.to_court_id !== null && row.to_case_id !== null)
    return { direction: 'to', court: asOrganId(row.to_court_id), case: asCaseId(row.to_case_id) };
  if (row.from_court_id !== null && row.from_case_id !== null)
    return { direction: 'from', court: asOrganId(row.from_court_id), case: asCaseId(row.from_case_id) };
  return null;
}

export interface NewCase {
  readonly court: OrganId;
  readonly case: CaseId;
  readonly filer: OrganId;
  readonly filingNumber: string;
  readonly stage: Stage;
  readonly title: Bilingual;
  /** The complaint, sealed under the case's key. */
  readonly sealed: string;
  readonly digest: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly defendants: readonly string[];
  readonly at: Instant;
  readonly today: Day;
  readonly demonstration: boolean;
  readonly published: string | null;
  readonly from: { readonly court: OrganId; readonly case: CaseId } | null;
}

export async function insertCase(tx: Transaction, row: NewCase): Promise<boolean> {
  const entered = await tx.query(
    `INSERT INTO cases (court_id, case_id, filer_organ_id, filing_number, stage, title_zh, title_en, complaint, complaint_digest,
       facts, defendant_keys, received_at, received_on, demonstration, published_id, from_court_id, from_case_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
     ON CONFLICT DO NOTHING RETURNING case_id`,
    [
      row.court,
      row.case,
      row.filer,
      row.filingNumber,
      row.stage,
      row.title.zh,
      row.title.en,
      { sealed: row.sealed },
      row.digest,
      row.facts,
      row.defendants.toSorted(),
      row.at,
      row.today,
      row.demonstration,
      row.published,
      row.from?.court ?? null,
      row.from?.case ?? null,
    ],
  );
  return entered.length === 1;
}
