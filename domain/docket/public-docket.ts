import type { Stage } from '#contract/shapes/case.ts';
import type { OrganName } from '#contract/shapes/organ.ts';
import { transact } from '#platform/store/transact.ts';
import type { Bilingual } from '#words/language.ts';
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
  readonly title_zh: string;
  readonly title_en: string;
  readonly docketed_at: string;
  readonly demonstration: boolean;
  readonly [column: string]: unknown;
}

/**
 * The national docket as anybody may read it, from the mirror kept by defendant. The platform reads it itself: the
 * public has no organ, and gets figures and the latest docketings, nothing of a filing that a court has not docketed.
 */
export function publicDocket({ store, directory }: Pick<DocketServices, 'store' | 'directory'>): Promise<PublicDocket> {
  return transact(store, { system: true }, async (tx) => {
    const [figures] = await tx.query<{ filings: number; docketed: number; courts: number }>(
      `/* every court */ SELECT count(DISTINCT (court_id, case_id)) AS filings,
              count(DISTINCT (court_id, case_id)) FILTER (WHERE docketed_at IS NOT NULL) AS docketed,
              count(DISTINCT court_id) AS courts
         FROM defendant_filing`,
    );
    const [head] = await tx.query<{ size: number }>(`SELECT size FROM log_head WHERE single`);
    const rows = await tx.query<DocketingRow>(
      `/* every court */ SELECT DISTINCT ON (docketed_at, court_id, case_id) court_id, case_id, filer_organ_id, case_number, stage, title_zh,
              title_en, docketed_at, demonstration
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
        courts: figures?.courts ?? 0,
        entries: head?.size ?? 0,
      },
      docketedAt: courts.map((row) => row.court_id),
      latest: rows.map((row) => ({
        title: { zh: row.title_zh, en: row.title_en },
        court: directory.name(row.court_id),
        filer: directory.name(row.filer_organ_id),
        caseNumber: row.case_number,
        docketedAt: row.docketed_at,
        stage: row.stage,
        demonstration: row.demonstration,
        entry: entries.find((entry) => entry.case_id === row.case_id)?.index ?? 0,
      })),
    };
  });
}
