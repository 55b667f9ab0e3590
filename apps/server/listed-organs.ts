import type { Organ } from '#contract/shapes/organ.ts';
import { organKinds } from '#words/actor.ts';
import type { OrganKind } from '#words/actor.ts';
import { transact } from '#platform/store/transact.ts';
import { everyone } from '#platform/store/scope.ts';
import type { Store } from '#platform/store/store.ts';

interface OrganRow {
  readonly organ_id: string;
  readonly kind: OrganKind;
  readonly name: string;
  readonly name_en: string;
  readonly code: string | null;
  readonly code_source: Organ['codeSource'];
  readonly level: string | null;
  readonly special: string | null;
  readonly province: string | null;
  readonly division_code: string | null;
  readonly parent_id: string | null;
  readonly source: string;
  readonly reliability: string;
  readonly participates: boolean | null;
  readonly demonstration: boolean | null;
  readonly [column: string]: unknown;
}

/** Every organ the store knows, with whether somebody acts for it here. About seven thousand rows, read once a start. */
export function readOrgans(store: Store): Promise<readonly Organ[]> {
  return transact(store, everyone, async (tx) => {
    const rows = await tx.query<OrganRow>(
      `SELECT o.organ_id, o.kind, o.name, o.name_en, o.code, o.code_source, o.level, o.special, o.province, o.division_code,
              o.parent_id, o.source, o.reliability, e.participates, e.demonstration
         FROM organ o LEFT JOIN enrolment e ON e.organ_id = o.organ_id
        ORDER BY o.kind, o.organ_id`,
    );
    return rows
      .filter((row) => organKinds.includes(row.kind))
      .map((row) => ({
        id: row.organ_id,
        kind: row.kind,
        name: row.name,
        nameEn: row.name_en,
        code: row.code,
        codeSource: row.code_source,
        level: row.level,
        special: row.special,
        province: row.province,
        division: row.division_code,
        parent: row.parent_id,
        source: row.source,
        reliability: row.reliability,
        participates: row.participates ?? false,
        demonstration: row.demonstration ?? false,
      }));
  });
}
