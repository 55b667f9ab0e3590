import type { Stage } from '#contract/shapes/case.ts';
import type { OrganName } from '#contract/shapes/organ.ts';
import { defendantKept } from '#contract/shapes/complaint.ts';
import { transact } from '#platform/store/transact.ts';
import type { Bilingual } from '#words/language.ts';
import { z } from 'zod';
import { titleOf } from './complaint.ts';
import type { DocketServices } from './services.ts';

/** A docketing as the public sees it: parties and court by name, no facts, no claims. */
export interface PublicDocketing {
  readonly title: Bilingual;
  readonly court: OrganName;
  readonly filer: OrganName;
  readonly caseNumber: string | null;
  readonly docketedAt: string | null;
  readonly stage: Stage;
  readonly demonstration: boolean;
  readonly entry: number;
}

export interface PublicDocket {
  readonly figures: {
    readonly filings: number;
    readonly docketed: number;
    readonly courts: number;
    readonly entries: number;
  };
  readonly latest: readonly PublicDocketing[];
  /** The court of each docketed case, for counting by province. */
  readonly docketedAt: readonly string[];
}

const latestShown = 8;

interface DocketingRow {
  readonly court_id: string;
  readonly case_id: string;
  readonly filer_organ_id: string;
  readonly case_number: string | null;
  readonly stage: Stage;
  readonly defendants: unknown;
  readonly docketed_at: string;
  readonly demonstration: boolean;
  readonly [column: string]: unknown;
}

/**
 * The national docket as anybody may read it: figures and the latest docketings. Row-level security shows the public
 * the docketed rows only; how many filings there are is counted over the log, which is public and names no party.
 */
export function publicDocket({ store, directory }: Pick<DocketServices, 'store' | 'directory'>): Promise<PublicDocket> {
  return transact(store, {}, async (tx) => {
    const [figures] = await tx.query<{ filings: number; docketed: number }>(
      `SELECT count(*) FILTER (WHERE act = 'submit-complaint') AS filings,
              count(DISTINCT case_id) FILTER (WHERE act = 'docket') AS docketed
         FROM log_entry WHERE act IN ('submit-complaint', 'docket')`,
    );
    const [head] = await tx.query<{ size: number }>(`SELECT size FROM log_head WHERE single`);
    const rows = await tx.query<DocketingRow>(
      `/* every court */ SELECT DISTINCT ON (docketed_at, court_id, case_id) court_id, case_id, filer_organ_id, case_number, stage, defendants, docketed_at, demonstration
         FROM defendant_filing WHERE docketed_at IS NOT NULL
        ORDER BY docketed_at DESC, court_id, case_id LIMIT ${latestShown}`,
    );
    const entries = await tx.query<{ case_id: string; index: number }>(
      `SELECT case_id, index FROM log_entry WHERE case_id = ANY ($1) AND act = 'docket'`,
      [rows.map((row) => row.case_id)],
    );
    const courts = await tx.query<{ court_id: string }>(
      `/* every court */ SELECT court_id FROM (SELECT DISTINCT court_id, case_id FROM defendant_filing WHERE docketed_at IS NOT NULL) AS docketed`,
    );
    return {
      figures: {
        filings: figures?.filings ?? 0,
        docketed: figures?.docketed ?? 0,
        courts: new Set(courts.map((row) => row.court_id)).size,
        entries: head?.size ?? 0,
      },
      docketedAt: courts.map((row) => row.court_id),
      // Of two at one instant the later entry is the later one: the log orders, never the clock.
      latest: rows
        .map((row) => ({
          title: titleOf(directory.name(row.filer_organ_id), publicNames(row.defendants)),
          court: directory.name(row.court_id),
          filer: directory.name(row.filer_organ_id),
          caseNumber: row.case_number,
          docketedAt: row.docketed_at,
          stage: row.stage,
          demonstration: row.demonstration,
          entry: entries.find((entry) => entry.case_id === row.case_id)?.index ?? 0,
        }))
        .toSorted((one, other) => other.entry - one.entry),
    };
  });
}

/** A defendant that no number singles out may be a person under a name somebody typed: the public reads none of it. */
function publicNames(defendants: unknown): readonly { readonly name: string }[] {
  return z
    .array(defendantKept)
    .parse(defendants)
    .map(({ kind, name }) => ({ name: kind === 'unknown' ? '身份不明者' : name }));
}
