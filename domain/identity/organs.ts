import type { Organ, OrganName } from '#contract/shapes/organ.ts';
import type { Store } from '#platform/store/store.ts';
import { transact } from '#platform/store/transact.ts';
import type { Transaction } from '#platform/store/transact.ts';
import { organKinds, roles } from '#words/actor.ts';
import type { OrganKind, Role } from '#words/actor.ts';

/** A closed choice as the database keeps it. @throws RangeError where a table holds another */
function oneOf<const Value extends string>(values: readonly Value[], text: string): Value {
  const value = values.find((known) => known === text);
  if (value === undefined) throw new RangeError(`${text} is none of ${values.join(', ')}`);
  return value;
}

export const asOrganKind = (text: string): OrganKind => oneOf(organKinds, text);
export const asRole = (text: string): Role => oneOf(roles, text);

interface OrganRow {
  readonly organ_id: string;
  readonly kind: string;
  readonly name: string;
  readonly name_en: string;
  readonly code: string | null;
  readonly code_source: string | null;
  readonly level: string | null;
  readonly special: string | null;
  readonly province: string | null;
  readonly division_code: string | null;
  readonly parent_id: string | null;
  readonly source: string;
  readonly reliability: string;
  readonly participates: boolean;
  readonly demonstration: boolean;
  readonly [column: string]: unknown;
}

const codeSources = ['listed', 'derived', 'unknown'] as const;

function organOf(row: OrganRow): Organ {
  return {
    id: row.organ_id,
    kind: asOrganKind(row.kind),
    name: row.name,
    nameEn: row.name_en,
    code: row.code,
    codeSource: row.code_source === null ? null : oneOf(codeSources, row.code_source),
    level: row.level,
    special: row.special,
    province: row.province,
    division: row.division_code,
    parent: row.parent_id,
    source: row.source,
    reliability: row.reliability,
    participates: row.participates,
    demonstration: row.demonstration,
  };
}

/** The organs of the country and of this house with whether somebody acts for them here; one of them, or all. */
async function read(tx: Transaction, id: string | null): Promise<readonly Organ[]> {
  const rows = await tx.query<OrganRow>(
    `SELECT o.organ_id, o.kind, o.name, o.name_en, o.code, o.code_source, o.level, o.special, o.province,
            o.division_code, o.parent_id, o.source, o.reliability,
            coalesce(e.participates, false) AS participates, coalesce(e.demonstration, false) AS demonstration
       FROM organ o LEFT JOIN enrolment e ON e.organ_id = o.organ_id
      WHERE $1::text IS NULL OR o.organ_id = $1
      ORDER BY o.organ_id`,
    [id],
  );
  return rows.map(organOf);
}

/** Every organ, in one query of some 7,000 rows: for the directory held in memory, read again after an enrolment. */
export function readOrgans(store: Store): Promise<readonly Organ[]> {
  return transact(store, {}, (tx) => read(tx, null));
}

export async function readOrgan(tx: Transaction, id: string): Promise<Organ | null> {
  const [organ] = await read(tx, id);
  return organ ?? null;
}

export const organNameOf = ({ id, name, nameEn, demonstration }: OrganName): OrganName => ({
  id,
  name,
  nameEn,
  demonstration,
});
